import { elementNames, tagOf, type ElementName } from '../elements.js';
import { createElement } from './create-element.js';

/*
 * Many publishing tools take no unknown tag. Two other forms of it become the element where they
 * stand, now and when they come later:
 *
 *   <div data-vald="program-goals" data-vald-namnd="…">fallback</div>
 *   <p><a href="…/visa.html?element=program-goals&namnd=…">Programmets mål</a></p>
 *
 * The element is put in a shadow root, of the div or of the paragraph around the link, and what stands
 * there is its fallback. So no node of the document changes, and an editor that saves the page as it
 * is saves what was pasted. A chunk of its own: most pages have neither form.
 */

/** One of the two forms, read. */
export interface Form {
  name: ElementName;
  /** The div, or the paragraph around the link. */
  place: HTMLElement;
  /**
   * Puts the element there; it is registered.
   *
   * @param notice - the shadow root of the place, where a notice was in it
   */
  show: (notice: ShadowRoot | undefined) => void;
}

const DATA = 'data-vald';

/** The paragraph or div in which a link is the only content. In a sentence, a list or a menu a link stays a link. */
function blockAround(link: Element): HTMLElement | null {
  const block = link.closest<HTMLElement>(':not(a,b,em,font,i,span,strong,u)');
  const text = ({ textContent }: Element) => textContent?.replace(/[\s\u200b]/g, '');
  return block?.matches('p:not(nav *),div:not(nav *)') &&
    text(block) === text(link) &&
    [...block.querySelectorAll('*')].every(
      (other) => other.localName === 'br' || other.contains(link) || link.contains(other),
    )
    ? block
    : null;
}

const dataOf = (source: Element): [string, string][] =>
  source
    .getAttributeNames()
    .filter((name) => name.startsWith(DATA))
    .map((name) => [name.slice(DATA.length + 1) || 'element', source.getAttribute(name)!]);

const told = new Set<string>();

/** Says once for each word that it cannot be used in one of the forms, and where to make one that can. */
function tell(word: string, source: HTMLElement, scriptUrl: string): void {
  if (told.has(word)) return;
  told.add(word);
  const builder = new URL('bygg.html', scriptUrl).href;
  console.warn(`vald-program: "${word}" cannot be used here. Make new code: ${builder}`, source);
}

/**
 * What a div or a link asks for; undefined where it is neither, not ours, or to be left as it is.
 *
 * @param scriptUrl - the script that runs: only links to the `visa.html` beside it are taken
 * @param hasNotice - whether what a place has for a shadow root is only our notice
 */
export function readForm(
  source: HTMLElement,
  scriptUrl: string,
  hasNotice: (place: Element) => boolean = () => false,
): Form | undefined {
  /** Who edits is to see what is edited; and each place is filled once. */
  const isFree = (place: HTMLElement) =>
    !place.isContentEditable && (!place.shadowRoot || hasNotice(place));
  const isLink = source.dataset.vald === undefined;
  const href = isLink ? `${(source as HTMLAnchorElement).href}` : '';
  // Inside one of the other forms a link is the fallback.
  if (
    isLink &&
    (!href.startsWith(new URL('visa.html?', scriptUrl).href) || source.closest(`[${DATA}]`))
  )
    return undefined;
  const place = isLink ? blockAround(source) : source;
  if (!place || !isFree(place)) return undefined;
  const wish = new Map(isLink ? new URL(href).searchParams : dataOf(source));
  const name = (wish.get('element') ?? '') as ElementName;
  wish.delete('element');
  if (!elementNames.includes(name)) {
    tell(name, source, scriptUrl);
    return undefined;
  }
  // Where an editor has saved more than was pasted, the same element may be around already.
  if (place.closest(tagOf(name))) return undefined;
  const show: Form['show'] = (notice) => {
    const slot = document.createElement('slot');
    notice?.append(slot);
    if (!notice && !isFree(place)) return;
    try {
      const element = createElement(name, wish, scriptUrl);
      element.append(slot);
      (notice ?? place.attachShadow({ mode: 'open' })).append(element);
    } catch (error) {
      tell((error as Error).message, source, scriptUrl);
    }
  };
  return { name, place, show };
}
