import { elements, type ElementFacts, type ElementName } from '../elements.js';
import { createElement, setAttributes } from './create-element.js';
import { blockOf } from './paragraph.js';
import { DATA, read, tell } from './reading.js';
import { Room } from './room.js';
import { findAll, formSelector } from './watch.js';

/*
 * Many publishing tools take no unknown tag. Two other forms of it become the element where they
 * stand, now and when they come later:
 *
 *   <div data-vald="program-goals" data-vald-namnd="…">fallback</div>
 *   <p><a href="…/visa.html?element=program-goals&namnd=…">Programmets mål</a></p>
 *
 * The element is put in a shadow root, of the div or of the paragraph around the link, and what stands
 * there is its fallback; what somebody else has written in a div is shown beside it (`room.ts`). So no
 * node of the document changes, and an editor that saves the page as it is saves what was pasted. The nodes are the page's own, which may write them anew: what they ask for
 * is then read again. A chunk of its own: most pages have neither form.
 */

/** One of the two forms, read. */
export interface Form {
  name: ElementName;
  /** The div, or the paragraph around the link. */
  place: HTMLElement;
  /** Puts a notice there, below what the page has. */
  tell: (notice: HTMLElement) => void;
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

const standings = new WeakMap<HTMLElement, Standing>();
/** Our shadow roots, by their place. One can never be taken away again, only emptied. */
const rooms = new WeakMap<HTMLElement, Room>();
/** Where each div or link was last read to stand, and what watches it there. */
const places = new WeakMap<HTMLElement, HTMLElement>();
const observers = new WeakMap<HTMLElement, MutationObserver>();

/** The page's own content is seen again in a place. */
function clear(place: HTMLElement): void {
  const { name, element } = standings.get(place)!;
  const { isScope }: ElementFacts = elements[name];
  standings.delete(place);
  // Those inside hold on to a scope: it stays, and hands on what is around it.
  if (element && isScope) setAttributes(element, name, [], '');
  else rooms.get(place)?.clear();
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
  const reading = read(source, scriptUrl, (place) => rooms.has(place));
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
  if (standing.element && standing.key === key) {
    rooms.get(place)?.settle();
    return undefined;
  }
  standing.key = key;
  const mine = standing;
  const isOver = () => standings.get(place) !== mine || mine.key !== key;
  const room = () => {
    const own = rooms.get(place) ?? new Room(place);
    rooms.set(place, own);
    return own;
  };
  const show = () => {
    if (isOver()) return;
    try {
      if (mine.element) return setAttributes(mine.element, name, wish, scriptUrl);
      const element = createElement(name, wish, scriptUrl);
      room().show(element, elements[name]);
      mine.element = element;
      watchEditing(again);
    } catch (error) {
      tell((error as Error).message, source, scriptUrl);
      clear(place);
    }
  };
  return { name, place, tell: (notice) => room().tell(notice), isOver, show };
}
