import { dataOf, type ProgramData, type Snapshot } from '../../data/index.js';
import { ValdElement } from './vald-element.js';

/** What translators put around each text. */
const TRANSLATED = 'font';

/**
 * An element whose content is made anew where a translator has put its own in the place of our texts, and
 * the data says something else now. Otherwise what is new is written in its place, and what the reader has
 * opened stays so.
 */
export abstract class RenewedElement extends ValdElement {
  /** What is shown beside the programme. @internal */
  readonly followed: { readonly snapshot: Snapshot<unknown> | undefined }[] = [];
  #said: readonly unknown[] = [];
  #edition = 0;

  /** Whether content of the page's own is still here: where what ours is made of does not come, it stays. */
  protected get hasFallback(): boolean {
    return this.isReadable && this.#said.length === 0;
  }

  protected override keyOf(data: ProgramData): string {
    const before = this.#said;
    const said = (this.#said = [
      this.localize.lang(),
      data,
      ...this.followed.map(({ snapshot }) => dataOf(snapshot)),
    ]);
    if (
      this.renderRoot.querySelector(TRANSLATED) &&
      said.some((one, at) => isChanged(before[at], one))
    )
      this.#edition++;
    return `${data.program.id} ${this.#edition}`;
  }
}

/** Whether a document says something else than it did. Another programme has another key as it is. */
const isChanged = (before: unknown, now: unknown): boolean =>
  Boolean(before && now) && before !== now && JSON.stringify(before) !== JSON.stringify(now);
