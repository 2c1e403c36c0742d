/*
 * The body of a large table. A template engine leaves two comment nodes for each value it may change;
 * in 5,000 cells that is more nodes than the table itself, and twice the memory. Rows are therefore
 * cloned from one template row and filled with text: as cheap as static HTML (see bench/RESULTS.md).
 * The element's template has no `<tbody>`; it is made here, and nothing but this writes to it.
 */

/** A row to clone: a row header, then so many empty cells. */
export function templateRow(header: HTMLTableCellElement, cells: number): HTMLTableRowElement {
  const row = document.createElement('tr');
  row.append(header);
  for (let index = 0; index < cells; index++) row.append(document.createElement('td'));
  return row;
}

/**
 * Puts rows in the place of those that were.
 *
 * @param template - is cloned for each value
 * @param fill - writes one value into its row; sets text and attributes only, never markup
 */
export function cloneRows<Value>(
  body: HTMLTableSectionElement,
  template: HTMLTableRowElement,
  values: readonly Value[],
  fill: (row: HTMLTableRowElement, value: Value) => void,
): void {
  const rows = document.createDocumentFragment();
  for (const value of values) {
    const row = template.cloneNode(true) as HTMLTableRowElement;
    fill(row, value);
    rows.append(row);
  }
  body.replaceChildren(rows);
}

/** Puts the rows that are there into another order. Cheaper than cloning them. */
export function moveRows(body: HTMLTableSectionElement, keys: readonly string[]): void {
  const byKey = new Map([...body.rows].map((row) => [row.dataset.key, row]));
  body.append(...keys.flatMap((key) => byKey.get(key) ?? []));
}
