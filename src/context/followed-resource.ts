import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Readable, Snapshot } from '../data/index.js';

/** An element that shows what a resource brings. */
export interface FollowingHost extends ReactiveControllerHost, Element {
  /** All that it shows beside its programme, for one that wants to know: each adds itself. */
  readonly followed?: { readonly snapshot: Snapshot<unknown> | undefined }[];
}

/**
 * A resource that an element shows while it is on the page: which one is asked anew with each update, and
 * the element renders when there is news of it.
 */
export abstract class FollowedResource<T> implements ReactiveController {
  #resource: Readable<T> | undefined;
  #unsubscribe: (() => void) | undefined;
  /** Whether nobody has said that there is one: one that does not come is none, then. */
  protected isGuess = false;

  constructor(private readonly host: FollowingHost) {
    host.addController(this);
    host.followed?.push(this);
  }

  /** Which one. Undefined: none, or none as yet. */
  protected abstract resolve(): Readable<T> | undefined;

  /** How it stands. Undefined where there is none. */
  get snapshot(): Snapshot<T> | undefined {
    const found = this.#resource?.snapshot;
    return this.isGuess && found?.state === 'failed' ? undefined : found;
  }

  reload(): void {
    this.#resource?.reload();
  }

  hostUpdate(): void {
    if (!this.host.isConnected) return;
    const next = this.resolve();
    if (next === this.#resource) return;
    const unsubscribe = next?.subscribe(() => this.host.requestUpdate());
    this.#unsubscribe?.();
    this.#unsubscribe = unsubscribe;
    this.#resource = next;
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#resource = undefined;
  }
}
