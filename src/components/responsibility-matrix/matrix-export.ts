import type { CsvCell, Matrix } from '../../data/index.js';
import type { MatrixLocalize } from './matrix-words.js';
import {
  cellMarks,
  itemLines,
  ownerLines,
  visibleLines,
  type MatrixFilter,
} from './matrix-model.js';
import { cellOf, cellText, lineLabel, lineName } from './matrix-table.js';

/** The matrix as a table of words: what is shown, with every goal opened. */
export function exportCells(
  matrix: Matrix,
  filter: MatrixFilter,
  localize: MatrixLocalize,
): CsvCell[][] {
  const items = itemLines(matrix, () => true);
  const owners = ownerLines(matrix, () => false, filter.sort);
  const keys = visibleLines(matrix, items, owners, filter);
  const columns = owners.filter(({ key }) => keys.has(key));
  return [
    [localize.term('goalsHeader'), '', ...columns.map((line) => lineName(line, localize))],
    ...items
      .filter(({ key }) => keys.has(key))
      .map((line) => [
        lineName(line, localize),
        lineLabel(line, localize),
        ...columns.map((column) => {
          const { item, owner } = cellOf(line, column);
          return cellText(cellMarks(matrix, item, owner, filter.role), item, localize) || undefined;
        }),
      ]),
  ];
}
