import type { LitElement, ReactiveController } from 'lit';

/** Renders an element anew each minute: a page stays open for hours, or sleeps, and "open now" has to stay true. */
export class EachMinute implements ReactiveController {
  #connection: AbortController | undefined;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    const { signal } = (this.#connection = new AbortController());
    const update = () => this.host.requestUpdate();
    const minute = setInterval(update, 60_000);
    signal.addEventListener('abort', () => clearInterval(minute));
    addEventListener('visibilitychange', update, { capture: true, signal });
  }

  hostDisconnected(): void {
    this.#connection?.abort();
  }
}
