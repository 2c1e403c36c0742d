import { toCsv, toTsv, type CsvCell } from '../../data/index.js';

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
