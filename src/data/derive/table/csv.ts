/** A cell of a table that is exported. */
export type CsvCell = string | number | undefined;

/**
 * A table as CSV that opens right in Swedish Excel: byte order mark, semicolons, decimal commas,
 * CRLF. A text that a spreadsheet would run as a formula gets an apostrophe before it.
 */
export const toCsv = (rows: readonly (readonly CsvCell[])[]): string =>
  `\ufeff${rows.map((row) => row.map((cell) => quote(plainCell(cell))).join(';')).join('\r\n')}\r\n`;

/** The same for the clipboard: tabs between cells, so that it can be pasted into a sheet. */
export const toTsv = (rows: readonly (readonly CsvCell[])[]): string =>
  rows.map((row) => row.map((cell) => plainCell(cell).replace(/\s+/g, ' ')).join('\t')).join('\n');

function plainCell(cell: CsvCell): string {
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  const text = cell ?? '';
  return /^\s*[=+\-@]/.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
}

const quote = (text: string): string =>
  /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
