import type { LitElement, ReactiveController } from 'lit';
import { create } from '../../dom.js';

/**
 * Tells whether an element is narrower than so many of its own `em`, wherever it stands. It hears of
 * its width from the browser and never asks, which would cost a layout in the middle of the writing.
 */
export class WidthController implements ReactiveController {
  /** True while it is narrow. Before the first layout, true where the whole window is. */
  narrow: boolean;
  /** Width in em, when it is known. */
  width = Infinity;

  #probe = create('div');
  #observer: ResizeObserver | undefined;

  constructor(
    private readonly host: LitElement,
    private readonly limit: number,
  ) {
    this.narrow = matchMedia(`(max-width: ${limit}em)`).matches;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer ??= new ResizeObserver(([entry]) => this.#measured(entry!.contentRect.width));
    // An empty block as wide as the content: what is shown changes the height of the element, and
    // an observer that caused that would be called again, with an error on the page.
    this.host.renderRoot.append(this.#probe);
    this.#observer.observe(this.#probe);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #measured(width: number): void {
    if (width === 0) return;
    const size = Math.max(parseFloat(getComputedStyle(this.host).fontSize), 14);
    const before = Math.round(this.width);
    this.width = width / size;
    this.narrow = this.width < this.limit;
    if (Math.round(this.width) !== before) this.host.requestUpdate();
  }
}
