import type { IndicatorRow } from '../../data/index.js';
import type { TableCell } from '../shared/data-table/data-table.js';
import { headerNote, rowHeader } from '../shared/data-table/row-header.js';
import type { CellContext } from './cell-context.js';
import { goalLabel, rowLabel } from './columns.js';
import type { IndicatorContent } from './indicator-model.js';

/* One row of the table, and what stands in it: see `indicator-rows.ts`. */

/** The header: its goals, the button with its name, and what its figures are of. */
export function emptyHeader(): HTMLTableCellElement {
  const { header, button } = rowHeader();
  button.setAttribute('aria-expanded', 'false');
  button.before(headerNote('eyebrow'), ' ');
  button.after(' ', headerNote('small muted'));
  return header;
}

/** What the rows of one indicator have in common. */
export function fillTemplate(
  template: HTMLTableRowElement,
  row: IndicatorRow,
  { table, context }: Pick<IndicatorContent, 'table' | 'context'>,
): void {
  const { indicator } = row.series;
  const [goal, name] = template.cells[0]!.children as unknown as HTMLElement[];
  goal!.textContent = goalLabel(indicator, context);
  name!.textContent = indicator.text;
  name!.lang = context.program.language;
  table.columns.forEach((column, index) => {
    if (column.isShared) write(template.cells[index + 1]!, table.cell(row, column));
  });
}

export function fillHeader(
  header: HTMLTableCellElement,
  row: IndicatorRow,
  context: CellContext,
): void {
  const [goal, name, label] = header.children as unknown as HTMLElement[];
  if (row.own) goal!.prepend(`${context.localize.term('ourNamnd')} · `);
  label!.textContent = rowLabel(row, context);
  // In a list of buttons, what tells one nämnd from another.
  label!.id = `of ${row.key}`.trim().replaceAll(' ', '-');
  name!.setAttribute('aria-describedby', label!.id);
}

/** Text, and text only. */
export function write(
  cell: HTMLTableCellElement,
  { text, sign, lang, className, note }: TableCell,
): void {
  if (className) cell.className = className;
  if (lang) cell.lang = lang;
  cell.textContent = text;
  if (sign) {
    const mark = headerNote('sign', sign);
    mark.ariaHidden = 'true';
    cell.prepend(mark, ' ');
  }
  if (note !== undefined) {
    const ref = document.createElement('sup');
    ref.textContent = String(note);
    ref.ariaHidden = 'true';
    cell.append(' ', ref);
    cell.setAttribute('aria-describedby', `note-${note}`);
  }
}
