import type { Finding } from '../findings/finding.js';
import { clean, isEmpty, lookup, shown, type Cell, type Row, type Table } from '../tables/cell.js';
import { readNumber } from '../tables/codec.js';
import { sheets } from '../tables/sheets.js';
import type { SheetMap } from './map.js';

/** Rows for our sheets, and what could not be placed. */
export interface Imported {
  tables: Table[];
  findings: Finding[];
}

/** Columns that may name a person. They are read where the map says so, and not otherwise. */
const personal =
  /kontaktperson|ansvarig(?!.*(nämnd|förvaltning|enhet))|handl[äa]ggare|e-?post|mejl|mail|telefon|mobil|personnummer|anv[äa]ndare|user|skapad ?av|[äa]ndrad ?av/i;

/** What their words are with us. Their case and blanks are of no matter. */
const translate = (values: Readonly<Record<string, string>> | undefined, text: string) => {
  if (!values) return undefined;
  const wanted = lookup(text);
  return Object.entries(values).find(([theirs]) => lookup(theirs) === wanted)?.[1];
};

const figureHeaders = { figure: 'Värde', state: 'Läge' } as const;

/** Makes rows of one of our sheets out of one of their tables. */
export function mapTable(table: Table, map: SheetMap): Imported {
  const plan = sheets.find(({ name }) => name === map.sheet)!;
  const findings: Finding[] = [];
  const say = (
    kind: Finding['kind'],
    more: Partial<Finding> & { row?: number; column?: string },
  ) => {
    const { row, column, ...rest } = more;
    findings.push({
      severity: 'error',
      kind,
      place: {
        file: table.file,
        ...(table.sheet ? { sheet: table.sheet } : {}),
        ...(row === undefined ? {} : { row }),
        ...(column === undefined ? {} : { column }),
      },
      ...rest,
    });
  };
  const theirs = new Map<string, number>();
  table.header.forEach((name, at) => {
    const key = lookup(name);
    if (theirs.has(key) && key) say('duplicate-header', { row: 1, column: name, found: name });
    else theirs.set(key, at);
  });
  const used = new Set<number>();
  const find = (names: string | string[]): number | undefined => {
    const list = [names].flat();
    const at = list.map((name) => theirs.get(lookup(name))).find((one) => one !== undefined);
    if (at === undefined) say('missing-column', { row: 1, expected: list.join(' / ') });
    else used.add(at);
    return at;
  };
  const columns = Object.entries(map.columns).flatMap(([ours, names]) => {
    // Without the column of its nämnd a figure would be the city's.
    const at = find(names);
    return at === undefined ? [] : [[ours, at] as const];
  });
  const wide = Object.entries(map.wide?.columns ?? {}).flatMap(([name, says]) => {
    const at = find(name);
    return at === undefined ? [] : [{ at, says, name }];
  });
  // As the columns stand: what is named by a number alone would come first.
  wide.sort((a, b) => a.at - b.at);
  const ignored = new Set((map.ignore ?? []).map(lookup));
  table.header.forEach((name, at) => {
    if (used.has(at) || !clean(name) || ignored.has(lookup(name))) return;
    if (personal.test(name)) say('personal-data', { severity: 'note', row: 1, found: name });
    else say('unmapped-column', { severity: 'note', row: 1, found: name });
  });

  const rows: Row[] = [];
  /** One row of ours. Undefined where something of it cannot be placed. */
  const rowOf = (
    row: Row,
    more: Readonly<Record<string, string>>,
    figure?: [string, Cell],
  ): void => {
    const cells = new Map<string, Cell>(Object.entries({ ...map.constants, ...more }));
    for (const [ours, at] of columns) cells.set(ours, row.cells[at]);
    if (figure) cells.set(...figure);
    let isPlaced = true;
    for (const [ours, cell] of cells) {
      const values = map.values?.[ours];
      if (!values || isEmpty(cell)) continue;
      const found = translate(values, shown(cell));
      if (found !== undefined) cells.set(ours, found);
      else {
        // What nobody has said the meaning of is told as it was said, and never taken for 0.
        const isStatus = map.sheet === 'Aktivitetsläge' && ours === figureHeaders.state;
        say(isStatus ? 'unknown-status' : 'unmapped-name', {
          row: row.number,
          column: ours,
          found: shown(cell),
          expected: Object.keys(values).slice(0, 10).join(', '),
        });
        isPlaced = false;
      }
    }
    if (map.sheet === 'Utfall' && !cells.has(figureHeaders.state))
      isPlaced = withState(cells, row) && isPlaced;
    if (!isPlaced) return;
    rows.push({ number: row.number, cells: plan.headers.map((header) => cells.get(header)) });
  };

  /** A figure is a value; what stands in its place is what the map says, and nothing else. */
  const withState = (cells: Map<string, Cell>, row: Row): boolean => {
    const cell = cells.get(figureHeaders.figure);
    const text = isEmpty(cell) ? '' : shown(cell);
    const state =
      map.states && Object.entries(map.states).find(([theirs]) => clean(theirs) === clean(text));
    if (state) {
      cells.set(figureHeaders.figure, undefined);
      cells.set(figureHeaders.state, state[1]);
      return true;
    }
    const isFigure =
      typeof cell === 'number' || (text !== '' && 'value' in readNumber(clean(text)));
    if (isFigure) {
      cells.set(figureHeaders.state, 'värde');
      return true;
    }
    say('unknown-value', {
      row: row.number,
      column: figureHeaders.figure,
      found: text,
      expected: Object.keys(map.states ?? {}).join(', ') || 'states',
    });
    return false;
  };

  for (const row of table.rows) {
    if (row.cells.every(isEmpty)) continue;
    if (!map.wide) rowOf(row, {});
    else for (const { at, says } of wide) rowOf(row, says, [map.wide.into, row.cells[at]]);
  }
  return {
    tables: [{ file: table.file, sheet: plan.name, header: plan.headers, rows, addition: true }],
    findings,
  };
}

/** Makes rows of our sheets out of their tables: the owner's own, long or wide. */
export function importTables(tables: readonly Table[], maps: readonly SheetMap[]): Imported {
  const result: Imported = { tables: [], findings: [] };
  for (const map of maps) {
    const table =
      map.from === undefined
        ? tables.length === 1
          ? tables[0]
          : undefined
        : tables.find(({ sheet }) => lookup(sheet) === lookup(map.from!));
    if (!table) {
      result.findings.push({
        severity: 'error',
        kind: map.from === undefined ? 'map-missing' : 'missing-column',
        place: { file: tables[0]?.file ?? '' },
        expected: map.from ?? 'from',
      });
      continue;
    }
    const one = mapTable(table, map);
    result.tables.push(...one.tables);
    result.findings.push(...one.findings);
  }
  return result;
}
