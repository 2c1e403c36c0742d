import type { LitElement } from 'lit';
import { LinkedDocument } from '../../context/linked-document.js';
import type { ProgramController } from '../../context/program-controller.js';
import { dataOf, type DocumentEntry, type Opinions } from '../../data/index.js';

const withKey = (keys: ReadonlySet<string>, key: string, isIn: boolean): ReadonlySet<string> => {
  const changed = new Set(keys);
  if (isIn) changed.add(key);
  else changed.delete(key);
  return changed;
};

/** Which rows and folds the reader has opened, and the opinions that are told of under the rows. */
export class OpenRows {
  /** Keys of the rows. */
  keys: ReadonlySet<string> = new Set();
  /** Keys of what is folded otherwise. */
  folds: ReadonlySet<string> = new Set();
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

  /** Fetches the opinions with the first details that are opened: nothing else shows them. */
  follow(opinions: DocumentEntry<'opinions'>): void {
    if (this.#opinions || this.keys.size === 0) return;
    this.#opinions = new LinkedDocument(this.host, this.program, opinions);
    this.host.requestUpdate();
  }

  set(key: string, open: boolean): void {
    if (open === this.keys.has(key)) return;
    this.keys = withKey(this.keys, key, open);
    this.host.requestUpdate();
  }

  setFold(key: string, open: boolean): void {
    this.folds = withKey(this.folds, key, open);
    this.host.requestUpdate();
  }
}
