import type { LitElement, ReactiveController } from 'lit';

/**
 * Whether what is folded has its content, and the lists that have been made for it. It is written when
 * the page has nothing else to do: it is there for Ctrl+F, and a page with many goals is painted in half
 * the time.
 */
export class FoldedContent implements ReactiveController {
  #isWritten = false;
  #isAwaited = false;
  #lists = new Map<string, Node>();
  #data: object | undefined;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  get isWritten(): boolean {
    return this.#isWritten;
  }

  /** Has it written at once: it is being opened. */
  readonly write = (): void => {
    if (this.#isWritten) return;
    this.#isWritten = true;
    this.host.requestUpdate();
  };

  /** A list that is made again only when the data is another. @param key - another for each list, and language */
  kept(data: object, key: string, make: () => Node): Node {
    if (data !== this.#data) this.#lists.clear();
    this.#data = data;
    const list = this.#lists.get(key) ?? make();
    this.#lists.set(key, list);
    return list;
  }

  /** Once there is something to fold. */
  hostUpdated(): void {
    if (this.#isAwaited || !this.host.renderRoot.querySelector('details')) return;
    this.#isAwaited = true;
    // Safari has no idle callback.
    const later = globalThis.requestIdleCallback ?? setTimeout;
    later(this.write);
  }
}
