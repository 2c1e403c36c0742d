import { diffWordsWithSpace } from 'diff';
import type { Outcome, Outcomes } from '../../data/index.js';
import { tableOf } from '../../data/checks/disclosure.js';
import type { ApiSet } from '../check/source.js';
import { readApi } from '../check/index.js';
import { shown, type Cell } from '../tables/cell.js';
import { encode } from '../tables/codec.js';
import { sheets, type Part, type TableKind } from '../tables/sheets.js';
import { recordsOf } from '../tables/write.js';

/** A piece of a text that was changed: what stays, what goes, what comes. */
export interface TextPiece {
  text: string;
  change?: 'added' | 'removed';
}

/** A field that says something else. */
export interface FieldChange {
  /** Header of its column. */
  field: string;
  before: string;
  after: string;
  /** Of a text of several words: word by word. */
  pieces?: readonly TextPiece[];
}

/** Something that a reader will notice. */
export interface Change {
  kind: TableKind;
  /** Of the programme that it is in; left out for what is of all. */
  program?: string;
  /** Sheet that it stands in: Mål, Utfall, Kontakter … */
  sheet: string;
  change: 'added' | 'removed' | 'changed';
  /** What it is, in the words of the document. */
  name: string;
  fields?: readonly FieldChange[];
}

type Fields = ReadonlyMap<string, string>;
interface Row {
  /** What it is of: all of the name that is no figure. */
  about: string;
  name: string;
  fields: Fields;
  /** Of a figure, or of one that was before it: the table that it stands in. */
  table?: string;
}

/** What a row is known by, the first that it has; without one, all that it says. */
const identity = ['id', 'language', 'audience'];
const keysOf: Readonly<Record<string, readonly string[]>> = {
  outcomes: ['indicatorId', 'namnd', 'part', 'period', 'sex'],
  activityStatuses: ['activityId', 'namnd', 'period'],
  breakdowns: ['indicatorId'],
  relations: ['from.program', 'from.goals', 'to.program', 'to.goals'],
};
/** What a row is called, the first that it has. */
const named = ['title', 'name', 'text', 'author', 'quote'];

/** A change of these says nothing to a reader. */
const unseen = ['sources', 'updated', 'schemaVersion'];

/** The tables of a document in which something is left out. */
const hiddenIn = (document: object | undefined): ReadonlySet<string> =>
  new Set(
    ((document as Partial<Outcomes> | undefined)?.outcomes ?? []).flatMap((one) =>
      one.state === 'suppressed' ? [tableOf(one)] : [],
    ),
  );

/** As it stands in the workbook. */
const asWritten = (cell: Cell): string =>
  typeof cell === 'number' ? String(cell).replace('.', ',') : shown(cell);

/** What ids are called, for who knows no ids. */
function namesIn(...sets: readonly ApiSet[]): (id: string) => string {
  const names = new Map<string, string>();
  for (const { programs, organisation } of sets.map(readApi)) {
    for (const { document } of programs)
      for (const { id, text } of [...document.indicators, ...document.activities])
        names.set(id, text);
    for (const { id, name } of organisation?.document.namnder ?? []) names.set(id, name);
  }
  return (id) => names.get(id) ?? id;
}

/** The rows of one list of one document, by what they are known by. */
function rowsOf(
  document: object | undefined,
  part: Part,
  nameOf: (id: string) => string,
): Map<string, Row> {
  const rows = new Map<string, Row>();
  if (!document) return rows;
  for (const [record, parent] of recordsOf(document as never, part)) {
    const fields = new Map<string, string>();
    const byPath = new Map<string, string>();
    const said: string[] = [];
    for (const column of part.columns) {
      if (column.target !== 'record' && column.target !== 'parent') continue;
      const from = column.target === 'parent' ? parent : record;
      const value = column.path.reduce<unknown>(
        (one, key) => (one as Record<string, unknown> | undefined)?.[key],
        from,
      );
      const text = asWritten(encode(column, value) as Cell);
      const path = `${column.target === 'parent' ? '^' : ''}${column.path.join('.')}`;
      byPath.set(path, text);
      if (unseen.includes(column.path.at(-1)!)) continue;
      fields.set(column.header, text);
      if (column.target === 'record') said.push(text);
    }
    const parents = [...byPath].filter(([path]) => path.startsWith('^')).map(([, text]) => text);
    const keys = keysOf[part.list]?.map((path) => byPath.get(path) ?? '');
    const id = identity.map((path) => byPath.get(path)).find(Boolean);
    const own = part.list === '' ? [] : (keys ?? (id ? [id] : [...fields.values()]));
    const base = [...parents, ...own].join('\u0000');
    let key = base;
    for (let at = 2; rows.has(key); at++) key = `${base}\u0000${at}`;
    const name = named.map((path) => byPath.get(path)).find(Boolean);
    const about = [...parents, ...(keys ?? [])].map(nameOf);
    const whole = (names: readonly string[]): string => names.filter(Boolean).join(' · ').trim();
    const figure = { outcomes: record, 'outcomes[].revisions': parent }[part.list];
    rows.set(key, {
      about: whole(about),
      name: whole([...about, name ?? (keys ? '' : said.join(' '))]),
      fields,
      ...(figure ? { table: tableOf(figure as Partial<Outcome>) } : {}),
    });
  }
  return rows;
}

/** How a text was changed, word by word; undefined for what is no running text. */
function piecesOf(before: string, after: string): TextPiece[] | undefined {
  if (!/\s/.test(before) || !/\s/.test(after) || before.length + after.length > 40_000)
    return undefined;
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    text: value,
    ...(added ? { change: 'added' as const } : removed ? { change: 'removed' as const } : {}),
  }));
}

/** @param isUntold - what stood there is not told: it may be what is hidden now, or tell of it */
function fieldChanges(before: Fields, after: Fields, isUntold: boolean): FieldChange[] {
  return [...after].flatMap(([field, text]) => {
    const old = before.get(field) ?? '';
    if (old === text) return [];
    if (isUntold) return [{ field, before: '', after: text }];
    const pieces = piecesOf(old, text);
    return [{ field, before: old, after: text, ...(pieces ? { pieces } : {}) }];
  });
}

/** What a reader will notice when one API takes the place of another. */
export function diffApis(before: ApiSet, after: ApiSet): Change[] {
  const [old, now] = [before, after].map((set) => {
    const { all } = readApi(set);
    return new Map<string, object>(all.map(({ file, document }) => [file, document]));
  }) as [Map<string, object>, Map<string, object>];
  const nameOf = namesIn(before, after);
  const files = new Map(
    [...before.files(), ...after.files()].map((one) => [one.file, one] as const),
  );
  return sheets.flatMap(({ name: sheet, parts }) =>
    parts.flatMap((part) =>
      [...files.values()].flatMap(({ kind, file, id }): Change[] => {
        if (kind !== part.kind || kind === 'language' || part.list === 'sources') return [];
        const [were, are] = [
          rowsOf(old.get(file), part, nameOf),
          rowsOf(now.get(file), part, nameOf),
        ];
        const base = { kind, ...(id ? { program: id } : {}), sheet };
        // A figure that is hidden was hidden so that nobody knows it, and follows from those beside it.
        const hidden = hiddenIn(now.get(file));
        const isUntold = ({ table }: Row): boolean => table !== undefined && hidden.has(table);
        return [
          ...[...are].flatMap(([key, row]): Change[] => {
            const was = were.get(key);
            if (!was) return [{ ...base, change: 'added', name: row.name }];
            const fields = fieldChanges(was.fields, row.fields, isUntold(row));
            return fields.length > 0
              ? [{ ...base, change: 'changed', name: row.name, fields }]
              : [];
          }),
          ...[...were].flatMap(([key, row]): Change[] =>
            are.has(key)
              ? []
              : [{ ...base, change: 'removed', name: isUntold(row) ? row.about : row.name }],
          ),
        ];
      }),
    ),
  );
}
