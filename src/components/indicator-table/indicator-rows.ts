import { render } from 'lit';
import type { IndicatorLine, IndicatorRow } from '../../data/index.js';
import { hideRows, placeRows } from '../shared/data-table/row-bodies.js';
import { setWayIn } from '../shared/data-table/way-in.js';
import { keepingFocus } from '../shared/data-table/row-header.js';
import type { IndicatorContent } from './indicator-content.js';
import type { IndicatorModel } from './indicator-model.js';
import { groupRow, makeRows } from './indicator-row.js';
import { create } from '../../dom.js';

/** What the body of the table shows. */
export interface RowsState extends Pick<IndicatorModel, 'content' | 'lines' | 'states'> {
  /** Keys of the rows that are open. */
  open: ReadonlySet<string>;
  /** Keys of the folds that are open. */
  folds: ReadonlySet<string>;
  /** What is under an open row. */
  details: (row: IndicatorRow) => unknown;
}

/** Rows of which one `<tbody>` is made: a browser lays out those that are in view, and no others. */
const CHUNK = 50;
/** Height of a row that has not been laid out, in em. */
const ROW = 3.25;

/** The part of the table that the template engine does not write. See `cloned-rows.ts`. */
export class IndicatorRows {
  #table: HTMLTableElement | undefined;
  #content: IndicatorContent | undefined;
  #lines: readonly IndicatorLine[] | undefined;
  #states: RowsState['states'] | undefined;
  #rows = new Map<string, HTMLTableRowElement>();
  /** What is under the rows that are open. */
  #under = new Map<string, HTMLTableRowElement>();
  #opened: ReadonlySet<string> = new Set();

  /** @param openFold - what is folded has been found by a search of the page */
  constructor(private readonly openFold: (key: string) => void) {}

  /** Does what has changed since the last time, and no more. */
  update(table: HTMLTableElement, state: RowsState): void {
    keepingFocus(table, () => this.#update(table, state));
  }

  #update(table: HTMLTableElement, state: RowsState): void {
    const { content, lines, states } = state;
    if (table !== this.#table || content !== this.#content) {
      this.#table = table;
      this.#content = content;
      this.#lines = undefined;
      this.#rows = makeRows(lines, content);
      this.#under.clear();
      this.#opened = new Set();
      setTracks(table, content);
    }
    const isMoved = lines !== this.#lines;
    this.#lines = lines;
    if (isMoved) this.#addGroups(state);
    this.#openDetails(state);
    const all = () => lines.map(({ key }) => this.#rowsOf(key));
    if (isMoved) placeRows(table, all(), CHUNK);
    if (isMoved || states !== this.#states) {
      hideRows(
        table,
        all(),
        states.map((state) => state !== 'hidden'),
        CHUNK,
        ROW,
      );
      this.#fold(state);
      if (content.isLarge) setWayIn(table);
    }
    this.#states = states;
  }

  /** Brings what is under a row into view. */
  reveal(key: string): void {
    this.#under.get(key)?.scrollIntoView({ block: 'nearest' });
  }

  /** What is folded opens when the browser's own search finds it. To who listens it is not there. */
  #fold({ lines, states, folds }: RowsState): void {
    lines.forEach((line, at) => {
      if (line.kind === 'planned') this.#mark(line.key, folds.has(line.key));
      if (line.kind !== 'row' || !line.planned) return;
      for (const row of this.#rowsOf(line.key)) {
        const isFolded = states[at] === 'folded';
        if (isFolded) row.setAttribute('hidden', 'until-found');
        row.ariaHidden = isFolded ? 'true' : null;
      }
    });
  }

  /** Goals, and what else stands over rows: in another order there are others. */
  #addGroups({ content, lines }: RowsState): void {
    for (const line of lines) {
      if (line.kind === 'row') {
        const { planned } = line;
        if (planned) this.#rows.get(line.key)!.onbeforematch = () => this.openFold(planned);
      } else if (!this.#rows.has(line.key)) {
        this.#rows.set(line.key, groupRow(line, content));
      }
    }
  }

  /** A row, and its details where they are open. */
  #rowsOf(key: string): HTMLTableRowElement[] {
    const under = this.#under.get(key);
    return [this.#rows.get(key)!, ...(under ? [under] : [])];
  }

  #openDetails({ content, lines, open, details }: RowsState): void {
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
      const { key } = line;
      if (line.kind !== 'row' || !open.has(key)) continue;
      let under = this.#under.get(key);
      if (!under) {
        under = detailsRow(key, content.table.columns.length + 1);
        this.#under.set(key, under);
        this.#rows.get(key)!.after(under);
        this.#mark(key, true);
      }
      render(details(line.row), under.cells[0]!);
    }
  }

  #mark(key: string, open: boolean): void {
    const button = this.#rows.get(key)?.querySelector('button');
    button?.setAttribute('aria-expanded', String(open));
  }
}

function detailsRow(key: string, span: number): HTMLTableRowElement {
  const row = create('tr');
  row.setAttribute('role', 'row');
  row.className = 'details';
  row.dataset.of = key;
  const cell = row.insertCell();
  cell.setAttribute('role', 'cell');
  cell.colSpan = span;
  return row;
}

/** Rows are grids, each with the same tracks, as wide as so many em at least. */
function setTracks(table: HTMLTableElement, { table: { columns }, least }: IndicatorContent): void {
  // Where there is less room, names give way first.
  const name = 'min(26em,36cqi)';
  table.style.setProperty(
    '--_tracks',
    `minmax(${name},26fr) ${columns.map(({ width }) => `minmax(${width}em,${width}fr)`).join(' ')}`,
  );
  table.style.setProperty('--_least', `calc(${name} + ${least - 26}em)`);
}
