import type { LitElement } from 'lit';
import type { MatrixLine } from '../../data/index.js';
import { hideRows, placeRows } from '../shared/data-table/row-bodies.js';
import { setWayIn } from '../shared/data-table/way-in.js';
import { keepingFocus } from '../shared/data-table/row-header.js';
import type { MatrixContent, MatrixModel } from './matrix-model.js';
import { MatrixRules } from './matrix-rules.js';
import { fillHead, makeRows } from './matrix-table.js';

/** Which row or column the reader has marked. */
export interface Marked {
  axis: 'row' | 'column';
  key: string;
}

/** Rows of one body. */
const CHUNK = 10;
/** Height of a row that has not been laid out, in em. */
const ROW = 3;

/** The part of the table that the template engine does not write: headers, rows, what is hidden, what is marked. */
export class MatrixBody {
  #table: HTMLTableElement | undefined;
  #rules: MatrixRules | undefined;
  #content: MatrixContent | undefined;
  #order: readonly MatrixLine[] | undefined;
  #visible: ReadonlySet<string> | undefined;
  #rows = new Map<string, HTMLTableRowElement>();
  #pressed: HTMLElement | undefined;

  constructor(private readonly host: LitElement) {}

  /** Does what has changed since the last time, and no more. */
  update(table: HTMLTableElement, model: MatrixModel, marked: Marked | undefined): void {
    const { content, rows, columns, visible } = model;
    this.#rules ??= new MatrixRules(this.host.shadowRoot!);
    const isNew = table !== this.#table || content !== this.#content;
    if (isNew || rows !== this.#order) {
      keepingFocus(table, () => {
        if (isNew) {
          this.#rows = makeRows(rows, content);
          fillHead(headOf(table), content);
        }
        placeRows(
          table,
          rows.map(({ key }) => [this.#rows.get(key)!]),
          CHUNK,
        );
      });
    }
    if (isNew || rows !== this.#order || visible !== this.#visible) {
      hideRows(
        table,
        rows.map(({ key }) => [this.#rows.get(key)!]),
        rows.map(({ key }) => visible.has(key)),
        CHUNK,
        ROW,
      );
      const headers = headOf(table).cells;
      columns.forEach(({ key }, index) => (headers[index + 1]!.hidden = !visible.has(key)));
      this.#rules.setLayout(model);
      if (content.isLarge) setWayIn(table);
    }
    this.#table = table;
    this.#content = content;
    this.#order = rows;
    this.#visible = visible;
    this.#mark(table, columns, marked);
  }

  #mark(table: HTMLTableElement, columns: readonly MatrixLine[], marked: Marked | undefined): void {
    const key = marked?.key;
    const index = columns.findIndex((column) => column.key === key) + 1;
    const isColumn = marked?.axis === 'column' && index > 0;
    const row = marked?.axis === 'row' ? this.#rows.get(marked.key) : undefined;
    this.#rules!.setMarked(isColumn ? index : undefined);
    const pressed = isColumn ? headOf(table).cells[index] : row?.cells[0];
    if (pressed === this.#pressed) return;
    for (const [header, isPressed] of [
      [this.#pressed, false],
      [pressed, true],
    ] as const) {
      // The button with the name is the last in a header.
      header?.lastElementChild!.setAttribute('aria-pressed', String(isPressed));
      header?.closest('tbody tr')?.classList.toggle('marked', isPressed);
    }
    this.#pressed = pressed;
  }
}

const headOf = (table: HTMLTableElement): HTMLTableRowElement => table.tHead!.rows[0]!;
