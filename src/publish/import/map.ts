import { LineCounter, parseDocument } from 'yaml';
import type { Finding } from '../findings/finding.js';
import { nearest } from '../tables/nearest.js';
import { sheets } from '../tables/sheets.js';

/** How one of their tables becomes rows of one of our sheets. Their names are taken by name, never by place. */
export interface SheetMap {
  /** Our sheet: Utfall, Aktiviteter … */
  sheet: string;
  /** Their sheet or file; left out where there is one. */
  from?: string;
  /** Our header: theirs, or those that it has had. */
  columns: Record<string, string | string[]>;
  /** Our header: what theirs say, and what it is with us. */
  values?: Record<string, Record<string, string>>;
  /** Our header: what is the same in each row. */
  constants?: Record<string, string>;
  /** Their columns that are of no use. */
  ignore?: string[];
  /** Of a wide table: their header, and what it says in our columns. The figure goes to `into`. */
  wide?: { into: string; columns: Record<string, Record<string, string>> };
  /** What stands in the place of a figure, and which Läge that is. `""` is an empty cell. */
  states?: Record<string, string>;
}

/** A map file, as it is written in YAML. */
export interface ImportMap {
  tables?: SheetMap[];
  /** Of Kolada: the programme, its source and what their codes are with us. */
  kolada?: {
    program: string;
    source: string;
    kpis: Record<string, string>;
    /** Code of a municipality or of a unit: id of a nämnd; empty for the whole. */
    areas: Record<string, string>;
  };
}

const keys = {
  top: ['tables', 'kolada'],
  table: ['sheet', 'from', 'columns', 'values', 'constants', 'ignore', 'wide', 'states'],
  wide: ['into', 'columns'],
  kolada: ['program', 'source', 'kpis', 'areas'],
} as const;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads a map file. What it does not know it tells of: a name that is spelt wrong would be a column that is lost. */
export function readMap(
  file: string,
  text: string,
): { map: ImportMap | undefined; findings: Finding[] } {
  const lineCounter = new LineCounter();
  const findings: Finding[] = [];
  const say = (kind: Finding['kind'], more: Partial<Finding>): void =>
    void findings.push({ severity: 'error', kind, place: { file }, ...more });
  let value: unknown;
  try {
    const document = parseDocument(text, { lineCounter, uniqueKeys: true, schema: 'failsafe' });
    for (const { message, linePos } of document.errors.slice(0, 10))
      say('map-unreadable', {
        found: message.split('\n')[0]!.replace(/ at line.*/, ''),
        place: { file, ...(linePos ? { line: linePos[0].line, character: linePos[0].col } : {}) },
      });
    // An alias of aliases would be of any size.
    if (findings.length === 0) value = document.toJS({ maxAliasCount: 20 });
  } catch (error) {
    say('map-unreadable', { found: error instanceof Error ? error.message : String(error) });
  }
  if (findings.length > 0) return { map: undefined, findings };
  if (!isRecord(value)) {
    say('map-missing', { expected: 'tables' });
    return { map: undefined, findings };
  }
  const known = (record: Record<string, unknown>, names: readonly string[]): void => {
    for (const name of Object.keys(record)) {
      if (names.includes(name)) continue;
      const expected = nearest(name, names);
      say('map-unknown-key', { found: name, ...(expected ? { expected } : {}) });
    }
  };
  const needs = (record: Record<string, unknown>, names: readonly string[]): void => {
    for (const name of names)
      if (record[name] === undefined) say('map-missing', { expected: name });
  };
  known(value, keys.top);
  if (value.kolada !== undefined) {
    if (isRecord(value.kolada)) {
      known(value.kolada, keys.kolada);
      needs(value.kolada, keys.kolada);
    } else say('map-missing', { expected: 'kolada' });
  }
  const tables = value.tables ?? [];
  if (!Array.isArray(tables)) say('map-missing', { expected: 'tables' });
  for (const table of Array.isArray(tables) ? tables : []) {
    if (!isRecord(table)) {
      say('map-missing', { expected: 'sheet' });
      continue;
    }
    known(table, keys.table);
    needs(table, ['sheet', 'columns']);
    if (isRecord(table.wide)) {
      known(table.wide, keys.wide);
      needs(table.wide, keys.wide);
    }
    const plan = sheets.find(({ name }) => name === table.sheet);
    if (!plan) {
      if (table.sheet !== undefined)
        say('map-unknown-key', {
          found: String(table.sheet),
          expected: sheets.map(({ name }) => name).join(', '),
        });
      continue;
    }
    for (const part of [
      table.columns,
      table.values,
      table.constants,
      ...(isRecord(table.wide) && isRecord(table.wide.columns)
        ? Object.values(table.wide.columns)
        : []),
    ])
      if (isRecord(part)) known(part, plan.headers);
      else if (part !== undefined && !(part === '')) say('map-missing', { expected: 'columns' });
  }
  return { map: findings.length > 0 ? undefined : (value as ImportMap), findings };
}
