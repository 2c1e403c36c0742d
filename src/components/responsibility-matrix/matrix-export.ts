import { toCsv, toTsv, type CsvCell, type Matrix } from '../../data/index.js';
import type { TableLocalize } from '../../i18n/table-messages.js';
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
  localize: TableLocalize,
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

/** Offers a table as a file. */
export function downloadCsv(cells: readonly CsvCell[][], name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([toCsv(cells)], { type: 'text/csv;charset=utf-8' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/** Puts a table on the clipboard. @returns whether the browser allowed it */
export async function copyCells(cells: readonly CsvCell[][]): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(toTsv(cells));
    return true;
  } catch {
    return false;
  }
}
