import Papa from 'papaparse';
import { decimal } from '../../data/index.js';
import type { Cell } from '../tables/cell.js';
import type { FilledSheet } from '../tables/write.js';

/** An apostrophe before what a spreadsheet would run. Reading takes one away, wherever one was written. */
const harmless = (text: string): string =>
  text.replace(/^(?='*[\s"]*[=+\-@＝＋－＠﹢﹣﹦﹫\t\r])/u, "'");

const written = (cell: Cell): string =>
  typeof cell === 'number' ? decimal(cell) : typeof cell === 'string' ? harmless(cell) : '';

/** A sheet as CSV that opens right in Swedish Excel: byte order mark, semicolons, decimal commas, CRLF. */
export const writeCsv = ({ plan, rows }: FilledSheet): string =>
  `\ufeff${Papa.unparse([[...plan.headers], ...rows.map((row) => row.map(written))], {
    delimiter: ';',
    newline: '\r\n',
  })}\r\n`;
