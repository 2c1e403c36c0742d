import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  dataOf,
  pageStore,
  resolveHref,
  type ProgramData,
  type Readable,
  type Snapshot,
} from '../data/index.js';
import type { ProgramController } from './program-controller.js';

/**
 * Another programme of the same API, beside the one that an element shows: by its id in the index, or
 * where there is none, beside the programme's own file, which is named by its id as well.
 */
export class OtherProgram implements ReactiveController {
  #resource: Readable<ProgramData> | undefined;
  #unsubscribe: (() => void) | undefined;

  /** @param id - which one. Undefined: none */
  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly program: ProgramController,
    private readonly id: () => string | undefined,
  ) {
    host.addController(this);
  }

  /** How it stands. Undefined where none is asked for. */
  get snapshot(): Snapshot<ProgramData> | undefined {
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

  #resolve(): Readable<ProgramData> | undefined {
    const { options } = this.program.scope;
    const data = dataOf(this.program.snapshot);
    const id = this.id();
    if (!id || !data || !options) return undefined;
    if (data.index) return pageStore().program({ ...options, program: id });
    const src = resolveHref(`${encodeURIComponent(id)}.json`, data.url);
    return src ? pageStore().program({ ...options, src, program: id }) : undefined;
  }
}
