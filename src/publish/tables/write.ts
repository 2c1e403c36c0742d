import type { Documents } from '../../data/index.js';
import type { ApiSet } from '../check/source.js';
import type { Cell } from './cell.js';
import { encode } from './codec.js';
import {
  documentKey,
  sheets,
  stepsOf,
  type Part,
  type SheetPlan,
  type TableKind,
} from './sheets.js';

/** A document that has been read, with its kind. */
export type TableDocument = {
  [K in TableKind]: { kind: K; document: Documents[K] };
}[TableKind];

/** A sheet that is written: its plan, and what stands below the headers. */
export interface FilledSheet {
  plan: SheetPlan;
  rows: Cell[][];
}

type Record_ = Readonly<Record<string, unknown>>;

const valueAt = (record: Record_ | undefined, path: readonly string[]): unknown =>
  path.reduce<unknown>((part, key) => (part as Record_ | undefined)?.[key], record);

/** Records of a list, each with the one that it is below. */
export function* recordsOf(
  document: Record_,
  part: Part,
): Iterable<[record: Record_, parent?: Record_]> {
  const steps = stepsOf(part.list);
  const [first, second] = steps;
  if (first === undefined) return yield [document];
  if (part.isMap) {
    for (const [name, text] of Object.entries(document[first] ?? {})) yield [{ name, text }];
    return;
  }
  for (const record of (document[first] ?? []) as Record_[]) {
    if (second === undefined) yield [record];
    else for (const below of (record[second] ?? []) as Record_[]) yield [below, record];
  }
}

/** Documents as the rows of every sheet. A sheet of which there is nothing has none. */
export function tablesOf(documents: readonly TableDocument[]): FilledSheet[] {
  return sheets.map((plan) => {
    const at = new Map(plan.headers.map((header, index) => [header, index]));
    const rows = plan.parts.flatMap((part) =>
      documents
        .filter(({ kind }) => kind === part.kind)
        .flatMap(({ document }) => {
          const whole = document as unknown as Record_;
          return Array.from(recordsOf(whole, part), ([record, parent]) => {
            const row: Cell[] = Array.from(plan.headers, () => undefined);
            for (const column of part.columns) {
              const { target, path } = column;
              row[at.get(column.header)!] =
                target === 'what'
                  ? part.what
                  : target === 'document'
                    ? String(whole[documentKey[part.kind]!])
                    : encode(column, valueAt(target === 'parent' ? parent : record, path));
            }
            return row;
          });
        }),
    );
    return { plan, rows };
  });
}

/** The documents of an API as sheets. Every one of them is right in form. */
export const sheetsOf = (set: ApiSet): FilledSheet[] =>
  tablesOf(
    set
      .files()
      .map(({ kind, file }) => ({ kind, document: set.read(kind, file) }) as TableDocument),
  );
