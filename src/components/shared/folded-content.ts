import type { LitElement, ReactiveController } from 'lit';
import type { ProgramController } from '../../context/program-controller.js';

/** A place for a figure that can be seen. */
const seen = '.figure:not(details:not([open]) *)';

/**
 * Whether what is folded has its content, and the lists that have been made for it. It is written when
 * the page has nothing else to do: it is there for Ctrl+F, and a page with many goals is painted in half
 * the time. Figures are fetched with the first list that has a place for them and is open.
 */
export class FoldedContent implements ReactiveController {
  /** Whether it is to be written. */
  isWritten = false;
  #isAwaited = false;
  #lists = new Map<string, Node>();
  #data: object | undefined;
  #hasFigures = false;

  constructor(
    private readonly host: LitElement,
    private readonly program: ProgramController,
  ) {
    host.addController(this);
  }

  /** Has it written at once: it is being opened. */
  readonly write = (): void => {
    this.isWritten = true;
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

  hostUpdated(): void {
    const { renderRoot } = this.host;
    if (!this.#isAwaited && renderRoot.querySelector('details')) {
      this.#isAwaited = true;
      // The page is idle before it has been painted, too. Safari has no idle callback.
      const idle = globalThis.requestIdleCallback;
      // There a picture of the page may be called so.
      const later = typeof idle === 'function' ? idle : setTimeout;
      requestAnimationFrame(() => later(this.write));
    }
    if (!this.#hasFigures && renderRoot.querySelector(seen)) this.#fetchFigures();
  }

  #fetchFigures(): void {
    this.#hasFigures = true;
    import('./goal/goal-figures.js').then(
      ({ showFigures }) => showFigures(this.host, this.program),
      // Figures are an extra: where they cannot be had nothing is said, and the next update asks again.
      () => (this.#hasFigures = false),
    );
  }
}
