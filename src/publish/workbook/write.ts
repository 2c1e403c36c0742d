import type { Cell as HucreCell, CellStyle, DataValidation, WriteSheet } from 'hucre/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { columnLetter } from '../findings/finding.js';
import type { Cell } from '../tables/cell.js';
import { GUIDE_SHEET, idsFor, type PartColumn } from '../tables/sheets.js';
import { no, yes } from '../tables/words.js';
import type { FilledSheet } from '../tables/write.js';
import { guideRows } from './guide.js';

/** Rows that have drop-down lists although nothing stands in them yet. */
const SPARE_ROWS = 500;

/** A list in a drop-down may have so many signs. */
const LONGEST_LIST = 255;

const header: CellStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E6ECF5' } },
  alignment: { wrapText: true, vertical: 'top' },
};
/** Everything but numbers is text, so that nothing that is typed becomes a date. */
const text: CellStyle = { numFmt: '@', alignment: { wrapText: true, vertical: 'top' } };
const number: CellStyle = { alignment: { vertical: 'top' } };

/** `_x000D_` in a cell of a workbook is a sign by its code; what looks like it is kept apart. */
const literal = (value: string): string => value.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_');

type At = readonly [string, Partial<HucreCell>];
const cellAt = (row: number, at: number, value: string, style: CellStyle): At => [
  `${row},${at}`,
  { value, type: 'string', style },
];
/** What looks like an error would be one, but for this. */
const errorLike = (row: number, at: number, value: string): At => [
  `${row},${at}`,
  { value, type: 'richText', richText: [{ text: literal(value) }], style: text },
];

const written = (cell: Cell): string | number | null =>
  typeof cell === 'string' ? literal(cell) : typeof cell === 'number' ? cell : null;

/** The fixed values that may stand in a column. */
function choicesOf(columns: readonly PartColumn[], what: readonly string[]): readonly string[] {
  const [first] = columns;
  if (!first || first.several) return [];
  if (first.target === 'what') return what;
  if (first.kind === 'boolean') return [yes, no];
  return first.words ? Object.values(first.words) : [];
}

function validation(values: readonly string[], range: string): DataValidation[] {
  if (values.length === 0 || values.join().length > LONGEST_LIST) return [];
  return [
    {
      type: 'list',
      values: [...values],
      range,
      allowBlank: true,
      showErrorMessage: true,
      errorTitle: 'Finns inte i listan',
      errorMessage: 'Välj ett värde i listan.',
    },
  ];
}

/** The ids of a sheet, to the last one that stands there, also when rows are added or some are left empty. */
export function idsFormula({ plan, rows }: FilledSheet, header: string): string {
  const letter = columnLetter(plan.headers.indexOf(header));
  const at = (first: number): string =>
    `'${plan.name}'!$${letter}$${first}:$${letter}$${rows.length + SPARE_ROWS + 1}`;
  const last = `SUMPRODUCT(MAX((${at(2)}<>"")*ROW(${at(2)})))`;
  return `'${plan.name}'!$${letter}$2:INDEX(${at(1)},MAX(2,${last}))`;
}

/** The ids of another sheet, to choose from. What is not there yet may be written all the same. */
function idsIn(sheet: FilledSheet, header: string, range: string): DataValidation[] {
  const { name } = sheet.plan;
  return [
    {
      type: 'list',
      formula1: idsFormula(sheet, header),
      range,
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: 'warning',
      errorTitle: `Finns inte i bladet ${name}`,
      errorMessage: 'Skriv in raden där också.',
    },
  ];
}

function sheetOf({ plan, rows }: FilledSheet, all: readonly FilledSheet[]): WriteSheet {
  const columnsOf = plan.headers.map((name) =>
    plan.parts.flatMap(({ columns }) => columns.filter((one) => one.header === name)),
  );
  const what = plan.parts.flatMap((part) => part.what ?? []);
  const last = rows.length + SPARE_ROWS;
  return {
    name: plan.name,
    columns: columnsOf.map(([one]) => ({
      width: one!.kind === 'text' && one!.target === 'record' && !one!.several ? 44 : 18,
      style: one!.kind === 'number' ? number : text,
    })),
    rows: [[...plan.headers], ...rows.map((row) => row.map(written))],
    cells: new Map([
      ...plan.headers.map((value, at) => cellAt(0, at, value, header)),
      ...rows.flatMap((row, index) =>
        row.flatMap((value, at) =>
          typeof value === 'string' && value.startsWith('#')
            ? [errorLike(index + 1, at, value)]
            : [],
        ),
      ),
    ]),
    freezePane: { rows: 1 },
    dataValidations: plan.headers.flatMap((_, at) => {
      const letter = columnLetter(at);
      const range = `${letter}2:${letter}${last + 1}`;
      // What a row of one kind names may be in another sheet than what the next one does.
      const named = plan.parts.flatMap((part) =>
        part.columns
          .filter((column) => column.header === plan.headers[at])
          .map((column) => idsFor(part, column)),
      );
      const [ids] = named;
      const isOne = ids && named.every((one) => one?.plan === ids.plan);
      const filled = isOne && all.find((one) => one.plan === ids.plan);
      return filled
        ? idsIn(filled, ids.header, range)
        : validation(choicesOf(columnsOf[at]!, what), range);
    }),
  };
}

/** The day on which a workbook says that it was made: the same content is the same bytes. */
const EPOCH = '2000-01-01T00:00:00Z';

/** Documents as a workbook: first what it is and how it is filled in, then a sheet for each list. */
export async function writeWorkbook(sheets: readonly FilledSheet[]): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  const guide = guideRows();
  const bytes = await writeXlsx({
    sheets: [
      {
        name: GUIDE_SHEET,
        columns: [24, 30, 12, 70].map((width) => ({ width, style: text })),
        rows: guide.rows,
        cells: new Map(
          guide.headings.flatMap((row) =>
            guide.rows[row]!.map((value, at) => cellAt(row, at, value, header)),
          ),
        ),
      },
      ...sheets.map((one) => sheetOf(one, sheets)),
    ],
  });
  const files = unzipSync(bytes);
  const core = files['docProps/core.xml'];
  if (core)
    files['docProps/core.xml'] = strToU8(
      strFromU8(core).replace(/\d{4}-\d\d-\d\dT[\d:]+Z/g, EPOCH),
    );
  return zipSync(files, { level: 9, mtime: '1980-01-01T00:00:00' });
}
