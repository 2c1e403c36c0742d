import type { LineState } from '../../../data/index.js';

/*
 * The rows of a large table, in bodies of so many: a browser lays out the bodies that are in view, and
 * no others (`content-visibility` in `table.styles.ts`).
 */

/** Puts rows, each with what is under it, into bodies of so many, in place of those that were. */
export function placeRows(
  table: HTMLTableElement,
  rows: readonly (readonly HTMLTableRowElement[])[],
  size: number,
): void {
  const bodies: HTMLTableSectionElement[] = [];
  for (let at = 0; at < rows.length; at += size) {
    const body = document.createElement('tbody');
    body.setAttribute('role', 'rowgroup');
    body.append(...rows.slice(at, at + size).flat());
    bodies.push(body);
  }
  while (table.tBodies[0]) table.tBodies[0].remove();
  table.append(...bodies);
}

/**
 * Shows some of the rows that `placeRows` has placed.
 *
 * @param states - of each; what is folded opens when the browser's own search finds it
 * @param height - of a row that has not been laid out, in em
 */
export function hideRows(
  table: HTMLTableElement,
  rows: readonly (readonly HTMLTableRowElement[])[],
  states: readonly LineState[],
  size: number,
  height: number,
): void {
  [...table.tBodies].forEach((body, index) => {
    let left = 0;
    let isSeen = false;
    for (let at = index * size; at < Math.min((index + 1) * size, rows.length); at++) {
      const state = states[at]!;
      for (const row of rows[at]!) {
        if (state === 'folded') row.setAttribute('hidden', 'until-found');
        else row.hidden = state === 'hidden';
        // To who listens there is no row without cells.
        if (row.ariaHidden || state === 'folded')
          row.ariaHidden = state === 'folded' ? 'true' : null;
        if (state === 'shown') left++;
        if (state !== 'hidden') isSeen = true;
      }
    }
    body.hidden = !isSeen;
    body.style.setProperty('contain-intrinsic-block-size', `auto ${left * height}em`);
  });
}
