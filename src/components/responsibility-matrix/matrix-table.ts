import { html, nothing, type TemplateResult } from 'lit';
import { fresh, keyed } from '../shared/keyed.js';
import type { MatrixLine } from '../../data/index.js';
import { cloneRows, templateRow } from '../shared/data-table/cloned-rows.js';
import { headerNote, rowHeader } from '../shared/data-table/row-header.js';
import type { MatrixContent } from './matrix-model.js';
import { lineLabel, lineName } from './matrix-cells.js';

/** A name that may break before its last part, as "Arbetsmarknads-nämnden": columns are narrow. */
const hyphenated = (name: string): string =>
  name.replace(/(?<=[a-zåäö]{4})(?=nämnd|styrels)/g, '\u00ad');

const isOwn = (line: MatrixLine): boolean => line.axis === 'owners' && line.owner.own;

/** The language that the name of a line is in. */
const langOf = (line: MatrixLine, { lang, namesLang }: MatrixContent): string =>
  line.axis === 'owners' ? namesLang : lang;

/** Fills the body of the table anew, by cloning: see `cloned-rows.ts`. */
export function fillBody(
  body: HTMLTableSectionElement,
  rows: readonly MatrixLine[],
  content: MatrixContent,
): void {
  const { table } = content;
  const { columns } = table;
  const withShort = isCrowded(columns);
  const { header: empty, button } = rowHeader();
  button.setAttribute('aria-pressed', 'false');
  cloneRows(body, templateRow(empty, columns.length), rows, (row, line) => {
    const header = row.firstElementChild as HTMLTableCellElement;
    fillHeader(header, line, content);
    row.dataset.key = line.key;
    if (line.level > 0) row.className = 'child';
    if (isOwn(line)) row.classList.add('own-line');
    let cell = header.nextElementSibling as HTMLTableCellElement | null;
    for (const column of columns) {
      const { text, short, className } = table.cell(line, column);
      if (text) {
        cell!.textContent = text;
        if (short && withShort) cell!.dataset.short = short;
        if (className) cell!.className = className;
      }
      cell = cell!.nextElementSibling as HTMLTableCellElement | null;
    }
  });
}

/**
 * Whether the columns may be too many for words, so that a narrow screen has letters for roles. Goals
 * as columns have names that are as wide as the words.
 */
export const isCrowded = (columns: readonly MatrixLine[]): boolean =>
  columns.length > 6 && columns[0]?.axis === 'owners';

/** A header: a label where there is one, a button that marks the row, and one that opens what is under it. */
function fillHeader(header: HTMLTableCellElement, line: MatrixLine, content: MatrixContent): void {
  const { localize } = content;
  const mark = header.lastElementChild as HTMLButtonElement;
  const name = lineName(line, localize);
  mark.textContent = name;
  mark.lang = langOf(line, content);
  const label = lineLabel(line, localize);
  if (label) header.prepend(headerNote('eyebrow', label), ' ');
  if (line.count === 0) return;
  const expand = document.createElement('button');
  expand.type = 'button';
  expand.tabIndex = -1;
  expand.className = 'expand';
  expand.setAttribute('aria-expanded', String(line.open));
  expand.setAttribute('aria-label', localize.term('expand', line.count, name));
  // Before the name, so that it floats beside it however long that is.
  header.prepend(expand);
}

/** The headers of the rows, then of each column. */
export const renderColumnHeaders = (content: MatrixContent): TemplateResult =>
  html`<th scope="col">${fresh(content.table.lead[0]!.heading)}</th>
    ${content.table.columns.map((line) => keyed(line.key, renderColumnHeader(line, content)))}`;

/** The header of a column: the same parts as that of a row. */
function renderColumnHeader(line: MatrixLine, content: MatrixContent): TemplateResult {
  const { localize } = content;
  const label = lineLabel(line, localize);
  const name = lineName(line, localize);
  return html`<th scope="col" data-key=${line.key} class=${isOwn(line) ? 'own-line' : nothing}>
    ${
      line.count > 0
        ? html`<button
            type="button"
            tabindex="-1"
            class="expand"
            aria-expanded=${String(line.open)}
            aria-label=${localize.term('expand', line.count, name)}
          ></button>`
        : nothing
    }${label ? html`<span class="eyebrow">${label}</span> ` : nothing}<button
      type="button"
      tabindex="-1"
      class="name"
      lang=${langOf(line, content)}
      aria-pressed="false"
    >
      <span>${hyphenated(name)}</span>
    </button>
  </th>`;
}
