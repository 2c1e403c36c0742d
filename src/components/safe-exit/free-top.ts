import type { LitElement, ReactiveController } from 'lit';
import { pageHas } from '../../dom.js';

/** How often the page's own bars are looked for while it is scrolled, in milliseconds. */
const PAUSE_MS = 100;

/**
 * Keeps `--_free-top` right: how far down the window is taken by what the page keeps at its top (its
 * header, a bar of its own), under which a bar that stays could be neither seen nor pressed. And
 * `--_stuck`, while the bar is over what the page shows: it has a ground then, and no other time.
 *
 * Looks when the page is scrolled or sized, and not while anything is written.
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
    later();
  }

  hostDisconnected(): void {
    this.#connection?.abort();
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #look = (): void => {
    this.#timer = undefined;
    const bar = this.host.renderRoot.querySelector<HTMLElement>(this.selector);
    const { left = 0, top = 0, width = 0 } = bar?.getBoundingClientRect() ?? {};
    if (!bar || width === 0) return;
    // The live region has no place of its own, and is where the bar would be.
    const place = bar.previousElementSibling?.getBoundingClientRect().top ?? top;
    bar.style.setProperty('--_stuck', place < top - 2 ? 'var(--_ground)' : '');
    bar.style.setProperty('--_free-top', `${takenAbove(left + width - 2, this.host)}px`);
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

/** How many pixels at the top of what scrolls are taken by bars of the page that stay there. */
function takenAbove(x: number, own: Element): number {
  const around = chainOf(own);
  const page = pageHas('scrollingElement');
  const scroller = around.find(
    (one) =>
      /auto|scroll|hidden/.test(getComputedStyle(one).overflowY) && one.contains(page) === false,
  );
  const top = scroller ? Math.max(scroller.getBoundingClientRect().top, 0) : 0;
  let taken = top;
  // One under the other; more than a third of the window is not a bar but a layer over the page.
  for (let bars = 0; bars < 4; bars++) {
    const bar = stayingAt(Math.min(x, innerWidth - 1), taken + 1, around);
    const bottom = bar?.getBoundingClientRect().bottom ?? 0;
    if (bottom <= taken || bottom - top > innerHeight / 3) break;
    taken = bottom;
  }
  return Math.round(taken - top);
}

/** What is fixed or sticks at a point of the window, and is not around us. */
function stayingAt(x: number, y: number, around: readonly Element[]): Element | undefined {
  // By the prototype: a picture may be named so.
  let hit = Document.prototype.elementFromPoint.call(document, x, y);
  // A header may be an element with a shadow root, as ours is.
  for (let inner = hit; inner && !around.includes(inner);) {
    hit = inner;
    inner = hit.shadowRoot?.elementFromPoint?.(x, y) ?? null;
    if (inner === hit) break;
  }
  return hit && !around.includes(hit)
    ? chainOf(hit).find(
        (one) => !around.includes(one) && /fixed|sticky/.test(getComputedStyle(one).position),
      )
    : undefined;
}
