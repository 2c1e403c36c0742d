import type { ValdErrorEvent } from '../../events.js';
import { ProblemError, type Problem } from '../../data/index.js';
import { plainOf, type Block } from '../../fallback/plain.js';
import { isFetching } from './window.js';

/** An element of a page, as it is asked for. */
export interface Wanted {
  tag: string;
  attributes: ReadonlyMap<string, string>;
  /** Attributes of each `vald-program` around it, the outermost first. */
  scopes: readonly ReadonlyMap<string, string>[];
  /** Language of the place. */
  lang: string;
  /** Address of the page. */
  page: string;
}

/** How long an element may take, in milliseconds, and how often it is looked at. */
const PATIENCE_MS = 60_000;
const LOOK_MS = 25;

const make = (tag: string, attributes: ReadonlyMap<string, string>, page: string): HTMLElement => {
  const element = document.createElement(tag);
  for (const [name, value] of attributes)
    element.setAttribute(name, name === 'src' ? new URL(value, page).href : value);
  return element;
};

/**
 * Shows an element until it has all of its data, and hands it over: what is read of it comes back when it
 * has been the same for a while. It stays after those that were shown before it, until a new page begins:
 * what is said once on a page is said by the first of them.
 *
 * @param read - what is wanted of it, as data; nothing while there is nothing
 * @throws ProblemError where the data cannot be had; Error with the element's own words where the tag is wrong
 */
export async function whenShown<T>(
  wanted: Wanted,
  read: (element: HTMLElement) => readonly T[],
): Promise<readonly T[]> {
  const { tag, attributes, scopes, lang, page } = wanted;
  const place = document.createElement('div');
  place.lang = lang;
  const element = make(tag, attributes, page);
  let inner: HTMLElement = place;
  for (const scope of scopes) {
    const around = make('vald-program', scope, page);
    inner.append(around);
    inner = around;
  }
  let problem: Problem | undefined;
  place.addEventListener('vald-error', (event) => {
    problem = (event as ValdErrorEvent).problem;
  });
  inner.append(element);
  document.body.append(place);
  const end = Date.now() + PATIENCE_MS;
  let before = '';
  for (let same = 0; same < 4;) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    if (problem) throw new ProblemError(problem);
    const root = element.shadowRoot?.querySelector('.root');
    // Its own fallback would be here while it waits for the data.
    const isWaiting = !root || root.querySelector('slot:not([name])');
    const fault = isWaiting ? root?.querySelector('.notice')?.textContent : undefined;
    const found = isWaiting ? [] : read(element);
    const now = fault ?? (found.length > 0 ? JSON.stringify(found) : '');
    same = now && now === before && !isFetching() ? same + 1 : 0;
    before = now;
    if (same === 3 && fault) throw new Error(fault.replace(/\s+/g, ' ').trim());
    if (same === 3) return found;
    if (Date.now() > end) throw new Error(`<${tag}> är inte färdig efter en minut.`);
  }
  return [];
}

/** Begins a new page. */
export const beginPage = (): void => document.body.replaceChildren();

/** What an element shows, as plain HTML. */
export const contentOf = (wanted: Wanted): Promise<readonly Block[]> =>
  whenShown(wanted, (element) => plainOf(element, wanted.lang, wanted.page));
