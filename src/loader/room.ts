import type { ElementFacts } from '../elements.js';
import { signOf } from '../fallback/made.js';
import { DATA, MADE } from './reading.js';
import { create } from '../dom.js';

/** What is nothing without a word in it. A picture is seen, and so may any other element be. */
const words = 'p,br,a,b,em,font,i,span,strong,u';

const isBlank = (node: Element | Text): boolean =>
  !node.textContent!.trim() &&
  (node instanceof Text || (node.matches(words) && !node.querySelector(`:not(${words})`)));

const makeSlot = (): HTMLSlotElement => create('slot');

/**
 * The shadow root of a div or a paragraph, and which of the page's own nodes are seen in it.
 *
 * Whoever pastes a div goes on writing in it: the text looks like any other in a publishing tool. So a
 * div that has the signs of what was made for it has that as its fallback, and all else that is in it
 * is shown, before or after the element. A div without them was written by hand, and is a fallback as
 * a whole. The slots are assigned by hand: no node of the page gets an attribute for it.
 */
export class Room {
  readonly #root: ShadowRoot;
  readonly #inner = makeSlot();
  readonly #before = makeSlot();
  readonly #after = makeSlot();
  readonly #byHand: boolean;
  /** What was found to be made. It stays so when a translator writes other words into it. */
  #made = new WeakSet<Node>();
  #isWhole = true;

  constructor(readonly place: HTMLElement) {
    this.#byHand = place.hasAttribute(DATA);
    this.#root = place.attachShadow({
      mode: 'open',
      slotAssignment: this.#byHand ? 'manual' : 'named',
    });
    if (!this.#byHand) return;
    // What is assigned by hand is not seen until it is.
    new MutationObserver(() => this.settle()).observe(place, { childList: true });
  }

  /** Shows an element, with the fallback inside it. */
  show(element: HTMLElement, { isScope }: ElementFacts): void {
    this.#made = new WeakSet();
    this.#isWhole = !this.#byHand || Boolean(isScope);
    element.append(this.#inner);
    this.#put(this.#before, element, this.#after);
  }

  /** Shows what the page has, and a notice below it. */
  tell(notice: HTMLElement): void {
    this.#isWhole = true;
    this.#put(this.#inner, notice);
  }

  /** Shows what the page has, and nothing of ours. */
  clear(): void {
    this.#isWhole = true;
    this.#put(this.#inner);
  }

  #put(...nodes: HTMLElement[]): void {
    // Before the element is there: a scope asks those inside it as soon as it is.
    this.settle();
    const beside: readonly HTMLElement[] = [this.#before, this.#after];
    // In a root that is not assigned by hand the first slot has everything.
    this.#root.replaceChildren(...nodes.filter((node) => this.#byHand || !beside.includes(node)));
  }

  /** Gives each node of the page its slot. */
  settle(): void {
    if (!this.#byHand) return;
    const nodes = [...this.place.childNodes].filter(
      (node): node is Element | Text => node instanceof Element || node instanceof Text,
    );
    const signs = this.place.getAttribute(MADE)?.split(' ');
    if (this.#isWhole || !signs) {
      this.#inner.assign(...nodes);
      this.#before.assign();
      this.#after.assign();
      return;
    }
    for (const node of nodes)
      if (isBlank(node) || signs.includes(signOf(node.textContent!))) this.#made.add(node);
    const made = nodes.filter((node) => this.#made.has(node));
    const first = nodes.findIndex((node) => this.#made.has(node) && !isBlank(node));
    const written = (from: number, to?: number) =>
      nodes.slice(from, to).filter((node) => !this.#made.has(node));
    // The line to the editor has done its work.
    this.#inner.assign(...made.filter((node) => signOf(node.textContent!) !== signs[0]));
    this.#before.assign(...written(0, Math.max(first, 0)));
    this.#after.assign(...written(Math.max(first, 0)));
  }
}
