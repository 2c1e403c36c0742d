import { toCsv, toTsv, type CsvCell } from '../../../data/index.js';
import type { tables } from '../../../i18n/sv/tables.js';
import type { Grid } from './data-table.js';
import { create } from '../../../dom.js';

/** A way to take a table along. */
export interface TableExport {
  /** The words on its button. */
  label: keyof typeof tables;
  /** Writes a table, its headings first. */
  write: (rows: readonly (readonly CsvCell[])[]) => string;
  /** What kind of file it is offered as. Without it, it goes to the clipboard. */
  file?: { type: string; extension: string };
}

/** The ways to take a table along, in the order of their buttons. A new one is a line here, and its words. */
export const tableExports: Record<string, TableExport> = {
  tsv: { label: 'copy', write: toTsv },
  csv: { label: 'download', write: toCsv, file: { type: 'text/csv', extension: 'csv' } },
};

/** Does it. @param name - of the file, without extension. @returns whether the browser allowed it */
export async function exportTable(
  { write, file }: TableExport,
  { headings, rows }: Grid,
  name: string,
): Promise<boolean> {
  const text = write([headings, ...rows]);
  if (!file) return toClipboard(text);
  offerFile(text, file.type, `${name}.${file.extension}`);
  return true;
}

/** @returns whether the browser allowed it */
export const toClipboard = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );

/** Offers a text as a file. @param name - with its extension */
export function offerFile(text: string, type: string, name: string): void {
  const link = create('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
