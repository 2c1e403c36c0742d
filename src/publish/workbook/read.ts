import type { Cell as HucreCell, CellValue, Sheet } from 'hucre/xlsx';
import type { Finding } from '../findings/finding.js';
import type { Cell, Row, Table } from '../tables/cell.js';
import { RefusedFile, withinLimits } from './limits.js';

/** The sheets of a workbook, and what could not be read. */
export interface WorkbookRead {
  tables: readonly Table[];
  findings: readonly Finding[];
}

/** A day as a date shows it; what a format leaves out has been lost. */
function dateCell(value: Date, format = ''): Cell {
  if (Number.isNaN(value.getTime())) return { fault: 'error-cell', text: '#NUM!' };
  const pattern = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase();
  return {
    day: value.toISOString().slice(0, 10),
    exact: format === '' || (/y/.test(pattern) && /m/.test(pattern) && /d/.test(pattern)),
  };
}

function cellOf(value: CellValue, more: HucreCell | undefined): Cell {
  if (more?.type === 'error') return { fault: 'error-cell', text: String(value) };
  if (more?.formula !== undefined) {
    if (value === null) return { fault: 'no-result', text: `=${more.formula}` };
    if (/^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/.test(String(value)))
      return { fault: 'error-cell', text: String(value) };
  }
  if (value === null) return undefined;
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
    return {
      number: index + 1,
      cells: values.map((value, at) => cellOf(value, sheet.cells?.get(`${index},${at}`))),
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
    const book = withinLimits(bytes);
    let { sheets } = await readXlsx(book);
    // How a date is shown says what of it is lost. Few workbooks have one, and styles cost as much as cells.
    const isDated = sheets.some(({ rows }) =>
      rows.some((row) => row.some((one) => one instanceof Date)),
    );
    if (isDated) ({ sheets } = await readXlsx(book, { readStyles: true }));
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
