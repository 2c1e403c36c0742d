import { elementNames, tagOf, type ElementName } from '../elements.js';
import { hasFailure } from './failure.js';

/*
 * Many publishing tools take no unknown tag. Two other forms of it become the element where they
 * stand, now and when they come later:
 *
 *   <div data-vald="program-goals" data-vald-namnd="…">fallback</div>
 *   <p><a href="…/visa.html?element=program-goals&namnd=…">Programmets mål</a></p>
 *
 * The element is put in a shadow root, of the div or of the paragraph around the link, and what stands
 * there is its fallback. So no node of the document changes, and an editor that saves the page as it
 * is saves what was pasted.
 */

const DATA = 'data-vald';

/** What may be one of the two forms. */
export const formSelector = `[${DATA}],a[href*="visa.html?"]`;

/** One of the two forms, read. */
export interface Form {
  name: ElementName;
  /** The div, or the paragraph around the link. */
  place: HTMLElement;
  /** The attributes of the element. */
  wish: ReadonlyMap<string, string>;
}

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

/** Who edits is to see what is edited; and each place is filled once. */
export const isFree = (place: HTMLElement): boolean =>
  !place.isContentEditable && (!place.shadowRoot || hasFailure(place));

const told = new Set<string>();

/** Says once for each word that it cannot be used in one of the forms, and where to make one that can. */
export function tellWrongWord(word: string, source: HTMLElement, scriptUrl: string): void {
  if (told.has(word)) return;
  told.add(word);
  const builder = new URL('bygg.html', scriptUrl).href;
  console.warn(`vald-program: "${word}" cannot be used here. Make new code: ${builder}`, source);
}

/**
 * What a div or a link asks for; undefined where it is neither, not ours, or to be left as it is.
 *
 * @param scriptUrl - the script that runs: only links to the `visa.html` beside it are taken
 */
export function readForm(source: HTMLElement, scriptUrl: string): Form | undefined {
  const isLink = source.dataset.vald === undefined;
  const href = isLink ? `${(source as HTMLAnchorElement).href}` : '';
  // Inside one of the other forms a link is the fallback. While the page is read in, what follows a
  // link may still be to come.
  if (
    isLink &&
    (!href.startsWith(new URL('visa.html?', scriptUrl).href) ||
      source.closest(`[${DATA}]`) ||
      document.readyState === 'loading')
  )
    return undefined;
  const place = isLink ? blockAround(source) : source;
  if (!place || !isFree(place)) return undefined;
  const wish = new Map(isLink ? new URL(href).searchParams : dataOf(source));
  const name = (wish.get('element') ?? '') as ElementName;
  wish.delete('element');
  if (!elementNames.includes(name)) {
    tellWrongWord(name, source, scriptUrl);
    return undefined;
  }
  // Where an editor has saved more than was pasted, the same element may be around already.
  return place.closest(tagOf(name)) ? undefined : { name, place, wish };
}
