import type { LitElement } from 'lit';
import type { MatrixLine } from '../../data/index.js';
import { moveRows } from '../shared/data-table/cloned-rows.js';
import { ColumnRules } from '../shared/data-table/column-rules.js';
import { setWayIn } from '../shared/data-table/roving.js';
import { keepingFocus } from '../shared/data-table/row-header.js';
import type { MatrixContent, MatrixModel } from './matrix-model.js';
import { fillBody } from './matrix-table.js';

/** Which row or column the reader has marked. */
export interface Marked {
  axis: 'row' | 'column';
  key: string;
}

/** The part of the table that the template engine does not write: rows, what is hidden, what is marked. */
export class MatrixBody {
  #rules: ColumnRules | undefined;
  #body: HTMLTableSectionElement | undefined;
  #content: MatrixContent | undefined;
  #rows: readonly MatrixLine[] | undefined;

  constructor(private readonly host: LitElement) {}

  /** Does what has changed since the last time, and no more. */
  update(table: HTMLTableElement, model: MatrixModel, marked: Marked | undefined): void {
    const { content, rows, columns, visible } = model;
    const body = table.tBodies[0] ?? table.createTBody();
    if (body !== this.#body || content !== this.#content) {
      keepingFocus(table, () => fillBody(body, rows, content));
    } else if (rows !== this.#rows) {
      keepingFocus(table, () =>
        moveRows(
          body,
          rows.map(({ key }) => key),
        ),
      );
    }
    this.#body = body;
    this.#content = content;
    this.#rows = rows;

    const isMarked = (axis: Marked['axis'], key: string) =>
      marked?.axis === axis && marked.key === key;
    const headers = [...table.tHead!.rows[0]!.cells];
    columns.forEach(({ key }, index) => {
      const header = headers[index + 1]!;
      header.hidden = !visible.has(key);
      press(header, isMarked('column', key));
    });
    const bodyRows = [...body.rows];
    rows.forEach(({ key }, index) => {
      const row = bodyRows[index]!;
      row.hidden = !visible.has(key);
      row.classList.toggle('marked', isMarked('row', key));
      press(row.firstElementChild!, isMarked('row', key));
    });
    const positions = (wanted: (key: string) => boolean) =>
      columns.flatMap(({ key }, index) => (wanted(key) ? [index + 1] : []));
    this.#rules ??= new ColumnRules(this.host.shadowRoot!);
    this.#rules.set(
      positions((key) => isMarked('column', key))[0],
      positions((key) => !visible.has(key)),
    );
    setWayIn(table);
  }
}

/** The button with the name is the last in a header. Few are another than before. */
const press = (header: Element, pressed: boolean): void => {
  const button = header.lastElementChild!;
  const value = String(pressed);
  if (button.getAttribute('aria-pressed') !== value) button.setAttribute('aria-pressed', value);
};
