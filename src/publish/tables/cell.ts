/** A day that a spreadsheet holds as a date. */
export interface DateCell {
  /** `2021-03-01` */
  day: string;
  /** Whether what is shown has a year, a month and a day: `3-4` and `mar-21` have lost what was written. */
  exact: boolean;
}

/** A cell that holds no value that can be told: an error, a formula that nobody has worked out, 12¹. */
export interface FaultCell {
  fault: 'error-cell' | 'no-result' | 'merged-cell' | 'mixed-text';
  /** As it is shown: `#N/A`, or the formula. */
  text: string;
}

/** What stands in a cell. Undefined where it is empty. */
export type Cell = string | number | boolean | DateCell | FaultCell | undefined;

/** A row below the header. */
export interface Row {
  /** As the spreadsheet numbers it: the header is 1. */
  number: number;
  cells: readonly Cell[];
  hidden?: boolean;
}

/** A sheet of a workbook, or a file of CSV. */
export interface Table {
  /** Name of the file that it is in. */
  file: string;
  sheet: string;
  header: readonly string[];
  rows: readonly Row[];
  /** Places of columns that are not shown. */
  hiddenColumns?: ReadonlySet<number>;
  hidden?: boolean;
  /** Rows that are laid over those of the sheet: what is known by the same is replaced. */
  addition?: boolean;
}

/** Blanks and signs without width, which are not seen at the edge of a cell. */
const edges = /^[\s\u200b\u2060]+|[\s\u200b\u2060]+$/g;

/** A text as it is kept: composed letters, lines that end in one way, and nothing at its edges. */
export const clean = (text: string): string =>
  text.replace(/\r\n?/g, '\n').normalize('NFC').replace(edges, '');

/** A name to look up: without case, and with one blank for each. */
export const lookup = (text: string): string =>
  clean(text)
    .replace(/[\s\u200b\u2060]+/g, ' ')
    .toLowerCase();

/** A cell as it stands, for what is said of it. */
export function shown(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? 'Ja' : 'Nej';
  if (typeof cell === 'object') return 'day' in cell ? cell.day : cell.text;
  return String(cell);
}

/** Whether nothing stands in a cell. */
export const isEmpty = (cell: Cell): boolean =>
  cell === undefined || (typeof cell === 'string' && clean(cell) === '');
