/*
 * The body of a large table. A template engine leaves two comment nodes for each value it may change;
 * in 5,000 cells that is more nodes than the table itself, and twice the memory. Rows are therefore
 * cloned from one template row and filled with text: as cheap as static HTML (see bench/RESULTS.md).
 * The element's template has no `<tbody>`; `row-bodies.ts` makes them, and nothing else writes to them.
 */

import { create } from '../../../dom.js';

/** A row to clone: a row header, then so many empty cells. */
export function templateRow(header: HTMLTableCellElement, cells: number): HTMLTableRowElement {
  const row = create('tr');
  row.append(header);
  for (let index = 0; index < cells; index++) row.append(create('td'));
  return row;
}
