import {
  directory,
  sparkAxis,
  sparkBox,
  sparkline,
  type IndicatorLine,
  type IndicatorRow,
} from '../../data/index.js';
import type { TableCell } from '../shared/data-table/data-table.js';
import { templateRow } from '../shared/data-table/cloned-rows.js';
import { headerNote, rowHeader } from '../shared/data-table/row-header.js';
import { make } from '../shared/make.js';
import { sparkImage, sparkPath } from '../shared/sparkline.js';
import { goalLabel, indicatorNotes, rowNotes, territory } from './row-words.js';
import type { IndicatorContent } from './indicator-content.js';
import { create } from '../../dom.js';

/* One row of the table, and what stands in it: see `indicator-rows.ts`. */

/** The row that all others are cloned from. */
function emptyRow({ table, isLarge }: IndicatorContent): HTMLTableRowElement {
  const { columns } = table;
  const { header, button } = rowHeader();
  button.setAttribute('aria-expanded', 'false');
  if (!isLarge) button.removeAttribute('tabindex');
  header.append(headerNote('small muted'));
  const row = templateRow(header, columns.length);
  row.setAttribute('role', 'row');
  [...row.cells].forEach((cell, at) => {
    const column = columns[at - 1];
    cell.setAttribute('role', column ? 'cell' : 'rowheader');
    if (column) cell.className = column.isEnd ? `${column.kind} end` : column.kind;
    if (column?.kind === 'years') cell.append(sparkImage(sparkPath()));
  });
  return row;
}

/** Writes every row of a table. */
export function makeRows(
  lines: readonly IndicatorLine[],
  content: IndicatorContent,
): Map<string, HTMLTableRowElement> {
  const { table, periods } = content;
  const template = emptyRow(content);
  const axis = sparkAxis(periods);
  const rows = new Map<string, HTMLTableRowElement>();
  for (const line of lines) {
    if (line.kind !== 'row') continue;
    const { row, isChild } = line;
    const made = template.cloneNode(true) as HTMLTableRowElement;
    made.setAttribute('data-key', row.key);
    if (row.own || (row.duty && !isChild)) made.className = 'own-line';
    // From one to the next: a list of cells is counted anew for each.
    let cell = made.firstElementChild as HTMLTableCellElement;
    fillHeader(cell, row, isChild, content);
    for (const column of table.columns) {
      cell = cell.nextElementSibling as HTMLTableCellElement;
      if (column.kind !== 'years') {
        write(cell, table.cell(row, column));
        if (column.kind === 'spread' && row.spread) addStrip(cell, row);
        continue;
      }
      const path = sparkline(row.series, axis);
      if (path) cell.firstElementChild!.firstElementChild!.setAttribute('d', path);
      else cell.textContent = '';
    }
    rows.set(row.key, made);
  }
  return rows;
}

const idOf = (row: IndicatorRow): string => `of ${row.series.indicator.id}`.replaceAll(' ', '-');

function fillHeader(
  header: HTMLTableCellElement,
  row: IndicatorRow,
  isChild: boolean,
  { context, every }: IndicatorContent,
): void {
  const [button, small] = header.children as unknown as [HTMLButtonElement, HTMLElement];
  const { indicator } = row.series;
  const notes = rowNotes(row, context);
  if (isChild) {
    header.className = 'child';
    button.textContent = territory(row, context);
    const { language } = directory(context.organisation);
    if (row.series.namnd && language !== context.localize.lang()) button.lang = language;
    // In a list of buttons, which indicator it is of.
    button.setAttribute('aria-describedby', idOf(row));
  } else {
    button.textContent = indicator.text;
    button.lang = context.program.language;
    button.id = idOf(row);
    notes.unshift(...indicatorNotes(row, context));
    // Sorted by something else, indicators do not stand under their goals.
    if (!every) header.prepend(headerNote('eyebrow goal-of', goalLabel(indicator, context)), ' ');
  }
  if (notes.length > 0) small.textContent = notes.join(' · ');
}

/** A line of one cell: a goal, an indicator over its rows, or what is folded. */
export function groupRow(
  line: Exclude<IndicatorLine, { kind: 'row' }>,
  { table, context, isLarge }: IndicatorContent,
): HTMLTableRowElement {
  const { localize, program } = context;
  const header = create('th');
  header.scope = 'row';
  header.colSpan = table.columns.length + 1;
  header.setAttribute('role', 'rowheader');
  const row = create('tr');
  row.setAttribute('role', 'row');
  row.className = `group ${line.kind}`;
  row.append(header);
  if (line.kind === 'goal') {
    const { number, text } = line.goal;
    header.append(
      headerNote('eyebrow', localize.term('goal', number)),
      ' ',
      make('span', '', program.language, text),
    );
  } else if (line.kind === 'indicator') {
    const { indicator } = line.row.series;
    const name = make('span', 'of', program.language, indicator.text);
    name.id = idOf(line.row);
    header.append(
      name,
      ' ',
      headerNote(
        'small muted',
        [
          context.measure ? '' : localize.term('unit', indicator),
          ...indicatorNotes(line.row, context),
        ]
          .filter(Boolean)
          .join(' · '),
      ),
    );
    if (line.row.duty) row.classList.add('own-line');
  } else {
    const { header: own, button } = rowHeader();
    button.textContent = localize.term('plannedWithout', line.count);
    button.setAttribute('aria-expanded', 'false');
    if (!isLarge) button.removeAttribute('tabindex');
    row.dataset.fold = line.key;
    header.append(...own.childNodes);
  }
  return row;
}

/** Text, and text only. */
function write(
  cell: HTMLTableCellElement,
  { text, sign, lang, className, note, under }: TableCell,
): void {
  if (!text) return;
  if (className && className !== 'number') cell.classList.add(className);
  if (lang) cell.lang = lang;
  cell.textContent = text;
  if (sign) {
    const mark = headerNote('sign', sign);
    mark.ariaHidden = 'true';
    cell.prepend(mark, ' ');
  }
  if (note !== undefined) {
    const ref = create('sup');
    ref.textContent = String(note);
    ref.ariaHidden = 'true';
    cell.append(' ', ref);
    cell.setAttribute('aria-describedby', `note-${note}`);
  }
  if (under) cell.append(' ', headerNote('under', under));
}

/** The dots of the stadsdelar between the lowest and the highest. */
function addStrip(cell: HTMLTableCellElement, { spread }: IndicatorRow): void {
  const { values, own } = spread!;
  const low = values[0]!.value;
  const span = values.at(-1)!.value - low || 1;
  const x = (value: number) => Math.round(4 + ((value - low) / span) * (sparkBox.width - 8));
  const places = new Set(values.map(({ value }) => x(value)));
  const strip = sparkImage(sparkPath([...places].map((at) => `M${at} 12h0`).join('')));
  strip.classList.add('dots');
  if (own && 'value' in own) strip.append(sparkPath(`M${x(own.value)} 4v16`, 'ours'));
  cell.prepend(strip);
}
