import { columnLetter, type Finding, type FileRule } from '../findings/finding.js';
import { isEmpty, lookup, shown, type Cell, type Row, type Table } from './cell.js';
import { decode } from './codec.js';
import { Assembly, type RowOrigin, type TableFile } from './assemble.js';
import { nearest } from './nearest.js';
import { GUIDE_SHEET, sheets, type Part, type PartColumn, type SheetPlan } from './sheets.js';

/** What tables hold: the documents, unchecked, and what could not be read. */
export interface TablesRead {
  files: readonly TableFile[];
  findings: readonly Finding[];
}

const plans = new Map(sheets.map((plan) => [lookup(plan.name), plan]));

/** The cells of a row, by header, with what is said of them. */
interface Line {
  row: Row;
  table: Table;
  cellOf: (header: string) => Cell;
}

/** Reads one sheet after the other. */
class Reader {
  readonly findings: Finding[] = [];
  readonly assembly = new Assembly(this.findings);

  #add(
    table: Table,
    kind: FileRule,
    more: Partial<Finding> & Partial<Finding['place']> = {},
  ): void {
    const { severity = 'error', found, expected, row, column, letter } = more;
    this.findings.push({
      severity,
      kind,
      place: {
        file: table.file,
        sheet: table.sheet,
        ...(row === undefined ? {} : { row }),
        ...(column === undefined ? {} : { column }),
        ...(letter === undefined ? {} : { letter }),
      },
      ...(found === undefined ? {} : { found }),
      ...(expected === undefined ? {} : { expected }),
    });
  }

  read(table: Table): void {
    const plan = plans.get(lookup(table.sheet));
    if (!plan) {
      if (lookup(table.sheet) === lookup(GUIDE_SHEET)) return;
      const names = sheets.map(({ name }) => name);
      const expected = nearest(table.sheet, names) ?? copied(table);
      const hasRows = table.rows.some(({ cells }) => !cells.every(isEmpty));
      const more = { found: table.sheet, ...(expected ? { expected } : {}) };
      // A sheet of the owner's own is passed over; one that is nearly ours is spelt wrong.
      if (hasRows || expected)
        this.#add(table, 'unknown-sheet', { severity: expected ? 'error' : 'warning', ...more });
      return;
    }
    if (table.hidden) this.#add(table, 'hidden-sheet', { severity: 'warning', found: table.sheet });
    const columns = this.#header(table, plan);
    for (const [column, at] of columns)
      if (table.hiddenColumns?.has(at) && table.rows.some(({ cells }) => !isEmpty(cells[at])))
        this.#add(table, 'hidden-column', {
          severity: 'warning',
          column,
          letter: columnLetter(at),
        });
    for (const row of table.rows) {
      if (row.cells.every(isEmpty)) continue;
      if (row.hidden) this.#add(table, 'hidden-row', { severity: 'warning', row: row.number });
      for (let at = plan.headers.length; at < row.cells.length; at++) {
        if (!isEmpty(row.cells[at]) && !lookup(table.header[at] ?? ''))
          this.#add(table, 'headless-cell', {
            row: row.number,
            letter: columnLetter(at),
            found: shown(row.cells[at]),
          });
      }
      const cellOf = (header: string): Cell => {
        const at = columns.get(header);
        return at === undefined ? undefined : row.cells[at];
      };
      this.#row({ row, table, cellOf }, plan, columns);
    }
  }

  /** Where each column is. */
  #header(table: Table, plan: SheetPlan): Map<string, number> {
    const known = new Map(plan.headers.map((header) => [lookup(header), header]));
    const columns = new Map<string, number>();
    table.header.forEach((text, at) => {
      const name = lookup(text);
      if (!name) return;
      const header = known.get(name);
      const more = { row: 1, letter: columnLetter(at), column: text, found: text };
      if (!header) {
        const expected = nearest(text, plan.headers);
        this.#add(table, 'unknown-header', expected ? { ...more, expected } : more);
      } else if (columns.has(header)) this.#add(table, 'duplicate-header', more);
      else columns.set(header, at);
    });
    if (table.rows.length === 0) return columns;
    for (const header of plan.headers) {
      const isNeeded = plan.parts.every(({ columns: all }) =>
        all.some((one) => one.header === header && one.required),
      );
      if (isNeeded && !columns.has(header))
        this.#add(table, 'missing-header', { row: 1, expected: header });
    }
    return columns;
  }

  #row(line: Line, plan: SheetPlan, columns: ReadonlyMap<string, number>): void {
    const part = this.#part(line, plan);
    if (!part) return;
    const origin: RowOrigin = { table: line.table, row: line.row.number, part, columns };
    const values = { document: '', parent: {}, record: {} } as Parameters<Assembly['add']>[1];
    for (const path of part.objects) put(values.record, path, {});
    const own = new Set<string>();
    for (const column of part.columns) {
      own.add(column.header);
      const cell = line.cellOf(column.header);
      if (column.target === 'what') continue;
      if (cell === undefined || isEmpty(cell)) {
        if (column.mayBeEmpty && column.target === 'record') put(values.record, column.path, []);
        else if (column.nullable && column.target === 'record')
          put(values.record, column.path, null);
        continue;
      }
      const decoded = decode(column, cell);
      if ('fault' in decoded) {
        this.#cell(origin, column, cell, decoded);
        values.spoilt = true;
        // What stands there cannot be told, and is no fault of its own once more.
        continue;
      }
      if (column.target === 'document') values.document = String(decoded.value);
      else put(values[column.target], column.path, decoded.value);
    }
    for (const header of plan.headers) {
      const cell = line.cellOf(header);
      if (own.has(header) || isEmpty(cell)) continue;
      this.#add(line.table, 'misplaced-cell', {
        row: origin.row,
        column: header,
        letter: columnLetter(columns.get(header)!),
        found: shown(cell),
        expected: part.what ?? '',
      });
    }
    this.assembly.add(origin, values);
  }

  /** Which of the lists of a sheet a row is of. */
  #part({ row, table, cellOf }: Line, { parts, whatHeader }: SheetPlan): Part | undefined {
    if (!whatHeader) return parts[0];
    const cell = cellOf(whatHeader);
    const part = parts.find(({ what }) => what === lookup(shown(cell)));
    if (!part)
      this.findings.push({
        severity: 'error',
        kind: isEmpty(cell) ? 'missing' : 'choice',
        place: { file: table.file, sheet: table.sheet, row: row.number, column: whatHeader },
        found: shown(cell),
        expected: parts.map(({ what }) => what).join(', '),
      });
    return part;
  }

  #cell(
    { table, row, columns }: RowOrigin,
    { header }: PartColumn,
    cell: Cell,
    { fault, expected }: { fault: FileRule | 'choice' | 'format'; expected?: string },
  ): void {
    this.#add(table, fault as FileRule, {
      row,
      column: header,
      letter: columnLetter(columns.get(header)!),
      found: shown(cell),
      ...(expected === undefined ? {} : { expected }),
    });
  }
}

/** The sheet that one is a copy of: by a word of its name, as “Kopia av Utfall”, and by its headers. */
const copied = ({ sheet, header }: Table): string | undefined =>
  sheets.find(
    ({ name, headers }) =>
      ` ${lookup(sheet)} `.replace(/[^\p{L}]+/gu, ' ').includes(` ${lookup(name)} `) &&
      header.filter((one) => headers.some((own) => lookup(own) === lookup(one))).length > 2,
  )?.name;

/** Puts a value where a path leads. The names are those of the format, and not of the file. */
function put(record: Record<string, unknown>, path: readonly string[], value: unknown): void {
  let part = record;
  for (const name of path.slice(0, -1)) part = (part[name] ??= {}) as Record<string, unknown>;
  part[path.at(-1)!] = value;
}

/** Reads tables into documents. What they hold is checked afterwards, as that of any file. */
export function readTables(tables: readonly Table[]): TablesRead {
  const reader = new Reader();
  const seen = new Map<string, Table>();
  for (const table of tables) {
    const name = lookup(table.sheet);
    if (seen.has(name) && plans.has(name) && !table.addition)
      reader.findings.push({
        severity: 'error',
        kind: 'duplicate-sheet',
        place: { file: table.file, sheet: table.sheet },
        found: table.sheet,
      });
    else reader.read(table);
    seen.set(name, table);
  }
  return { files: reader.assembly.finish(), findings: reader.findings };
}
