import type * as z from 'zod/mini';
import type { DocumentKind, Documents } from '../../data/index.js';
import { schemas } from '../../data/schema/index.js';
import { clean } from '../tables/cell.js';
import { shapeOf, unwrap } from '../tables/shape.js';

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const isNothing = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

function normal(schema: z.core.$ZodType, value: unknown): unknown {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (typeof value === 'string') return clean(value);
  if (def.type === 'array') return (value as unknown[]).map((one) => normal(def.element, one));
  if (def.type !== 'object' && def.type !== 'union') return value;
  if (typeof value !== 'object' || value === null) return value;
  const result: Record<string, unknown> = {};
  for (const [name, options] of Object.entries(shapeOf(schema))) {
    const part = (value as Record<string, unknown>)[name];
    if (part === undefined) continue;
    const { schema: inner, required, fallback } = unwrap(options[0]!);
    const written = normal(inner, part);
    // What a reader takes for granted, and what says nothing, is left out.
    if (fallback !== undefined && isSame(written, fallback)) continue;
    if (!required && isNothing(written)) continue;
    result[name] = written;
  }
  return result;
}

/**
 * A document as it is published: fields in the order of the format, what a reader takes for granted left
 * out, letters composed, and no blanks at the edges of a text. The same content is the same bytes.
 */
export const normalise = <K extends DocumentKind>(kind: K, document: Documents[K]): Documents[K] =>
  normal(schemas[kind] as z.core.$ZodType, document) as Documents[K];
