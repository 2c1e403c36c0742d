import { urgentNumbers } from '../data/urgent-numbers.js';
import type { ValdErrorEvent } from '../events.js';
import { words } from './words.js';
import { create } from '../dom.js';

/* What a reader sees where an element should be and its script cannot be had. */

/** The tags whose shadow root holds a notice. */
const told = new WeakSet<Element>();

/** The language that the page says of a place: `sv` of `sv-SE`. Empty where it says nothing. */
export const languageOf = (element: Element): string =>
  element.closest<HTMLElement>('[lang]')?.lang.slice(0, 2) ?? '';

/**
 * Puts a notice below the fallback of a tag, or of the div or paragraph that stands for one, and tells
 * the page.
 *
 * @param isHelp - the element tells where to turn: then the most urgent numbers are in the notice
 * @param form - the div or paragraph, which has room of its own for it
 */
export function showFailure(
  host: HTMLElement,
  isHelp: boolean | undefined,
  retry: () => void,
  form?: { tell: (notice: HTMLElement) => void },
): void {
  // The class of the event comes with the elements; what it says is the same.
  const said: Pick<ValdErrorEvent, 'problem'> = { problem: { kind: 'part' } };
  host.dispatchEvent(Object.assign(new Event('vald-error', { bubbles: true }), said));
  if (host.shadowRoot && !form) return;
  const wanted = languageOf(host);
  // Of two letters: nothing that each object has is called so.
  const language = wanted in words ? (wanted as keyof typeof words) : 'sv';
  const [failed, again] = words[language];
  const notice = make('div', failed);
  notice.lang = language;
  notice.role = 'alert';
  for (const [who, number] of isHelp ? urgentNumbers : []) {
    const link = make('a', `${who} ${number}`);
    link.href = `tel:${number.replace(/\D/g, '')}`;
    notice.append(make('p', link));
  }
  const button = make('button', again);
  button.onclick = retry;
  notice.append(make('p', button));
  if (form) return form.tell(notice);
  host.attachShadow({ mode: 'open' }).append(make('slot', ''), notice);
  told.add(host);
}

/** Takes the notice away from a tag, and leaves an empty shadow root, which Lit takes over. */
export function clearFailure(host: Element): void {
  if (told.delete(host)) host.shadowRoot!.replaceChildren();
}

const make = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  content: string | Element,
): HTMLElementTagNameMap[Tag] => {
  const element = create(tag);
  element.append(content);
  return element;
};
