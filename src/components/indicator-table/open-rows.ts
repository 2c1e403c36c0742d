import type { LitElement, TemplateResult } from 'lit';
import { LinkedDocument } from '../../context/linked-document.js';
import type { ProgramController } from '../../context/program-controller.js';
import { dataOf, opinionsDocument, type IndicatorRow } from '../../data/index.js';
import type { CellContext } from './columns.js';
import { renderDetails } from './indicator-details.js';

/** Which rows the reader has opened, and what is under them. */
export class OpenRows {
  keys: ReadonlySet<string> = new Set();
  #opinions: LinkedDocument<'opinions'> | undefined;

  constructor(
    private readonly host: LitElement,
    private readonly program: ProgramController,
  ) {}

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

  render(row: IndicatorRow, context: CellContext): TemplateResult {
    const snapshot = this.#opinions?.snapshot;
    return renderDetails(row, context, snapshot && dataOf(snapshot));
  }
}
