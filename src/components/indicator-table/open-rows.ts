import type { LitElement } from 'lit';
import { LinkedDocument } from '../../context/linked-document.js';
import type { ProgramController } from '../../context/program-controller.js';
import { dataOf, opinionsDocument, type Opinions } from '../../data/index.js';

/** Which rows the reader has opened, and the opinions that are told of under them. */
export class OpenRows {
  keys: ReadonlySet<string> = new Set();
  #opinions: LinkedDocument<'opinions'> | undefined;

  constructor(
    private readonly host: LitElement,
    private readonly program: ProgramController,
  ) {}

  /** Undefined until they are here. */
  get opinions(): Opinions | undefined {
    const snapshot = this.#opinions?.snapshot;
    return snapshot && dataOf(snapshot);
  }

  reload(): void {
    this.#opinions?.reload();
  }

  set(key: string, open: boolean): void {
    if (open === this.keys.has(key)) return;
    // Fetched with the first details that are opened: nothing else shows them.
    this.#opinions ??= new LinkedDocument(this.host, this.program, opinionsDocument);
    const keys = new Set(this.keys);
    if (open) keys.add(key);
    else keys.delete(key);
    this.keys = keys;
    this.host.requestUpdate();
  }
}
