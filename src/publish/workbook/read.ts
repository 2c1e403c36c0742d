import type { Cell as HucreCell, CellValue, Sheet } from 'hucre/xlsx';
import { columnLetter, type Finding } from '../findings/finding.js';
import { shown, type Cell, type Row, type Table } from '../tables/cell.js';
import { RefusedFile, withinLimits } from './limits.js';

/** The sheets of a workbook, and what could not be read. */
export interface WorkbookRead {
  tables: readonly Table[];
  findings: readonly Finding[];
}

/** A format without the texts that it puts beside a number. */
const bare = (format: string): string => format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');

/** Whether some cells may be shown as percent: formats 9 and 10, and those that say so themselves. */
const mayBePercent = (styles: string): boolean =>
  /numFmtId="(9|10)"|formatCode="[^"]*%/.test(styles);

/** A day as a date shows it; what a format leaves out has been lost. */
function dateCell(value: Date, format = ''): Cell {
  if (Number.isNaN(value.getTime())) return { fault: 'error-cell', text: '#NUM!' };
  const pattern = bare(format).toLowerCase();
  return {
    day: value.toISOString().slice(0, 10),
    exact: format === '' || (/y/.test(pattern) && /m/.test(pattern) && /d/.test(pattern)),
  };
}

const raised = (digits: string): string => digits.replace(/\d/g, (one) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[+one]!);

/** A text of which some is written otherwise: 12¹ is not 121, and what is struck out does not hold. */
function richCell(runs: NonNullable<HucreCell['richText']>): Cell {
  const said = runs.filter(({ text }) => text !== '');
  const text = said
    .map(({ text: run, font }) => (font?.vertAlign === 'superscript' ? raised(run) : run))
    .join('');
  const isStruck = said.some(({ font, text: run }) => font?.strikethrough && /\S/.test(run));
  // Not every program says how a part of it is written.
  const isUnclear = said.length > 1 && /^[\d\s.,-]+$/.test(text);
  return isStruck || isUnclear ? { fault: 'mixed-text', text } : text;
}

function cellOf(value: CellValue, more: HucreCell | undefined): Cell {
  if (more?.type === 'error') return { fault: 'error-cell', text: String(value) };
  if (more?.formula !== undefined) {
    if (value === null) return { fault: 'no-result', text: `=${more.formula}` };
    if (/^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/.test(String(value)))
      return { fault: 'error-cell', text: String(value) };
  }
  if (value === null) return undefined;
  if (more?.richText) return richCell(more.richText);
  // 45 % is kept as 0.45.
  if (typeof value === 'number' && bare(more?.style?.numFmt ?? '').includes('%'))
    return Number((value * 100).toPrecision(15));
  return value instanceof Date ? dateCell(value, more?.style?.numFmt) : value;
}

function tableOf(file: string, sheet: Sheet, findings: Finding[]): Table {
  const merged = new Set<string>();
  for (const { startRow, startCol, endRow, endCol } of sheet.merges ?? []) {
    findings.push({
      severity: 'error',
      kind: 'merged-cell',
      place: { file, sheet: sheet.name, row: startRow + 1 },
      found: `${startRow + 1}–${endRow + 1}`,
    });
    // A merge may be as large as the sheet: only what the file has cells for is of interest.
    for (let row = startRow; row <= Math.min(endRow, sheet.rows.length); row++)
      for (let at = startCol; at <= Math.min(endCol, 200); at++) merged.add(`${row},${at}`);
  }
  const rows = sheet.rows.map((values, index): Row => {
    const hidden = sheet.rowDefs?.get(index)?.hidden;
    const cells = values.map((value, at) => cellOf(value, sheet.cells?.get(`${index},${at}`)));
    cells.forEach((cell, at) => {
      if (typeof cell !== 'number' || cell === values[at]) return;
      const place = { file, sheet: sheet.name, row: index + 1, letter: columnLetter(at) };
      findings.push({ severity: 'note', kind: 'percent-read', place, found: shown(cell) });
    });
    return {
      number: index + 1,
      cells,
      ...(hidden ? { hidden } : {}),
    };
  });
  const [header, ...rest] = rows;
  return {
    file,
    sheet: sheet.name,
    header: (header?.cells ?? []).map((cell) =>
      typeof cell === 'object' ? '' : String(cell ?? ''),
    ),
    rows: rest,
    hiddenColumns: new Set((sheet.columns ?? []).flatMap(({ hidden }, at) => (hidden ? [at] : []))),
    ...(sheet.hidden || sheet.veryHidden ? { hidden: true } : {}),
  };
}

/**
 * Reads a workbook of Excel or LibreOffice (.xlsx). A formula is read as what it came to; a merged cell, an
 * error and a formula without a result are told of.
 *
 * @param onSheet - is told how far it has come
 */
export async function readWorkbook(
  file: string,
  bytes: Uint8Array,
  onSheet: (done: number, of: number, sheet: string) => void = () => undefined,
): Promise<WorkbookRead> {
  const refuse = (kind: 'too-large' | 'unreadable' | 'locked'): WorkbookRead => ({
    tables: [],
    findings: [{ severity: 'error', kind, place: { file } }],
  });
  // What Excel locks with a password, and its old format, are no zip files.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return refuse('locked');
  const findings: Finding[] = [];
  try {
    const { readXlsx } = await import('hucre/xlsx');
    const { book, styles } = withinLimits(bytes);
    let { sheets } = await readXlsx(book);
    // How a date is shown says what of it is lost, and percent how large a number is. Few workbooks have
    // either, and styles cost as much as cells.
    const isDated = sheets.some(({ rows }) =>
      rows.some((row) => row.some((one) => one instanceof Date)),
    );
    if (isDated || mayBePercent(styles)) ({ sheets } = await readXlsx(book, { readStyles: true }));
    const tables: Table[] = [];
    for (const [index, sheet] of sheets.entries()) {
      onSheet(index, sheets.length, sheet.name);
      tables.push(tableOf(file, sheet, findings));
    }
    return { tables, findings };
  } catch (error) {
    return refuse(error instanceof RefusedFile ? error.kind : 'unreadable');
  }
}
