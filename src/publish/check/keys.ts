import { safeParse } from 'zod/mini';
import type * as z from 'zod/mini';
import type { Issue } from '../../data/index.js';
import * as shapes from '../../data/schema/index.js';
import { nearest } from '../tables/nearest.js';
import { shapeOf, unwrap } from '../tables/shape.js';
import type { TableKind } from '../tables/sheets.js';

/** Every key of the format, in whatever object. */
const keys: readonly string[] = [
  ...new Set(
    Object.values(shapes).flatMap((one) =>
      'shape' in one ? Object.keys((one as z.ZodMiniObject).shape) : [],
    ),
  ),
];

/**
 * The key of the format that is most like one that is not in it; undefined where none is near.
 *
 * @param own - those that its object may have, and has not: of these is the one that was meant
 */
export const likeliestKey = (key: string, own: readonly string[] = []): string | undefined =>
  // One that is right in another object is not what was meant in this one.
  nearest(key, own) ??
  nearest(
    key,
    keys.filter((one) => one !== key),
  );

const defOf = (schema: z.core.$ZodType) => (schema as z.core.$ZodTypes)._zod.def;

/** The fields of an object; of one that may be of several kinds, those of the kind that it is. */
function fieldsFor(
  schema: z.core.$ZodType,
  part: object,
): Readonly<Record<string, z.core.$ZodType>> {
  const def = defOf(schema);
  if (def.type === 'object') return def.shape;
  const { options } = def as z.core.$ZodUnionDef;
  const kind = options.find((one) => safeParse(one, part).success) ?? schema;
  return Object.fromEntries(
    Object.entries(shapeOf(kind)).map(([name, [field]]) => [name, field!] as const),
  );
}

/**
 * Keys that the format does not have, each with the one that was likely meant. Told from the format, so that
 * they are found in a document that has other faults too.
 */
export function unknownKeys(kind: TableKind, raw: unknown): Issue[] {
  const issues: Issue[] = [];
  // Grows and shrinks on the way: a document has ten thousands of places, and few faults.
  const path: Issue['path'] = [];
  const enter = (key: string | number, schema: z.core.$ZodType, part: unknown): void => {
    path.push(key);
    look(schema, part);
    path.pop();
  };
  const look = (schema: z.core.$ZodType, part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    const { schema: inner } = unwrap(schema);
    const def = defOf(inner);
    const isList = Array.isArray(part);
    if (def.type === 'array' && isList) part.forEach((one, at) => enter(at, def.element, one));
    if ((def.type !== 'object' && def.type !== 'union') || isList) return;
    const fields = fieldsFor(inner, part);
    for (const [name, value] of Object.entries(part)) {
      if (Object.hasOwn(fields, name)) enter(name, fields[name]!, value);
      // For editors of JSON, at the top of a file.
      else if (name !== '$schema' || path.length > 0) {
        const absent = Object.keys(fields).filter((one) => !Object.hasOwn(part, one));
        const meant = likeliestKey(name, absent);
        issues.push({
          path: [...path, name],
          rule: 'unknown-key',
          ...(meant === undefined ? {} : { detail: meant }),
        });
      }
    }
  };
  look(shapes.schemas[kind] as z.core.$ZodType, raw);
  return issues;
}

/** What is wrong with a document, but for what is there under a name that is misspelt: that is one fault. */
export function withoutMisspelt(issues: readonly Issue[], unknown: readonly Issue[]): Issue[] {
  const told = new Set<string>();
  for (const { path, detail } of unknown) {
    if (detail === undefined) continue;
    const object = path.slice(0, -1);
    told.add(`missing ${[...object, detail].join('\0')}`);
    told.add(`other ${object.join('\0')}`);
  }
  return issues.filter(({ path, rule }) => !told.has(`${rule} ${path.join('\0')}`));
}
