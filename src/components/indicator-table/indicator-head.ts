import { html, nothing, type TemplateResult } from 'lit';
import type { Program, SortDirection } from '../../data/index.js';
import type { IndicatorLocalize } from './indicator-words.js';
import { rove } from '../shared/roving.js';
import { columnHeader } from './indicator-cells.js';
import type { Column } from './indicator-model.js';

/** Beyond so many rows, a browser lays out those that are in view only; and what is folded is not printed. */
export const MANY = 100;

/** What the rows are sorted by: `name`, `goal` or a column; empty for the order of the programme. */
export interface Sort {
  id: string;
  direction: SortDirection;
}

interface TableOptions {
  program: Program;
  localize: IndicatorLocalize;
  columns: readonly Column[];
  sort: Sort;
  /** How many rows. */
  shown: number;
  onClick: (event: Event) => void;
}

/**
 * The table without its body. Roles are written out: the rows are laid out as grids, and a browser may
 * then no longer take them for those of a table.
 */
export function renderTable(options: TableOptions): TemplateResult {
  const { program, localize, columns, shown } = options;
  return html`<p class="small muted no-print" id="hint">${localize.term('indicatorHint')}</p>
    <div
      class="scroll"
      part="scroll"
      ?hidden=${shown === 0}
      role="region"
      aria-labelledby="title"
      aria-describedby="hint"
      tabindex="0"
    >
      <table
        part="table"
        role="table"
        class="rows ${shown > MANY ? 'many' : ''}"
        @click=${options.onClick}
        @keydown=${(event: KeyboardEvent) => rove(event.currentTarget as HTMLTableElement, event)}
      >
        <caption>
          ${localize.term('indicatorTable')}
          <span lang=${program.language}>${program.shortTitle}</span>
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            ${renderHeader('name', localize.term('indicatorHeader'), options)}
            ${columns.map((column) =>
              renderHeader(column.id, columnHeader(column, localize), options),
            )}
          </tr>
        </thead>
      </table>
    </div>`;
}

const renderHeader = (id: string, text: string, { sort }: TableOptions): TemplateResult =>
  html`<th
    scope="col"
    role="columnheader"
    aria-sort=${id === sort.id ? sort.direction : nothing}
    data-column=${id}
  >
    <button type="button" tabindex="-1" class="name">${text}</button>
  </th>`;
