import { render } from 'lit';
import type { Column, IndicatorRow } from '../../data/index.js';
import { templateRow } from '../shared/data-table/cloned-rows.js';
import { hideRows, placeRows } from '../shared/data-table/row-bodies.js';
import { setWayIn } from '../shared/data-table/roving.js';
import { keepingFocus } from '../shared/data-table/row-header.js';
import { renderStrip } from './indicator-strip.js';
import type { IndicatorContent, IndicatorModel } from './indicator-model.js';
import { emptyHeader, fillHeader, fillTemplate, write } from './indicator-row.js';

/** What the body of the table shows. */
export interface RowsState extends Pick<IndicatorModel, 'content' | 'rows' | 'visible'> {
  /** Keys of the rows that are open. */
  open: ReadonlySet<string>;
  /** What is under an open row. */
  details: (row: IndicatorRow) => unknown;
}

/** Rows of which one `<tbody>` is made: a browser lays out those that are in view, and no others. */
const CHUNK = 50;
/** Height of a row that has not been laid out, in em. */
const ROW = 4.5;

/** The part of the table that the template engine does not write. See `cloned-rows.ts`. */
export class IndicatorRows {
  #table: HTMLTableElement | undefined;
  #content: IndicatorContent | undefined;
  #order: readonly IndicatorRow[] | undefined;
  #visible: ReadonlySet<string> | undefined;
  #rows = new Map<string, HTMLTableRowElement>();
  /** What is under the rows that are open. */
  #under = new Map<string, HTMLTableRowElement>();
  #opened: ReadonlySet<string> = new Set();

  /** Does what has changed since the last time, and no more. */
  update(table: HTMLTableElement, state: RowsState): void {
    keepingFocus(table, () => this.#update(table, state));
  }

  #update(table: HTMLTableElement, state: RowsState): void {
    const { content, rows, visible } = state;
    if (table !== this.#table || content !== this.#content) {
      this.#table = table;
      this.#content = content;
      this.#order = undefined;
      this.#make(content);
      setTracks(table, content.table.columns);
    }
    const isMoved = rows !== this.#order;
    this.#order = rows;
    this.#openDetails(state);
    const all = () => rows.map(({ key }) => this.#rowsOf(key));
    if (isMoved) placeRows(table, all(), CHUNK);
    if (isMoved || visible !== this.#visible) {
      const shown = rows.map(({ key }) => visible.has(key));
      hideRows(table, all(), shown, CHUNK, ROW);
      setWayIn(table);
    }
    this.#visible = visible;
  }

  /** Clones the rows from one, which is filled anew for each indicator: its rows have much in common. */
  #make({ rows, table, context }: IndicatorContent): void {
    const { columns } = table;
    this.#rows.clear();
    this.#under.clear();
    this.#opened = new Set();
    const template = templateRow(emptyHeader(), columns.length);
    for (const cell of template.cells) {
      cell.setAttribute('role', cell.localName === 'th' ? 'rowheader' : 'cell');
    }
    template.setAttribute('role', 'row');
    let filled: IndicatorRow | undefined;
    for (const row of rows) {
      if (row.series.indicator !== filled?.series.indicator)
        fillTemplate(template, row, { table, context });
      filled = row;
      const made = template.cloneNode(true) as HTMLTableRowElement;
      fillHeader(made.cells[0]!, row, context);
      made.dataset.key = row.key;
      if (row.own) made.className = 'own-line';
      columns.forEach((column, index) => {
        if (column.isShared) return;
        const cell = made.cells[index + 1]!;
        write(cell, table.cell(row, column));
        if (column.kind === 'spread' && row.spread) {
          const strip = document.createElement('span');
          render(renderStrip(row.spread), strip);
          cell.prepend(strip);
        }
      });
      this.#rows.set(row.key, made);
    }
  }

  /** A row, and its details where they are open. */
  #rowsOf(key: string): HTMLTableRowElement[] {
    const under = this.#under.get(key);
    return [this.#rows.get(key)!, ...(under ? [under] : [])];
  }

  #openDetails({ content, rows, open, details }: RowsState): void {
    for (const key of this.#opened) {
      if (!open.has(key)) {
        this.#under.get(key)?.remove();
        this.#under.delete(key);
        this.#mark(key, false);
      }
    }
    this.#opened = open;
    if (open.size === 0) return;
    for (const row of rows) {
      const { key } = row;
      if (!open.has(key)) continue;
      let under = this.#under.get(key);
      if (!under) {
        under = detailsRow(key, content.table.columns.length + 1);
        this.#under.set(key, under);
        this.#rows.get(key)!.after(under);
        this.#mark(key, true);
      }
      render(details(row), under.cells[0]!);
    }
  }

  #mark(key: string, open: boolean): void {
    const button = this.#rows.get(key)?.querySelector('button');
    button?.setAttribute('aria-expanded', String(open));
  }
}

function detailsRow(key: string, span: number): HTMLTableRowElement {
  const row = document.createElement('tr');
  row.setAttribute('role', 'row');
  row.className = 'details';
  row.dataset.of = key;
  const cell = row.insertCell();
  cell.setAttribute('role', 'cell');
  cell.colSpan = span;
  return row;
}

/** Rows are grids, each with the same tracks, as wide as so many em at least. */
function setTracks(table: HTMLTableElement, columns: readonly Column[]): void {
  const tracks = [18, ...columns.map(({ width }) => width)];
  const least = tracks.reduce((sum, width) => sum + width, 0);
  table.style.setProperty('--_tracks', tracks.map((em) => `minmax(${em}em,${em}fr)`).join(' '));
  table.style.setProperty('--_least', `${least}em`);
}
