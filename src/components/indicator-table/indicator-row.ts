import { cellOf, goalLabel, lineLabel, type Cell, type CellContext } from './indicator-cells.js';
import type { Column, Line } from './indicator-model.js';

/* One row of the table, and what stands in it: see `indicator-rows.ts`. */

export function rowHeader(): HTMLTableCellElement {
  const header = document.createElement('th');
  header.scope = 'row';
  const goal = document.createElement('span');
  goal.className = 'eyebrow';
  const name = document.createElement('button');
  name.type = 'button';
  name.className = 'name';
  name.tabIndex = -1;
  name.setAttribute('aria-expanded', 'false');
  const label = document.createElement('span');
  label.className = 'small muted';
  header.append(goal, ' ', name, ' ', label);
  return header;
}

/** Whether every row of an indicator says the same in a column. */
export const isShared = ({ kind }: Column): boolean => kind === 'owners';

/** What the rows of one indicator have in common. */
export function fillTemplate(
  template: HTMLTableRowElement,
  line: Line,
  columns: readonly Column[],
  context: CellContext,
): void {
  const { indicator } = line.series;
  const [goal, name] = template.cells[0]!.children as unknown as HTMLElement[];
  goal!.textContent = goalLabel(indicator, context);
  name!.textContent = indicator.text;
  name!.lang = context.data.program.language;
  columns.forEach((column, index) => {
    if (isShared(column)) write(template.cells[index + 1]!, cellOf(column, line, context));
  });
}

export function fillHeader(header: HTMLTableCellElement, line: Line, context: CellContext): void {
  const [goal, name, label] = header.children as unknown as HTMLElement[];
  if (line.own) goal!.prepend(`${context.localize.term('ourNamnd')} · `);
  label!.textContent = lineLabel(line, context);
  // In a list of buttons, what tells one nämnd from another.
  label!.id = `of ${line.key}`.trim().replaceAll(' ', '-');
  name!.setAttribute('aria-describedby', label!.id);
}

/** Text, and text only. */
export function write(cell: HTMLTableCellElement, { text, sign, className, note }: Cell): void {
  if (className) cell.className = className;
  cell.textContent = text;
  if (sign) {
    const mark = document.createElement('span');
    mark.ariaHidden = 'true';
    mark.className = 'sign';
    mark.textContent = sign;
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
