import type { LitElement, ReactiveController } from 'lit';
import { pageHas } from '../../dom.js';

/** How often the page's own bars are looked for while it is scrolled, in milliseconds. */
const PAUSE_MS = 100;

/** And at all times: of a bar that slides, or grows, no event tells for sure. */
const ALWAYS_MS = 500;

/**
 * Keeps `--_free-top` right: how far down the window is taken by what the page keeps at its top (its
 * header, a bar of its own), under which a bar that stays could be neither seen nor pressed. And
 * `--_stuck`, while the bar is over what the page shows: it has a ground then, and no other time.
 *
 * Looks when the page is scrolled or sized, and from time to time, and not while anything is written.
 */
export class FreeTop implements ReactiveController {
  #connection: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param selector - the bar that stays, in the host's shadow root */
  constructor(
    private readonly host: LitElement,
    private readonly selector: string,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    const { signal } = (this.#connection = new AbortController());
    const later = () => (this.#timer ??= setTimeout(this.#look, PAUSE_MS));
    for (const type of ['scroll', 'resize', 'load'])
      addEventListener(type, later, { capture: true, passive: true, signal });
    const always = setInterval(later, ALWAYS_MS);
    signal.addEventListener('abort', () => clearInterval(always));
    later();
  }

  hostDisconnected(): void {
    this.#connection?.abort();
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #look = (): void => {
    this.#timer = undefined;
    const { host } = this;
    const bar = host.renderRoot.querySelector<HTMLElement>(this.selector);
    const { top = 0, height = 0, width = 0 } = bar?.getBoundingClientRect() ?? {};
    if (!bar || width === 0) return;
    // The live region has no place of its own, and is where the bar would be.
    const place = bar.previousElementSibling?.getBoundingClientRect().top ?? top;
    bar.style.setProperty('--_stuck', place < top - 2 ? 'var(--_ground)' : '');
    const link = bar.firstElementChild!.getBoundingClientRect();
    const columns = [link.left + 2, link.left + link.width / 2, link.right - 2];
    bar.style.setProperty('--_free-top', `${takenAbove(columns, height, host)}px`);
  };
}

const parentOf = (node: Element): Element | undefined => {
  const parent = node.assignedSlot ?? node.parentNode;
  return parent instanceof ShadowRoot ? parent.host : ((parent as Element | null) ?? undefined);
};

/** An element and what is around it, through shadow roots. */
function chainOf(element: Element): Element[] {
  const chain: Element[] = [];
  for (let node: Element | undefined = element; node instanceof Element; node = parentOf(node))
    chain.push(node);
  return chain;
}

/**
 * How many pixels at the top of what scrolls are taken by bars of the page that stay there, where the way
 * out would be.
 */
function takenAbove(columns: readonly number[], height: number, own: Element): number {
  const around = chainOf(own);
  const page = pageHas('scrollingElement');
  const scroller = around.find(
    (one) =>
      /auto|scroll|hidden/.test(getComputedStyle(one).overflowY) && one.contains(page) === false,
  );
  const top = scroller ? Math.max(scroller.getBoundingClientRect().top, 0) : 0;
  let taken = top;
  // One under the other; more than half of the window is not a bar but a layer over the page.
  for (let bars = 0; bars < 4; bars++) {
    const rows = [1, height / 2, height - 1].map((y) => taken + y);
    const bottoms = rows.flatMap((y) =>
      columns.map((x) => bottomAt(Math.min(x, innerWidth - 1), y, around, top)),
    );
    const next = Math.max(taken, ...bottoms.filter((bottom) => bottom - top <= innerHeight / 2));
    if (next === taken) break;
    taken = next;
  }
  return Math.round(taken - top);
}

/** Where what is fixed or sticks at a point of the window ends; 0 where nothing does, or it is around us. */
function bottomAt(x: number, y: number, around: readonly Element[], top: number): number {
  // By the prototype: a picture may be named so.
  const at = (point: number) => Document.prototype.elementFromPoint.call(document, x, point);
  const outer = at(y);
  let hit = outer;
  // A header may be an element with a shadow root, as ours is.
  for (let inner = hit; inner && !around.includes(inner);) {
    hit = inner;
    inner = hit.shadowRoot?.elementFromPoint?.(x, y) ?? null;
    if (inner === hit) break;
  }
  if (!hit || around.includes(hit)) return 0;
  const bar = chainOf(hit).find((one) => !around.includes(one) && stays(one, top));
  if (bar) {
    return bar.getBoundingClientRect().bottom;
  }
  // In a closed root, what is not where its host is stays: nobody can ask where it ends.
  const box = hit.getBoundingClientRect();
  if (!hit.localName.includes('-') || (box.top <= y && y <= box.bottom)) return 0;
  let bottom = y;
  while (at(bottom) === outer && bottom < innerHeight) bottom += 2;
  return bottom;
}

/** Whether an element is fixed, or sticks and has come to where it does, in what begins at so many pixels. */
function stays(element: Element, top: number): boolean {
  const { position, top: own } = getComputedStyle(element);
  return (
    position === 'fixed' ||
    (position === 'sticky' && element.getBoundingClientRect().top <= top + parseFloat(own) + 1)
  );
}
