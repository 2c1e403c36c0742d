import { elements, tagOf, type ElementName } from '../elements.js';
import { clearFailure, hasFailure } from './failure.js';

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

/** What may be one of the two forms. */
export const formSelector = '[data-vald],a[href*="visa.html?"]';

/** One of the two forms, read. */
export interface Form {
  name: ElementName;
  /** The div, or the paragraph around the link. */
  place: HTMLElement;
  /** Puts the element there, once it is registered. */
  show: () => void;
}

/**
 * An element by its name without `vald-`; it is registered. Whoever may write a comment may write these
 * forms too. They therefore never choose where data comes from: a stranger's numbers must not look like
 * ours. Any other address has to be on the script's own server.
 *
 * @throws Error with the word that is not taken
 */
export function createElement(
  name: ElementName,
  attributes: Iterable<readonly [string, string]>,
  scriptUrl: string,
): HTMLElement {
  const element = document.createElement(tagOf(name));
  const known = (element.constructor as { observedAttributes?: string[] }).observedAttributes ?? [];
  for (const [attribute, value] of attributes) {
    let isOurs = false;
    try {
      // What is not an address is taken for a file beside the script.
      isOurs = new URL(value, scriptUrl).origin === new URL(scriptUrl).origin;
    } catch {
      // Neither.
    }
    if (attribute === 'src' || !isOurs || !known.includes(attribute)) throw new Error(attribute);
    element.setAttribute(attribute, value);
  }
  return element;
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
  source.getAttributeNames().flatMap((name): [string, string][] => {
    const [, key] = /^data-vald-?(.*)$/.exec(name) ?? [];
    return key === undefined ? [] : [[key || 'element', source.getAttribute(name)!]];
  });

/** Who edits is to see what is edited; and each place is filled once. */
const isFree = (place: HTMLElement): boolean =>
  !place.isContentEditable && (!place.shadowRoot || hasFailure(place));

const told = new Set<string>();

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
 */
export function readForm(source: HTMLElement, scriptUrl: string): Form | undefined {
  const isLink = source.dataset.vald === undefined;
  const href = isLink ? `${(source as HTMLAnchorElement).href}` : '';
  // Inside one of the other forms a link is the fallback. While the page is read in, what follows a
  // link may still be to come.
  if (
    isLink &&
    (!href.startsWith(new URL('visa.html?', scriptUrl).href) ||
      source.closest('[data-vald]') ||
      document.readyState === 'loading')
  )
    return undefined;
  const place = isLink ? blockAround(source) : source;
  if (!place || !isFree(place)) return undefined;
  const wish = new Map(isLink ? new URL(href).searchParams : dataOf(source));
  const name = (wish.get('element') ?? '') as ElementName;
  wish.delete('element');
  // Its own keys only: a page may ask for "constructor".
  if (!Object.hasOwn(elements, name)) {
    tell(name, source, scriptUrl);
    return undefined;
  }
  // Where an editor has saved more than was pasted, the same element may be around already.
  if (place.closest(tagOf(name))) return undefined;
  return {
    name,
    place,
    show: () => {
      const notice = clearFailure(place);
      if (!notice && !isFree(place)) return;
      try {
        const element = createElement(name, wish, scriptUrl);
        element.append(document.createElement('slot'));
        (notice ?? place.attachShadow({ mode: 'open' })).append(element);
      } catch (error) {
        notice?.append(document.createElement('slot'));
        tell((error as Error).message, source, scriptUrl);
      }
    },
  };
}
