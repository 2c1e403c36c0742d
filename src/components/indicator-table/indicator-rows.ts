import { render } from 'lit';
import { templateRow } from '../shared/cloned-rows.js';
import { setWayIn } from '../shared/roving.js';
import { cellOf, type CellContext } from './indicator-cells.js';
import { renderStrip } from './indicator-charts.js';
import type { Column, Line } from './indicator-model.js';
import { fillHeader, fillTemplate, isShared, rowHeader, write } from './indicator-row.js';

/** What the body of the table shows. */
export interface RowsState {
  /** In the order in which they are shown. */
  lines: readonly Line[];
  /** The same in another order; another list when what a row says may be something else. */
  unsorted: readonly Line[];
  columns: readonly Column[];
  visible: ReadonlySet<string>;
  open: ReadonlySet<string>;
  context: CellContext;
  /** What is under an open row. */
  details: (line: Line) => unknown;
}

/** Rows of which one `<tbody>` is made: a browser lays out those that are in view, and no others. */
const CHUNK = 50;
/** Height of a row that has not been laid out, in em. */
const ROW = 4.5;

/** The part of the table that the template engine does not write. See `cloned-rows.ts`. */
export class IndicatorRows {
  #table: HTMLTableElement | undefined;
  #made: readonly Line[] = [];
  #order: readonly Line[] = [];
  #visible: ReadonlySet<string> | undefined;
  #rows = new Map<string, HTMLTableRowElement>();
  /** What is under the rows that are open. */
  #under = new Map<string, HTMLTableRowElement>();
  #opened: ReadonlySet<string> = new Set();

  /** Does what has changed since the last time, and no more. */
  update(table: HTMLTableElement, state: RowsState): void {
    const { lines, unsorted, columns, visible, context } = state;
    const focused = focusIn(table);
    if (table !== this.#table || unsorted !== this.#made) {
      this.#table = table;
      this.#made = unsorted;
      this.#order = [];
      this.#make(unsorted, columns, context);
      setTracks(table, columns);
    }
    const isMoved = lines !== this.#order;
    this.#order = lines;
    this.#openDetails(state);
    if (isMoved) this.#place(table, lines);
    if (isMoved || visible !== this.#visible) {
      this.#hide(table, lines, visible);
      setWayIn(table);
    }
    this.#visible = visible;
    if (focused && !focused.isConnected) {
      const key = focused.closest('tr')!.dataset.key ?? '';
      this.#rows.get(key)?.querySelector('button')?.focus();
    }
  }

  /** Clones the rows from one, which is filled anew for each indicator: its rows have much in common. */
  #make(lines: readonly Line[], columns: readonly Column[], context: CellContext): void {
    this.#rows.clear();
    this.#under.clear();
    this.#opened = new Set();
    const template = templateRow(rowHeader(), columns.length);
    for (const cell of template.cells) {
      cell.setAttribute('role', cell.localName === 'th' ? 'rowheader' : 'cell');
    }
    template.setAttribute('role', 'row');
    let filled: Line | undefined;
    for (const line of lines) {
      if (line.series.indicator !== filled?.series.indicator)
        fillTemplate(template, line, columns, context);
      filled = line;
      const row = template.cloneNode(true) as HTMLTableRowElement;
      fillHeader(row.cells[0]!, line, context);
      row.dataset.key = line.key;
      if (line.own) row.className = 'own-line';
      columns.forEach((column, index) => {
        if (isShared(column)) return;
        const cell = row.cells[index + 1]!;
        write(cell, cellOf(column, line, context));
        if (column.kind === 'spread' && line.spread) {
          const strip = document.createElement('span');
          render(renderStrip(line.spread), strip);
          cell.prepend(strip);
        }
      });
      this.#rows.set(line.key, row);
    }
  }

  /** Puts the rows, each with its details, into bodies of so many. */
  #place(table: HTMLTableElement, lines: readonly Line[]): void {
    const focused = focusIn(table);
    const bodies: HTMLTableSectionElement[] = [];
    for (let at = 0; at < lines.length; at += CHUNK) {
      const body = document.createElement('tbody');
      body.setAttribute('role', 'rowgroup');
      body.append(...lines.slice(at, at + CHUNK).flatMap(({ key }) => this.#rowsOf(key)));
      bodies.push(body);
    }
    while (table.tBodies[0]) table.tBodies[0].remove();
    table.append(...bodies);
    if (focused?.isConnected) focused.focus();
  }

  /** A row, and its details where they are open. */
  #rowsOf(key: string): HTMLTableRowElement[] {
    const under = this.#under.get(key);
    return [this.#rows.get(key)!, ...(under ? [under] : [])];
  }

  #hide(table: HTMLTableElement, lines: readonly Line[], visible: ReadonlySet<string>): void {
    [...table.tBodies].forEach((body, index) => {
      let shown = 0;
      for (const { key } of lines.slice(index * CHUNK, (index + 1) * CHUNK)) {
        for (const row of this.#rowsOf(key)) {
          row.hidden = !visible.has(key);
          if (!row.hidden) shown++;
        }
      }
      body.hidden = shown === 0;
      body.style.setProperty('contain-intrinsic-block-size', `auto ${shown * ROW}em`);
    });
  }

  #openDetails({ lines, columns, open, details }: RowsState): void {
    for (const key of this.#opened) {
      if (!open.has(key)) {
        this.#under.get(key)?.remove();
        this.#under.delete(key);
        this.#mark(key, false);
      }
    }
    this.#opened = open;
    if (open.size === 0) return;
    for (const line of lines) {
      if (!open.has(line.key)) continue;
      let under = this.#under.get(line.key);
      if (!under) {
        under = detailsRow(line.key, columns.length + 1);
        this.#under.set(line.key, under);
        this.#rows.get(line.key)!.after(under);
        this.#mark(line.key, true);
      }
      render(details(line), under.cells[0]!);
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

/** What has the focus in the body of the table. */
function focusIn(table: HTMLTableElement): HTMLElement | undefined {
  const { activeElement } = table.getRootNode() as ShadowRoot;
  return activeElement instanceof HTMLElement && activeElement.closest('tbody')
    ? activeElement
    : undefined;
}

/** In em. */
const widthOf = {
  women: 6,
  men: 6,
  target: 6,
  assessment: 7.5,
  trend: 10,
  spread: 10,
  owners: 11,
  age: 10,
} as const;

/** Rows are grids, each with the same tracks. */
function setTracks(table: HTMLTableElement, columns: readonly Column[]): void {
  const widths = columns.map(({ kind }) => (kind === 'period' ? 6 : widthOf[kind]));
  const tracks = [18, ...widths];
  const least = tracks.reduce((sum, width) => sum + width, 0);
  table.style.setProperty('--_tracks', tracks.map((em) => `minmax(${em}em,${em}fr)`).join(' '));
  table.style.setProperty('--_least', `${least}em`);
}
