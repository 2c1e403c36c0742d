import type * as z from 'zod/mini';
import { CalendarDate, Id, LanguageTag, Line, MeasuredPeriod } from '../../data/schema/common.js';
import { TimeOfDay } from '../../data/schema/contact.js';
import { choiceWords, type ChoiceWords } from './words.js';

/** What a cell of a column holds, as one value. */
export type ScalarKind =
  | 'id'
  | 'date'
  | 'period'
  | 'time'
  | 'language'
  | 'text'
  /** Kept to the last blank. */
  | 'verbatim'
  | 'number'
  | 'boolean'
  | 'choice';

/** A field of a record that has a column. */
export interface Column {
  /** From the record: `['lifecycle', 'state']`. */
  path: readonly string[];
  kind: ScalarKind;
  /** Several in one cell; `pairs` are an id and a text each, and have the names of both. */
  several?: 'list' | readonly [id: string, text: string];
  words?: ChoiceWords;
  required: boolean;
  nullable: boolean;
  /** What is meant where the cell is empty. */
  fallback?: unknown;
  /** A list that has to be there, and may have nothing in it. */
  mayBeEmpty?: boolean;
}

/** A list of records below a record, which has rows of its own. */
export interface SubList {
  path: readonly string[];
  element: z.core.$ZodType;
}

interface Fields {
  columns: Column[];
  lists: SubList[];
  /** Objects that have to be there, whatever stands in their columns. */
  objects: (readonly string[])[];
}

const scalars = new Map<unknown, ScalarKind>([
  [Id, 'id'],
  [CalendarDate, 'date'],
  [MeasuredPeriod, 'period'],
  [TimeOfDay, 'time'],
  [LanguageTag, 'language'],
]);

const defOf = (schema: z.core.$ZodType) => (schema as z.core.$ZodTypes)._zod.def;

/** A schema without what says that it may be left out. */
export function unwrap(schema: z.core.$ZodType): {
  schema: z.core.$ZodType;
  required: boolean;
  nullable: boolean;
  fallback?: unknown;
} {
  const def = defOf(schema);
  switch (def.type) {
    case 'optional':
      return { ...unwrap(def.innerType), required: false };
    case 'default':
      return { ...unwrap(def.innerType), required: false, fallback: def.defaultValue };
    case 'nullable':
      return { ...unwrap(def.innerType), required: false, nullable: true };
    default:
      return { schema, required: true, nullable: false };
  }
}

/** The fields of an object; of a union, those that any of its kinds has. */
export function shapeOf(schema: z.core.$ZodType): Record<string, z.core.$ZodType[]> {
  const def = defOf(schema);
  const kinds = def.type === 'union' ? def.options : [schema];
  const shape: Record<string, z.core.$ZodType[]> = {};
  for (const kind of kinds) {
    const one = defOf(kind);
    if (one.type !== 'object') throw new Error(`tables: no columns for a ${one.type}`);
    for (const [name, field] of Object.entries(one.shape)) (shape[name] ??= []).push(field);
  }
  return shape;
}

const valuesOf = (schema: z.core.$ZodType): unknown[] | undefined => {
  const def = defOf(schema);
  if (def.type === 'enum') return Object.values(def.entries);
  return def.type === 'literal' ? [...def.values] : undefined;
};

type Scalar = Pick<Column, 'kind' | 'words'>;

/** What a cell holds for one value; undefined for what is no single value. */
export function scalarOf(options: readonly z.core.$ZodType[]): Scalar | undefined {
  const values = options.map(valuesOf);
  const choices = values.every((list) => list !== undefined) ? values.flat() : [];
  if (choices.length > 0)
    return choices.every((one) => typeof one === 'number')
      ? { kind: 'number' }
      : { kind: 'choice', words: choiceWords(choices as string[]) };
  const [schema] = options as [z.core.$ZodType];
  const known = scalars.get(schema);
  if (known) return { kind: known };
  const { type } = defOf(schema);
  if (type === 'string') return { kind: 'text' };
  return type === 'number' || type === 'boolean' ? { kind: type } : undefined;
}

/** The names of an id and a text, where a record is these and nothing else. */
function pairOf(element: z.core.$ZodType): readonly [string, string] | undefined {
  if (defOf(element).type !== 'object') return undefined;
  const [first, second, ...more] = Object.entries(shapeOf(element));
  return first?.[1][0] === Id &&
    second &&
    unwrap(second[1][0]!).schema === Line &&
    more.length === 0
    ? [first[0], second[0]]
    : undefined;
}

/** The columns and the lists of a record. A field of the format's own (`schemaVersion`) has none. */
export function fieldsOf(record: z.core.$ZodType, path: readonly string[] = []): Fields {
  const fields: Fields = { columns: [], lists: [], objects: [] };
  const shape = shapeOf(record);
  const isUnion = defOf(record).type === 'union';
  const optionCount = isUnion ? (defOf(record) as z.core.$ZodUnionDef).options.length : 1;
  for (const [name, options] of Object.entries(shape)) {
    if (name === 'schemaVersion') continue;
    const { schema, required, nullable, fallback } = unwrap(options[0]!);
    const at = [...path, name];
    const base = {
      path: at,
      required: required && options.length === optionCount,
      nullable,
      ...(fallback === undefined ? {} : { fallback }),
    };
    const scalar = scalarOf(options.map((one) => unwrap(one).schema));
    const def = defOf(schema);
    if (scalar) fields.columns.push({ ...base, ...scalar });
    else if (def.type === 'array') {
      const item = scalarOf([def.element]);
      const pair = pairOf(def.element);
      const list = base.required && !def.checks?.length ? { ...base, mayBeEmpty: true } : base;
      if (item) fields.columns.push({ ...list, ...item, several: 'list' });
      else if (pair) fields.columns.push({ ...list, kind: 'id', several: pair });
      else fields.lists.push({ path: at, element: def.element });
    } else if (def.type === 'object' || def.type === 'union') {
      const inner = fieldsOf(schema, at);
      // What is below something that may be left out may be left out with it.
      const optional = !base.required;
      fields.columns.push(
        ...inner.columns.map((one) => (optional ? { ...one, required: false } : one)),
      );
      fields.lists.push(...inner.lists);
      if (base.required && def.type === 'object') fields.objects.push(at, ...inner.objects);
    } else if (def.type !== 'unknown') {
      throw new Error(`tables: no column for ${at.join('.')}, which is a ${def.type}`);
    }
  }
  return fields;
}
