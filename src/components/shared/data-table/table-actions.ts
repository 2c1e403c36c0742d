import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Localize } from '../../../i18n/localize.js';
import type { choices } from '../../../i18n/sv/choices.js';
import type { tables } from '../../../i18n/sv/tables.js';
import type { programWords } from '../program-words.js';
import type { RegionController } from '../region-controller.js';
import type { Grid } from './data-table.js';
import { exportTable, tableExports, type TableExport } from './table-exports.js';

/** What the tables have to speak with. */
export type TableLocalize = Localize<typeof programWords & typeof choices & typeof tables>;

/** The buttons that take a table along, and what came of the last copy. */
export class TableActions {
  #said: 'copied' | 'copyFailed' | undefined;

  constructor(
    private readonly host: LitElement,
    private readonly localize: TableLocalize,
    private readonly region: RegionController,
  ) {}

  /**
   * @param first - a button of the table's own
   * @param grid - makes what is taken along, when it is asked for
   * @param name - of a file, without extension
   */
  render(first: unknown, grid: () => Grid, name: string): TemplateResult {
    return html`<p class="actions no-print">
      ${first}
      ${Object.values(tableExports).map(
        (one) =>
          html`<button type="button" @click=${() => void this.#take(one, grid(), name)}>
            ${this.localize.term(one.label)}
          </button>`,
      )}
      <span aria-hidden="true">${this.#said ? this.localize.term(this.#said) : nothing}</span>
    </p>`;
  }

  async #take(one: TableExport, grid: Grid, name: string): Promise<void> {
    const isDone = await exportTable(one, grid, name);
    // A browser tells of a file by itself.
    if (one.file) return;
    this.#said = isDone ? 'copied' : 'copyFailed';
    this.region.say(this.localize.term(this.#said));
    this.host.requestUpdate();
  }
}
