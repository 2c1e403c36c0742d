import type * as z from 'zod/mini';
import { schemas } from '../../data/schema/index.js';
import { headerOf } from './headers.js';
import { fieldsOf, scalarOf, shapeOf, unwrap, type Column } from './shape.js';
import {
  documentKey,
  keysOf,
  listNamed,
  specs,
  type PartSpec,
  type SheetSpec,
  type TableKind,
} from './sheet-specs.js';

export { GUIDE_SHEET, documentKey, documentWords, type TableKind } from './sheet-specs.js';

/** Where a column of a sheet puts what stands in it. */
export type Target = 'what' | 'document' | 'parent' | 'record';

/** A column of a part, with the header that it has in the sheet. */
export interface PartColumn extends Column {
  target: Target;
  header: string;
}

/** Records of one list, with their columns. */
export interface Part extends PartSpec {
  /** The list that theirs is below, `goals`; undefined where theirs is of the document. */
  parent: string | undefined;
  columns: readonly PartColumn[];
  /** Objects of a record that have to be there. */
  objects: readonly (readonly string[])[];
  /** Names and texts (`words`), and no records. */
  isMap: boolean;
}

/** A sheet with its columns, as they stand from left to right. */
export interface SheetPlan extends Omit<SheetSpec, 'parts'> {
  parts: readonly Part[];
  headers: readonly string[];
}

/** Steps of a path to a list: `goals[].prerequisites` are two. */
export const stepsOf = (list: string): string[] => (list === '' ? [] : list.split('[].'));

function elementAt(kind: TableKind, list: string): z.core.$ZodType {
  let schema = schemas[kind] as z.core.$ZodType;
  for (const step of stepsOf(list)) {
    const found = shapeOf(schema)[step];
    if (!found) throw new Error(`tables: ${kind} has no ${list}`);
    const { def } = (unwrap(found[0]!).schema as z.core.$ZodTypes)._zod;
    if (def.type !== 'array') throw new Error(`tables: ${list} of ${kind} is no list`);
    schema = def.element;
  }
  return schema;
}

const mapColumns: readonly Column[] = [
  { path: ['name'], kind: 'verbatim', required: true, nullable: false },
  { path: ['text'], kind: 'verbatim', required: true, nullable: false },
];

function planPart(spec: PartSpec, sheet: SheetSpec): Part {
  const { kind, list, what } = spec;
  const [parent, own] = stepsOf(list).length > 1 ? stepsOf(list) : [undefined, list];
  const isMap = own === 'words';
  const named = (target: Target, column: Column): PartColumn => ({
    ...column,
    target,
    header: headerOf(sheet.name, target, column.path.join('.')),
  });
  const columns: PartColumn[] = [];
  if (what && sheet.whatHeader)
    columns.push({
      path: [],
      kind: 'text',
      required: true,
      nullable: false,
      target: 'what',
      header: sheet.whatHeader,
    });
  const key = documentKey[kind];
  const isKey = ({ path }: Column): boolean => list === '' && path[0] === key;
  // The sheet of programmes, say, has the id among its own.
  if (key && list !== '') {
    const schema = shapeOf(schemas[kind] as z.core.$ZodType)[key]!;
    const scalar = scalarOf(schema)!;
    columns.push(named('document', { path: [key], ...scalar, required: true, nullable: false }));
  }
  if (parent) {
    const above = fieldsOf(elementAt(kind, parent)).columns;
    for (const name of keysOf[parent]!)
      columns.push(
        named(
          'parent',
          above.find(({ path }) => path.join('.') === name)!,
        ),
      );
  }
  const fields = isMap
    ? { columns: [...mapColumns], objects: [] }
    : fieldsOf(elementAt(kind, list));
  // What a document is known by comes first.
  fields.columns.sort((a, b) => Number(isKey(b)) - Number(isKey(a)));
  columns.push(...fields.columns.map((column) => named('record', column)));
  return { ...spec, parent, columns, objects: fields.objects, isMap };
}

/** Every sheet, with its columns. */
export const sheets: readonly SheetPlan[] = specs.map((spec) => {
  const parts = spec.parts.map((part) => planPart(part, spec));
  const headers = [...new Set(parts.flatMap(({ columns }) => columns.map((one) => one.header)))];
  return { ...spec, parts, headers };
});

/** The column whose ids may stand in another, where they are those of a single sheet. */
export function idsFor(
  part: Part,
  { target, path, several }: PartColumn,
): { plan: SheetPlan; header: string } | undefined {
  if (several || (target === 'parent' && path.join() !== 'id')) return undefined;
  const isProgram = target === 'document' && documentKey[part.kind] !== 'language';
  const list = target === 'parent' ? part.parent : isProgram ? '' : listNamed[path.join('.')];
  for (const plan of sheets) {
    const named = plan.parts.find(
      (one) => one.list === list && (list !== '' || one.kind === 'program'),
    );
    const ids = named?.columns.find((one) => one.path.join() === 'id' && one.target === 'record');
    if (ids) return { plan, header: ids.header };
  }
  return undefined;
}
