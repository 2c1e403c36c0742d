/** A cell of a table that is exported. */
export type CsvCell = string | number | undefined;

type Rows = readonly (readonly CsvCell[])[];

/**
 * A table as CSV that opens right in Swedish Excel: byte order mark, semicolons, decimal commas, CRLF.
 * Nothing in it becomes a formula, whatever a program takes for the end of a cell.
 */
export const toCsv = (rows: Rows): string =>
  `\ufeff${lines(rows, (text) => quote(text, /[";\t\r\n]|,'/), ';').join('\r\n')}\r\n`;

/** The same for the clipboard, so that it can be pasted into a sheet: tabs between cells, and each row is one line. */
export const toTsv = (rows: Rows): string =>
  lines(rows, (text) => quote(text.replace(/[\s\p{Cc}]+/gu, ' '), /"/), '\t').join('\n');

const lines = (rows: Rows, write: (text: string) => string, between: string): string[] =>
  rows.map((row) =>
    row
      .map((cell) => (typeof cell === 'number' ? decimal(cell) : write(harmless(cell ?? ''))))
      .join(between),
  );

const quote = (text: string, needed: RegExp): string =>
  needed.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/**
 * An apostrophe before what a spreadsheet would run as a formula: at the start of a text or after what may
 * part cells, in full width too, and behind blanks, quotation marks and signs that are not seen.
 */
const harmless = (text: string): string =>
  text.replace(/^(?=[\t\r\n])|(^|[,;\t\r\n])(?=[\s\p{Cf}"]*[=+\-@＝＋－＠﹢﹣﹦﹫])/gu, "$1'");

/** A number with a decimal comma, and without a power of ten. */
export function decimal(value: number): string {
  const [digits = '', power] = String(value).split('e');
  if (!power) return digits.replace('.', ',');
  if (Number(power) > 0) return String(BigInt(value));
  return `${value < 0 ? '-' : ''}0,${'0'.repeat(-Number(power) - 1)}${digits.replace(/\D/g, '')}`;
}
