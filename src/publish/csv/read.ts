import Papa from 'papaparse';
import type { Finding } from '../findings/finding.js';
import { lookup, type Table } from '../tables/cell.js';
import { GUIDE_SHEET, sheets } from '../tables/sheets.js';
import { textOf } from './text.js';

/** What is written before a text that a spreadsheet would run, and taken away when it is read. */
const guarded = /^'(?='*[\s"]*[=+\-@＝＋－＠﹢﹣﹦﹫\t\r])/u;

const known = new Set(sheets.map(({ name }) => lookup(name)));

/** The sheet that a file of CSV is: `Utfall.csv`, or `bok-Utfall.csv`, as LibreOffice names it. */
function sheetOf(file: string): string {
  const name = file
    .normalize('NFC')
    .replace(/^.*[\\/]/, '')
    .replace(/\.(csv|tsv|txt)$/i, '');
  const last = name.slice(name.lastIndexOf('-') + 1);
  return known.has(lookup(last)) || lookup(last) === lookup(GUIDE_SHEET) ? last : name;
}

/** What parts the cells of a file, by its first line. */
function delimiterOf(text: string): string {
  const [line = ''] = text.split(/\r\n?|\n/, 1);
  return [';', '\t', ','].find((one) => line.includes(one)) ?? ';';
}

/** Reads a file of CSV as a table. Semicolons, tabs or commas, as its header has. */
export function readCsv(
  file: string,
  bytes: Uint8Array,
  sheet = sheetOf(file),
): { table?: Table; findings: Finding[] } {
  const read = textOf(bytes);
  if ('kind' in read)
    return { findings: [{ severity: 'error', kind: read.kind, place: { file } }] };
  // Excel takes what parts the cells from a line of its own, where there is one.
  const [line = '', told] = /^\ufeff?sep=(.)\r?\n/i.exec(read.text) ?? [];
  const first = line ? 3 : 2;
  const text = read.text.slice(line.length);
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter: told ?? delimiterOf(text),
    skipEmptyLines: false,
  });
  const broken = errors.filter(({ type }) => type === 'Quotes').slice(0, 1);
  const [header = [], ...rows] = data;
  return {
    table: {
      file,
      sheet,
      header,
      rows: rows.map((cells, index) => ({
        number: index + first,
        cells: cells.map((cell) => (cell === '' ? undefined : cell.replace(guarded, ''))),
      })),
    },
    findings: broken.map(({ row }) => ({
      severity: 'error',
      kind: 'broken-quotes',
      place: { file, row: (row ?? 0) + first - 1 },
    })),
  };
}
