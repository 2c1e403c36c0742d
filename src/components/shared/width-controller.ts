import type { LitElement, ReactiveController } from 'lit';

/** Tells whether an element is narrower than so many of its own `em`, wherever it stands. */
export class WidthController implements ReactiveController {
  /** True while it is narrow. */
  narrow = false;
  /** Width in em, when it is known. */
  width = Infinity;

  #observer: ResizeObserver | undefined;

  constructor(
    private readonly host: LitElement,
    private readonly limit: number,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer ??= new ResizeObserver(([entry]) => {
      const size = Math.max(parseFloat(getComputedStyle(this.host).fontSize), 14);
      const { width } = entry!.contentRect;
      if (width === 0) return;
      const before = Math.round(this.width);
      this.width = width / size;
      this.narrow = this.width < this.limit;
      if (Math.round(this.width) !== before) this.host.requestUpdate();
    });
    this.#observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}
