import { elementNames, tagOf, type ElementName } from '../elements.js';
import { paragraphAround } from './paragraph.js';
import { findAll } from './watch.js';

/** The attribute of a div that says which element it stands for. */
export const DATA = 'data-vald';

/** The attribute of a div that has the signs of what was made for it, its line to the editor first. */
export const MADE = `${DATA}-made`;

/** What a div or a link asks for, and where. */
export interface Reading {
  name: ElementName;
  /** Attributes of the element. */
  wish: Map<string, string>;
  place: HTMLElement;
}

const dataOf = (source: Element): [string, string][] => [
  ...source
    .getAttributeNames()
    .filter((name) => name.startsWith(`${DATA}-`) && name !== MADE)
    .map((name): [string, string] => [name.slice(DATA.length + 1), source.getAttribute(name)!]),
  ['element', source.getAttribute(DATA)!],
];

const told = new Set<string>();

/** Says once for each word that it cannot be used in one of the forms, and where to make one that can. */
export function tell(written: string, source: HTMLElement, scriptUrl: string): void {
  const word = written.slice(0, 100);
  if (told.has(word)) return;
  told.add(word);
  const builder = new URL('bygg.html', scriptUrl).href;
  console.warn(`vald-program: "${word}" cannot be used here. Make new code: ${builder}`, source);
}

/** Whether a tag in the page shows the same: then a link to it is what the tag had for a fallback. */
function isShown(name: ElementName, wish: Map<string, string>, source: HTMLElement): boolean {
  const root = source.getRootNode();
  return findAll(root, tagOf(name)).some((tag) =>
    [...wish].every(([attribute, value]) => tag.getAttribute(attribute) === value),
  );
}

/**
 * What a div or a link asks for at this moment; undefined where it is neither, not ours, or to be left
 * as it is.
 *
 * @param scriptUrl - the script that runs: only links to the `visa.html` beside it are taken
 * @param isOurs - whether the shadow root that a place has is ours
 */
export function read(
  source: HTMLElement,
  scriptUrl: string,
  isOurs: (place: HTMLElement) => boolean,
): Reading | undefined {
  if (!source.isConnected) return undefined;
  const isLink = !source.hasAttribute(DATA);
  const href = isLink ? `${(source as HTMLAnchorElement).href}` : '';
  // Inside one of the other forms a link is the fallback.
  if (
    isLink &&
    (!href.startsWith(new URL('visa.html?', scriptUrl).href) || source.closest(`[${DATA}]`))
  )
    return undefined;
  const place = isLink ? paragraphAround(source) : source;
  // Who edits is to see what is edited; and what another has put there stays.
  if (!place || place.isContentEditable || (place.shadowRoot && !isOurs(place))) return undefined;
  const wish = new Map(isLink ? new URL(href).searchParams : dataOf(source));
  const name = (wish.get('element') ?? '') as ElementName;
  wish.delete('element');
  // The two ways to say no.
  if (name === ('off' as string) || wish.get('as') === 'link') return undefined;
  if (!elementNames.includes(name)) {
    tell(name, source, scriptUrl);
    return undefined;
  }
  // Where an editor has saved more than was pasted, the same element may be around already.
  if (place.closest(tagOf(name)) || (isLink && isShown(name, wish, source))) return undefined;
  return { name, wish, place };
}
