import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  dataOf,
  pageStore,
  resolveHref,
  type DocumentEntry,
  type DocumentKind,
  type Documents,
  type Program,
  type Readable,
  type Snapshot,
} from '../data/index.js';
import type { ProgramController } from './program-controller.js';

/** The documents that a programme may link to. */
type Linked = Extract<DocumentKind, keyof Program['links']>;

/**
 * A document that the shown programme links to. It is fetched when an element that has this
 * controller is on the page, and shared with the others that need it.
 */
export class LinkedDocument<Kind extends Linked> implements ReactiveController {
  #resource: Readable<Documents[Kind]> | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly program: ProgramController,
    private readonly entry: DocumentEntry<Kind>,
  ) {
    host.addController(this);
  }

  /** How it stands. Undefined where there is no programme yet, or it has no such link. */
  get snapshot(): Snapshot<Documents[Kind]> | undefined {
    return this.#resource?.snapshot;
  }

  reload(): void {
    this.#resource?.reload();
  }

  hostUpdate(): void {
    if (!this.host.isConnected) return;
    const next = this.#resolve();
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

  #resolve(): Readable<Documents[Kind]> | undefined {
    const { snapshot, scope } = this.program;
    // While another programme is on its way, what belongs to the one that is shown stays.
    const data = dataOf(snapshot);
    if (!data) return undefined;
    const { program, url } = data;
    const href = program.links[this.entry.kind];
    const address = href && resolveHref(href, url);
    return address
      ? pageStore().document(this.entry, address, scope.options?.credentials)
      : undefined;
  }
}
