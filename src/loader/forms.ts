import { elementNames, elements, tagOf, type ElementFacts, type ElementName } from '../elements.js';
import { createElement, setAttributes } from './create-element.js';
import { findAll, formSelector } from './watch.js';

/*
 * Many publishing tools take no unknown tag. Two other forms of it become the element where they
 * stand, now and when they come later:
 *
 *   <div data-vald="program-goals" data-vald-namnd="…">fallback</div>
 *   <p><a href="…/visa.html?element=program-goals&namnd=…">Programmets mål</a></p>
 *
 * The element is put in a shadow root, of the div or of the paragraph around the link, and what stands
 * there is its fallback. So no node of the document changes, and an editor that saves the page as it
 * is saves what was pasted. The nodes are the page's own, which may write them anew: what they ask for
 * is then read again. A chunk of its own: most pages have neither form.
 */

/** One of the two forms, read. */
export interface Form {
  name: ElementName;
  /** The div, or the paragraph around the link. */
  place: HTMLElement;
  /** Our shadow root in the place. */
  root: () => ShadowRoot;
  /** Whether the place no longer asks for it. */
  isOver: () => boolean;
  /** Puts the element there; it is registered. */
  show: () => void;
}

/** What stands, or is to stand, in a place, and who asked for it. */
interface Standing {
  source: HTMLElement;
  name: ElementName;
  /** All that is asked for, as one text. */
  key: string;
  element?: HTMLElement;
}

const DATA = 'data-vald';

const standings = new WeakMap<HTMLElement, Standing>();
/** Our shadow roots, by their place. One can never be taken away again, only emptied. */
const roots = new WeakMap<HTMLElement, ShadowRoot>();
/** Where each div or link was last read to stand, and what watches it there. */
const places = new WeakMap<HTMLElement, HTMLElement>();
const observers = new WeakMap<HTMLElement, MutationObserver>();

const marks = 'a,b,em,font,i,span,strong,u';

/** What is called a button, a card or the like: there a link leads somewhere. */
const boxes = ['btn', 'button', 'card', 'cta', 'knapp', 'kort', 'puff', 'teaser', 'tile']
  .flatMap((word) => [
    `[class~="${word}" i]`,
    ...['-', '_'].flatMap((sign) => [`[class*="${sign}${word}" i]`, `[class*="${word}${sign}" i]`]),
  ])
  .join();

/** Where a link is no paragraph of the text. */
const elsewhere = `nav,header,footer,menu,ol,ul,dl,table,figure,h1,h2,h3,h4,h5,h6,summary,button,label,[role=button],[role=menuitem],[role=navigation],[role=tab],:is(${boxes}):not(body,html)`;

const isBlank = ({ nodeName, nodeType, nodeValue }: Node): boolean =>
  nodeName === 'BR' || nodeType === 8 || (nodeType === 3 && !/[^\s\u200b]/.test(nodeValue!));

/** Whether nothing but blanks is beside a node. Stops at the first thing: the place may be large. */
function isAlone(node: Node): boolean {
  for (const side of ['previousSibling', 'nextSibling'] as const)
    for (let other = node[side]; other; other = other[side]) if (!isBlank(other)) return false;
  return true;
}

/** What is around a link and the marks on it. */
const blockOf = (link: Element): HTMLElement | null => link.closest<HTMLElement>(`:not(${marks})`);

/**
 * The paragraph in which a link is the only content, or the div that an editor may have written for
 * one. A link in a sentence, a list or a menu, on a button or a card, or with a class of its own, stays
 * a link: whoever made it so wants it to lead somewhere.
 */
function paragraphAround(link: HTMLElement): HTMLElement | null {
  const block = blockOf(link);
  for (let node: Element | null = link; node && node !== block; node = node.parentElement)
    if (!isAlone(node)) return null;
  // By what the link is in, and not of the block: that could be a form of the page.
  const isText =
    block === link.closest('p,div:not([id],[role],[class]:not([class=""]))') &&
    !link.closest(elsewhere) &&
    !link.matches('[role],[class]:not([class=""])');
  return isText ? block : null;
}

const dataOf = (source: Element): [string, string][] =>
  source
    .getAttributeNames()
    .filter((name) => name.startsWith(DATA))
    .map((name) => [name.slice(DATA.length + 1) || 'element', source.getAttribute(name)!]);

const told = new Set<string>();

/** Says once for each word that it cannot be used in one of the forms, and where to make one that can. */
function tell(written: string, source: HTMLElement, scriptUrl: string): void {
  const word = written.slice(0, 100);
  if (told.has(word)) return;
  told.add(word);
  const builder = new URL('bygg.html', scriptUrl).href;
  console.warn(`vald-program: "${word}" cannot be used here. Make new code: ${builder}`, source);
}

/** Whether a tag in the page shows the same: then a link to it is what the tag had for a fallback. */
function isShown(name: ElementName, wish: Map<string, string>, source: HTMLElement): boolean {
  const root = source.getRootNode();
  return [...findAll(root, tagOf(name))].some((tag) =>
    [...wish].every(([attribute, value]) => tag.getAttribute(attribute) === value),
  );
}

interface Reading {
  name: ElementName;
  wish: Map<string, string>;
  place: HTMLElement;
}

/** What a div or a link asks for at this moment; undefined where it is neither, not ours, or to be left as it is. */
function read(source: HTMLElement, scriptUrl: string): Reading | undefined {
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
  if (!place || place.isContentEditable || (place.shadowRoot && !roots.has(place)))
    return undefined;
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

/** The page's own content is seen again in a place. */
function clear(place: HTMLElement): void {
  const { name, element } = standings.get(place)!;
  const { isScope }: ElementFacts = elements[name];
  standings.delete(place);
  // Those inside hold on to a scope: it stays, and hands on what is around it.
  if (element && isScope) setAttributes(element, name, [], '');
  else roots.get(place)?.replaceChildren(document.createElement('slot'));
}

/** Reads a div or a link again when anything that decides what it asks for has changed. */
function watch(source: HTMLElement, again: (source: HTMLElement) => void): void {
  let observer = observers.get(source);
  if (!observer) {
    observer = new MutationObserver(() => again(source));
    observers.set(source, observer);
  }
  observer.disconnect();
  observer.observe(source, { attributes: true });
  const block = source.hasAttribute(DATA) ? null : blockOf(source);
  if (block && block === source.closest('p,div'))
    observer.observe(block, {
      attributes: true,
      childList: true,
      characterData: true,
      subtree: true,
    });
}

/** How often it is looked whether the whole page is edited, in milliseconds: no event tells of it. */
const EDITED_MS = 500;
let edited: string | undefined;

function watchEditing(again: (source: HTMLElement) => void): void {
  if (edited) return;
  edited = document.designMode;
  setInterval(() => {
    if (document.designMode === edited) return;
    edited = document.designMode;
    findAll(document, formSelector).forEach(again);
  }, EDITED_MS);
}

/**
 * What a div or a link asks for, where that is not there already. What it asked for before, and does
 * no more, is taken away.
 *
 * @param scriptUrl - the script that runs: only links to the `visa.html` beside it are taken
 * @param again - is called when it has to be read again
 */
export function readForm(
  source: HTMLElement,
  scriptUrl: string,
  again: (source: HTMLElement) => void,
): Form | undefined {
  watch(source, again);
  const last = places.get(source);
  // Taken out as a whole, it stays as it is until it is put back.
  if (!source.isConnected && last?.contains(source)) return undefined;
  const reading = read(source, scriptUrl);
  const before = last && standings.get(last);
  if (last && before?.source === source)
    if (reading?.place !== last || reading.name !== before.name) clear(last);
  if (!reading) return undefined;
  const { name, wish, place } = reading;
  const key = JSON.stringify([...wish]);
  let standing = standings.get(place);
  if (standing?.source !== source) {
    standing = { source, name, key: '' };
    standings.set(place, standing);
    places.set(source, place);
  }
  if (standing.element && standing.key === key) return undefined;
  standing.key = key;
  const mine = standing;
  const isOver = () => standings.get(place) !== mine || mine.key !== key;
  const root = () => {
    const own = roots.get(place) ?? place.attachShadow({ mode: 'open' });
    roots.set(place, own);
    return own;
  };
  const show = () => {
    if (isOver()) return;
    try {
      if (mine.element) return setAttributes(mine.element, name, wish, scriptUrl);
      const element = createElement(name, wish, scriptUrl);
      element.append(document.createElement('slot'));
      root().replaceChildren(element);
      mine.element = element;
      watchEditing(again);
    } catch (error) {
      tell((error as Error).message, source, scriptUrl);
      clear(place);
    }
  };
  return { name, place, root, isOver, show };
}
