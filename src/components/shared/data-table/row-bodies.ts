/*
 * The rows of a large table, in bodies of so many: a browser lays out the bodies that are in view, and
 * no others (`content-visibility` in `table.styles.ts`).
 */

import { create } from '../../../dom.js';

/**
 * Puts rows, each with what is under it, into bodies of so many, in place of those that were. Bodies that
 * are there stay: of a new one a browser has to find out first whether it is in view.
 */
export function placeRows(
  table: HTMLTableElement,
  rows: readonly (readonly HTMLTableRowElement[])[],
  size: number,
): void {
  const bodies = [...table.tBodies];
  for (let at = 0; at < rows.length; at += size) {
    const body = bodies.shift() ?? table.appendChild(create('tbody'));
    body.setAttribute('role', 'rowgroup');
    body.replaceChildren(...rows.slice(at, at + size).flat());
  }
  for (const body of bodies) body.remove();
}

/**
 * Shows some of the rows that `placeRows` has placed.
 *
 * @param shown - which of them
 * @param height - of a row that has not been laid out, in em
 */
export function hideRows(
  table: HTMLTableElement,
  rows: readonly (readonly HTMLTableRowElement[])[],
  shown: readonly boolean[],
  size: number,
  height: number,
): void {
  [...table.tBodies].forEach((body, index) => {
    let left = 0;
    for (let at = index * size; at < Math.min((index + 1) * size, rows.length); at++) {
      for (const row of rows[at]!) {
        row.hidden = !shown[at];
        if (shown[at]) left++;
      }
    }
    body.hidden = left === 0;
    body.style.setProperty('contain-intrinsic-block-size', `auto ${left * height}em`);
  });
}
