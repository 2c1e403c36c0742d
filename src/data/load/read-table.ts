import type { Issue } from '../checks/issue.js';
import type { Shape } from './read-shape.js';

/**
 * A schema as data, made from the zod schemas by `scripts/tables.ts`: a kind, and what that
 * kind needs. A test holds it against zod on arbitrary documents.
 */
export type Table =
  | readonly ['string', min?: number, max?: number, pattern?: RegExp]
  | readonly ['number', int?: boolean, above?: number]
  | readonly ['boolean']
  | readonly ['choice', values: readonly unknown[]]
  | readonly ['array', item: Table, min?: number]
  | readonly ['object', fields: Readonly<Record<string, Table>>]
  | readonly ['union', options: readonly Table[]]
  | readonly ['optional', inner: Table]
  | readonly ['nullable', inner: Table]
  | readonly ['default', inner: Table, value: unknown]
  | readonly ['any'];

/** Rules after which a value can still be looked into, as zod does. */
const goesOn = new Set<Issue['rule']>(['too-long', 'too-short', 'format']);

/** Each table is made when a document of its kind is first read. */
const made = new WeakMap<() => Table, Table>();

/**
 * Reads a document by its shape. The same answers as `read-shape.ts`, without zod.
 *
 * @param schema - in the browser build what makes the table, in the place of the schema
 */
export function readShape<T>(
  schema: Shape<T> | (() => Table),
  raw: unknown,
): { data: T } | { issues: Issue[] } {
  const issues: Issue[] = [];
  const make = schema as () => Table;
  const table = made.get(make) ?? make();
  made.set(make, table);
  const data = read(table, raw, [], issues);
  return issues.length > 0 ? { issues } : { data: data as T };
}

/** @param path - where `value` is; grows and shrinks on the way, and is copied where something is wrong */
function read(table: Table, value: unknown, path: Issue['path'], issues: Issue[]): unknown {
  const fail = (rule: Issue['rule'], detail?: string | number): undefined => {
    issues.push(
      value === undefined
        ? { path: [...path], rule: 'missing' }
        : { path: [...path], rule, ...(detail === undefined ? {} : { detail: String(detail) }) },
    );
  };
  const readAt = (key: string | number, inner: Table, part: unknown): unknown => {
    path.push(key);
    const result = read(inner, part, path, issues);
    path.pop();
    return result;
  };
  switch (table[0]) {
    case 'any':
      return value;
    case 'optional':
      return value === undefined ? undefined : read(table[1], value, path, issues);
    case 'nullable':
      return value === null ? null : read(table[1], value, path, issues);
    case 'default':
      return value === undefined ? table[2] : read(table[1], value, path, issues);
    case 'boolean':
      return typeof value === 'boolean' ? value : fail('type', 'boolean');
    case 'choice':
      return table[1].includes(value) ? value : fail('choice', table[1].join(', '));
    case 'number': {
      const [, int, above] = table;
      if (typeof value !== 'number' || !Number.isFinite(value)) return fail('type', 'number');
      if (int && !Number.isInteger(value)) return fail('type', 'int');
      if (int && value > Number.MAX_SAFE_INTEGER) fail('too-long', Number.MAX_SAFE_INTEGER);
      if (above !== undefined && value <= above) fail('too-short', above);
      return value;
    }
    case 'string': {
      const [, min, max, pattern] = table;
      if (typeof value !== 'string') return fail('type', 'string');
      if (min && value.length < min) fail('too-short', min);
      if (max && value.length > max) fail('too-long', max);
      if (pattern && !pattern.test(value)) fail('format');
      return value;
    }
    case 'array': {
      const [, item, min] = table;
      if (!Array.isArray(value)) return fail('type', 'array');
      const list = value.map((one, index) => readAt(index, item, one));
      if (min && list.length < min) fail('too-short', min);
      return list;
    }
    case 'object': {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        return fail('type', 'object');
      }
      const result: Record<string, unknown> = {};
      for (const [key, field] of Object.entries(table[1])) {
        const read_ = readAt(key, field, (value as typeof result)[key]);
        if (read_ !== undefined) result[key] = read_;
      }
      return result;
    }
    case 'union': {
      const tries = table[1].map((option) => {
        const found: Issue[] = [];
        return { value: read(option, value, path, found), found };
      });
      const right = tries.find(({ found }) => found.length === 0);
      if (right) return right.value;
      // Where one option nearly fits, what is wrong with it says more than that none fits.
      const near = tries.filter(({ found }) => found.every(({ rule }) => goesOn.has(rule)));
      if (near.length === 1) {
        issues.push(...near[0]!.found);
        return near[0]!.value;
      }
      return fail('other');
    }
  }
}
