import type { LitElement, ReactiveController } from 'lit';

/**
 * Opens what is folded while the page is printed. The print styles do the same where the engine can
 * (`::details-content`); this is for those that cannot.
 */
export class PrintController implements ReactiveController {
  #opened: HTMLDetailsElement[] = [];

  /** @param print - told before and after; renders at once what is only on paper */
  constructor(
    private readonly host: LitElement,
    private readonly print: (printing: boolean) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#open);
    addEventListener('afterprint', this.#close);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#open);
    removeEventListener('afterprint', this.#close);
  }

  #open = (): void => {
    this.print(true);
    // Of those that share a name one is open: the one to print.
    const closed = this.host.renderRoot.querySelectorAll<HTMLDetailsElement>(
      'details:not([open], [name])',
    );
    for (const details of closed) {
      details.open = true;
      this.#opened.push(details);
    }
  };

  #close = (): void => {
    for (const details of this.#opened.splice(0)) details.open = false;
    this.print(false);
  };
}
