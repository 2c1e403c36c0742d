import type { LitElement, ReactiveController } from 'lit';

/** Keeps the focus inside an element when the button of a notice had it, and the notice goes. */
export class FocusKeeper implements ReactiveController {
  #hadFocus = false;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostUpdate(): void {
    this.#hadFocus = this.host.shadowRoot?.activeElement?.matches('.notice button') ?? false;
  }

  hostUpdated(): void {
    if (this.#hadFocus && !this.host.shadowRoot?.activeElement)
      this.host.renderRoot.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
  }
}
