import { fileOf } from '../../data/index.js';
import type { Finding } from '../findings/finding.js';
import type { Table } from './cell.js';
import { keyOf, nameOf } from './record-keys.js';
import {
  documentKey,
  documentWords,
  sheets,
  stepsOf,
  type Part,
  type TableKind,
} from './sheets.js';

/** The row that a record was read from. */
export interface RowOrigin {
  table: Table;
  row: number;
  part: Part;
  /** Where each column of the sheet is, by header. */
  columns: ReadonlyMap<string, number>;
}

/** A document that has been put together, unchecked, and where its records come from. */
export interface TableFile {
  kind: TableKind;
  file: string;
  /** Of the programme that it is or belongs to, or its language. */
  id: string | undefined;
  raw: Record<string, unknown>;
  origins: ReadonlyMap<object, RowOrigin>;
}

/** What a row says. */
interface RowValues {
  /** What the document is known by; empty where there is one of its kind. */
  document: string;
  parent: Record<string, unknown>;
  record: Record<string, unknown>;
  /** A cell of it could not be read, which has been told. */
  spoilt?: boolean;
}

interface Kept {
  origin: RowOrigin;
  values: RowValues;
}

/** Parts of sheets in the order in which they are put together: documents, lists, lists below those. */
const depth = ({ list }: Part): number => stepsOf(list).length;
const order = sheets.flatMap(({ parts }) => parts).sort((a, b) => depth(a) - depth(b));

/** Rows, as they come, into documents. */
export class Assembly {
  #rows = new Map<Part, Kept[]>();
  #known = new Map<object, ReadonlyMap<string | undefined, number>>();

  constructor(private readonly findings: Finding[]) {}

  add(origin: RowOrigin, values: RowValues): void {
    const rows = this.#rows.get(origin.part);
    if (rows) rows.push({ origin, values });
    else this.#rows.set(origin.part, [{ origin, values }]);
  }

  /** The documents. A row that belongs to none is told of. */
  finish(): TableFile[] {
    const files = new Map<string, TableFile & { origins: Map<object, RowOrigin> }>();
    const parents = new Map<string, Record<string, unknown>>();
    for (const part of order) {
      const own = stepsOf(part.list).at(-1);
      const below = order.filter((one) => one.kind === part.kind && one.parent === part.list);
      for (const { origin, values } of this.#rows.get(part) ?? []) {
        const { record } = values;
        if (own === undefined) {
          this.#begin(files, origin, values);
          continue;
        }
        const file = files.get(`${part.kind} ${values.document}`);
        if (!file) {
          const known = documentKey[part.kind] ? values.document : documentWords.get(part.kind)!;
          if (!values.spoilt) this.#tell(origin, 'no-document', known);
          continue;
        }
        file.origins.set(record, origin);
        if (part.isMap) {
          const map = (file.raw[own] ??= {}) as object;
          // A name may be anything that somebody has written.
          const found = {
            value: record.text,
            enumerable: true,
            configurable: true,
            writable: true,
          };
          if (Object.hasOwn(map, String(record.name)))
            this.#tell(origin, 'duplicate-document', String(record.name));
          Object.defineProperty(map, String(record.name), found);
          continue;
        }
        const scope = `${part.kind} ${values.document} ${part.parent ?? part.list}`;
        let above: Record<string, unknown> | undefined = file.raw;
        if (part.parent) {
          above = parents.get(`${scope} ${keyOf(part, values.parent)}`);
          if (!above) {
            if (!values.spoilt) this.#tell(origin, 'no-parent', keyOf(part, values.parent));
            continue;
          }
        } else {
          for (const one of below) {
            const key = `${scope} ${keyOf(one, record)}`;
            if (!parents.has(key)) parents.set(key, record);
            record[stepsOf(one.list)[1]!] ??= [];
          }
        }
        const list = (above[own] ??= []) as Record<string, unknown>[];
        const at = origin.table.addition
          ? this.#positions(part, list).get(nameOf(part, record))
          : undefined;
        if (at === undefined) list.push(record);
        else {
          const was = list[at]!;
          const next = { ...record, ...keptBelow(part, was) };
          // Two rows of the same: nobody can tell which of them is right.
          if (file.origins.get(was)?.table.addition && JSON.stringify(was) !== JSON.stringify(next))
            this.#tell(origin, 'duplicate-document', nameOf(part, record)!.trim());
          list[at] = next;
          file.origins.set(next, origin);
        }
      }
    }
    return [...files.values()];
  }

  /** Where each record of a list is, as it was before rows were laid over it. */
  #positions(part: Part, list: Record<string, unknown>[]): ReadonlyMap<string | undefined, number> {
    const known = this.#known.get(list);
    if (known) return known;
    const made = new Map(list.map((record, at) => [nameOf(part, record), at]));
    made.delete(undefined);
    this.#known.set(list, made);
    return made;
  }

  #begin(
    files: Map<string, TableFile & { origins: Map<object, RowOrigin> }>,
    origin: RowOrigin,
    { record, spoilt }: RowValues,
  ): void {
    const { kind } = origin.part;
    const name = documentKey[kind];
    const id = name === undefined ? undefined : record[name];
    if (name !== undefined && typeof id !== 'string') {
      if (!spoilt) this.#tell(origin, 'missing', '', headerAt(origin.part, name));
      return;
    }
    const key = `${kind} ${id ?? ''}`;
    if (files.has(key)) {
      this.#tell(origin, 'duplicate-document', String(id ?? ''));
      return;
    }
    const raw: Record<string, unknown> = { schemaVersion: 1, ...record };
    // A list of which there is no row is empty, and not left out.
    for (const part of order)
      if (part.kind === kind && depth(part) === 1) raw[part.list] = part.isMap ? {} : [];
    files.set(key, {
      kind,
      file: fileOf(kind, id as string | undefined),
      id: id as string | undefined,
      raw,
      origins: new Map([[raw, origin]]),
    });
  }

  #tell(
    { table, row, part }: RowOrigin,
    kind: 'no-document' | 'no-parent' | 'duplicate-document' | 'missing',
    found: string,
    column = kind === 'no-parent'
      ? headerOfTarget(part, 'parent')
      : headerOfTarget(part, 'document'),
  ): void {
    this.findings.push({
      severity: 'error',
      kind: kind === 'no-document' && found === '' && column ? 'missing' : kind,
      place: { file: table.file, sheet: table.sheet, row, ...(column ? { column } : {}) },
      found,
    });
  }
}

/** What stands in other sheets of a record that is replaced, such as who is responsible. */
const keptBelow = (part: Part, record: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    order
      .filter(({ kind, parent }) => kind === part.kind && parent === part.list)
      .map(({ list }) => [stepsOf(list)[1]!, record[stepsOf(list)[1]!]]),
  );

const headerOfTarget = (part: Part, target: string): string | undefined =>
  part.columns.find((one) => one.target === target)?.header;

const headerAt = (part: Part, name: string): string | undefined =>
  part.columns.find(({ target, path }) => target === 'record' && path.join('.') === name)?.header;
