import type { Finding } from '../findings/finding.js';
import { clean, isEmpty, shown, type Cell, type Row, type Table } from '../tables/cell.js';
import type { SheetMap } from './map.js';
import { importTables, type Imported } from './table.js';

/** Their signs for lines and percent. A percent sign that is none of these is itself. */
const decoded = (text: string): string =>
  text
    .replace(/%0d%0a|%0d|%0a/gi, '\n')
    .replace(/%25/g, '%')
    .replace(/\u00a0/g, ' ');

/** Names of colours, which stand before a name in their columns of colours. */
const colour = /^(Inga data|Röd|Gul|Grön|Grå|Blå|Orange|Vit)(?=\s)\s+/;

const isScalar = (value: unknown): value is string | number | boolean | null =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);

/** The table of an export view, `{ header, values }`; undefined for what is none. */
export function stratsysTable(file: string, raw: unknown, findings: Finding[]): Table | undefined {
  const { header, values } = Object(raw) as { header?: unknown; values?: unknown };
  const isShape =
    Array.isArray(header) &&
    header.every((one) => typeof one === 'string') &&
    Array.isArray(values) &&
    values.every((row) => Array.isArray(row) && row.every(isScalar));
  if (!isShape) {
    findings.push({
      severity: 'error',
      kind: 'not-the-shape',
      place: { file },
      expected: '{ "header": [...], "values": [[...]] }',
    });
    return undefined;
  }
  const names = (header as string[]).map(clean);
  const rows = (values as (string | number | boolean | null)[][]).map((cells, index): Row => ({
    number: index + 1,
    cells: cells.map((value, at): Cell => {
      if (typeof value !== 'string') return value ?? undefined;
      const text = clean(decoded(value));
      const isColour = /f[aä]rg|colou?r/i.test(names[at] ?? '');
      const [prefix, word] = (isColour && colour.exec(text)) || [];
      if (!prefix) return text === '' ? undefined : text;
      const name = text.slice(prefix.length);
      findings.push({
        severity: 'note',
        kind: 'colour-word',
        place: { file, row: index + 1, column: names[at]! },
        found: name,
        expected: word!,
      });
      return name;
    }),
  }));
  return { file, sheet: '', header: names, rows };
}

/** Rows of the same id as one: what they say alike once, and what they differ in is told of. */
function mergeRows(table: Table, idAt: number, isOwn: boolean, findings: Finding[]): Table {
  const merged = new Map<string, { row: Row; cells: Cell[]; count: number }>();
  for (const row of table.rows) {
    if (row.cells.every(isEmpty)) continue;
    const id = isOwn ? shown(row.cells[idAt]) : String(row.number);
    if (!shown(row.cells[idAt])) {
      findings.push({
        severity: 'warning',
        kind: 'without-id',
        place: { file: table.file, row: row.number },
      });
      continue;
    }
    const known = merged.get(id);
    if (!known) {
      merged.set(id, { row, cells: [...row.cells], count: 1 });
      continue;
    }
    known.count++;
    row.cells.forEach((cell, at) => {
      const [first, second] = [shown(known.cells[at]), shown(cell)];
      if (!first) known.cells[at] = cell;
      else if (second && first !== second)
        findings.push({
          severity: 'warning',
          kind: 'conflicting-rows',
          place: { file: table.file, row: row.number, column: table.header[at] ?? '' },
          found: first,
          expected: second,
        });
    });
  }
  for (const [id, { row, count }] of merged)
    if (count > 1)
      findings.push({
        severity: 'note',
        kind: 'merged-rows',
        place: { file: table.file, row: row.number },
        found: id,
      });
  return {
    ...table,
    rows: [...merged.values()].map(({ row, cells }) => ({ number: row.number, cells })),
  };
}

/** What a row is of, in each of our sheets. Where that is the row's own id, rows of the same are one. */
const idColumn: Readonly<Record<string, string>> = {
  Aktiviteter: 'Id',
  Indikatorer: 'Id',
  Mål: 'Id',
  Aktivitetsläge: 'Aktivitet',
  Utfall: 'Indikator',
};

/** What is said again in the same words, as an export does that has a row for each of several things. */
function unlike(table: Table): Table {
  const seen = new Set<string>();
  return {
    ...table,
    rows: table.rows.filter(({ cells }) => {
      const key = JSON.stringify(cells);
      return !seen.has(key) && seen.add(key);
    }),
  };
}

/** Lists in one cell, by ";" or "•", as ours: by ";". */
const listed = (table: Table): Table => ({
  ...table,
  rows: table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) =>
      typeof cell === 'string' && cell.includes('•')
        ? cell
            .split('•')
            .map(clean)
            .filter((one) => one !== '')
            .join('; ')
        : cell,
    ),
  })),
});

/** Reads an export view of Stratsys. Columns are taken by name: they change between versions. */
export function importStratsys(file: string, raw: unknown, maps: readonly SheetMap[]): Imported {
  const findings: Finding[] = [];
  const table = stratsysTable(file, raw, findings);
  if (!table) return { tables: [], findings };
  const result: Imported = { tables: [], findings };
  for (const map of maps) {
    const id = idColumn[map.sheet];
    const names = [(id && map.columns[id]) ?? []].flat();
    const idAt = names.map((name) => table.header.indexOf(name)).find((at) => at >= 0);
    const merged = idAt === undefined ? table : mergeRows(table, idAt, id === 'Id', findings);
    const one = importTables([listed(merged)], [map]);
    one.tables = one.tables.map(unlike);
    result.tables.push(...one.tables);
    findings.push(...one.findings);
  }
  return result;
}
