import type { CsvCell } from '../../../data/index.js';

/** What a cell says, as plain data. */
export interface TableCell {
  text: string;
  /** Goes before the text; for the eye only. */
  sign?: string;
  /** What the text is in, where it is not in our words. */
  lang?: string | undefined;
  /** Sets what is no value, or no number, apart. */
  className?: string;
  /** Number of the note that belongs to it. */
  note?: number | undefined;
  /** What a calculation may be made with. */
  value?: number;
  /** Goes below the text, in small. */
  under?: string | undefined;
}

/** A table before it is shown: the screen, lists, files and the clipboard are all made from one. */
export interface DataTable<Row, Column> {
  /** What stands in the header of a row, part by part. */
  lead: readonly { heading: string; text: (row: Row) => string }[];
  columns: readonly Column[];
  heading: (column: Column) => string;
  cell: (row: Row, column: Column) => TableCell;
}

/** A table as words and numbers, to be taken along. */
export interface Grid {
  headings: readonly string[];
  rows: readonly (readonly CsvCell[])[];
}

export const toGrid = <Row, Column>(
  { lead, columns, heading, cell }: DataTable<Row, Column>,
  rows: readonly Row[],
): Grid => ({
  headings: [...lead.map((part) => part.heading), ...columns.map(heading)],
  rows: rows.map((row) => [
    ...lead.map(({ text }) => text(row)),
    ...columns.map((column): CsvCell => {
      const { value, text } = cell(row, column);
      return value ?? (text || undefined);
    }),
  ]),
});
