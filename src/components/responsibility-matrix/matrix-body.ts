import type { LitElement } from 'lit';
import { moveRows } from '../shared/cloned-rows.js';
import { ColumnRules } from '../shared/column-rules.js';
import { isOther } from '../shared/is-other.js';
import { setWayIn } from '../shared/roving.js';
import type { Line } from './matrix-model.js';
import { fillBody, keepingFocus, type BodyOptions } from './matrix-table.js';

/** Which line the reader has marked. */
export interface Marked {
  axis: 'row' | 'column';
  key: string;
}

interface BodyState extends BodyOptions {
  visible: ReadonlySet<string>;
  marked: Marked | undefined;
}

/** The part of the table that the template engine does not write: rows, what is hidden, what is marked. */
export class MatrixBody {
  #rules: ColumnRules | undefined;
  #shape: unknown[] = [];
  #seen: ReadonlySet<string> | undefined;

  constructor(private readonly host: LitElement) {}

  /** Does what has changed since the last time, and no more. */
  update(table: HTMLTableElement, state: BodyState): void {
    const body = table.tBodies[0]!;
    this.#fill(body, state);
    const { rows, columns, visible, marked } = state;
    const headers = [...table.tHead!.rows[0]!.cells];
    columns.forEach(({ key }, index) => {
      const isMarked = marked?.axis === 'column' && marked.key === key;
      press(headers[index + 1]!, isMarked);
    });
    const bodyRows = [...body.rows];
    rows.forEach(({ key }, index) => {
      const row = bodyRows[index]!;
      const isMarked = marked?.axis === 'row' && marked.key === key;
      row.hidden = !visible.has(key);
      row.classList.toggle('marked', isMarked);
      press(row.firstElementChild!, isMarked);
    });
    const position = (wanted: (line: Line) => boolean) =>
      columns.flatMap((line, index) => (wanted(line) ? [index + 1] : []));
    this.#rules ??= new ColumnRules(this.host.shadowRoot!);
    this.#rules.set(
      position(({ key }) => marked?.axis === 'column' && marked.key === key)[0],
      position(({ key }) => !visible.has(key)),
    );
    // Looks at what is shown, which costs a layout: only when that may be another.
    if (visible !== this.#seen) setWayIn(table);
    this.#seen = visible;
  }

  /** Clones the rows anew when they are others; moves them when only their order is. */
  #fill(body: HTMLTableSectionElement, state: BodyState): void {
    const keys = state.rows.map(({ key }) => key);
    const columns = state.columns.map(({ key }) => key).join('|');
    const { matrix, filter, short, localize } = state;
    const shape = [
      body,
      matrix,
      [...keys].sort().join('|'),
      columns,
      filter.role,
      short,
      localize.lang(),
    ];
    if (isOther(shape, this.#shape)) {
      this.#shape = shape;
      keepingFocus(body, () => fillBody(body, state));
    } else if (keys.some((key, index) => body.rows[index]!.dataset.key !== key)) {
      keepingFocus(body, () => moveRows(body, keys));
    }
  }
}

/** The button with the name is the last in a header. Few are another than before. */
const press = (header: Element, pressed: boolean): void => {
  const button = header.lastElementChild!;
  const value = String(pressed);
  if (button.getAttribute('aria-pressed') !== value) button.setAttribute('aria-pressed', value);
};
