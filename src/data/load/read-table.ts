import { ISSUES_KEPT, type Issue } from '../checks/issue.js';
import { isCalendarDate } from '../derive/time/dates.js';

/**
 * A schema as data, made from the zod schemas by `npm run made`: a kind, and what that
 * kind needs. A test holds it against zod on arbitrary documents.
 */
export type Table =
  | readonly ['string', min?: number | undefined, max?: number | undefined, pattern?: RegExp]
  /** A day, a month or a year; or what `others` says. */
  | readonly ['date', others?: RegExp]
  | readonly ['number', int?: boolean | undefined, above?: number]
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
 * Reads a document by its shape, with the same answers as the zod schema would give.
 *
 * @param make - makes the table
 */
export function readShape<T>(make: () => Table, raw: unknown): { data: T } | { issues: Issue[] } {
  const table = made.get(make) ?? make();
  made.set(make, table);
  const reader = new Reader();
  const data = reader.read(table, raw);
  return reader.issues.length > 0 ? { issues: reader.issues } : { data: data as T };
}

/** Reads one document. A large one has ten thousands of values: nothing is made for each that is right. */
class Reader {
  issues: Issue[] = [];
  /** Where the value is that is read. Grows and shrinks on the way, and is copied where something is wrong. */
  #path: Issue['path'] = [];

  read(table: Table, value: unknown): unknown {
    switch (table[0]) {
      case 'any':
        return value;
      case 'optional':
        return value === undefined ? undefined : this.read(table[1], value);
      case 'nullable':
        return value === null ? null : this.read(table[1], value);
      case 'default':
        return value === undefined ? table[2] : this.read(table[1], value);
      case 'boolean':
        return typeof value === 'boolean' ? value : this.#fail(value, 'type', 'boolean');
      case 'choice':
        return table[1].includes(value) ? value : this.#fail(value, 'choice', table[1].join(', '));
      case 'number': {
        const [, int, above] = table;
        if (typeof value !== 'number' || !Number.isFinite(value))
          return this.#fail(value, 'type', 'number');
        if (int && !Number.isInteger(value)) return this.#fail(value, 'type', 'int');
        if (int && value > Number.MAX_SAFE_INTEGER)
          this.#fail(value, 'too-long', Number.MAX_SAFE_INTEGER);
        if (above !== undefined && value <= above) this.#fail(value, 'too-short', above);
        return value;
      }
      case 'string': {
        const [, min, max, pattern] = table;
        if (typeof value !== 'string') return this.#fail(value, 'type', 'string');
        if (min && value.length < min) this.#fail(value, 'too-short', min);
        if (max && value.length > max) this.#fail(value, 'too-long', max);
        if (pattern && !pattern.test(value)) this.#fail(value, 'format');
        return value;
      }
      case 'date':
        if (typeof value !== 'string') return this.#fail(value, 'type', 'string');
        if (!isCalendarDate(value) && !table[1]?.test(value)) this.#fail(value, 'format');
        return value;
      case 'array': {
        const [, item, min] = table;
        if (!Array.isArray(value)) return this.#fail(value, 'type', 'array');
        const list: unknown[] = [];
        for (let index = 0; index < value.length; index++)
          list.push(this.#readAt(index, item, value[index]));
        if (min && list.length < min) this.#fail(value, 'too-short', min);
        return list;
      }
      case 'object': {
        if (typeof value !== 'object' || value === null || Array.isArray(value))
          return this.#fail(value, 'type', 'object');
        const result: Record<string, unknown> = {};
        const fields = table[1];
        for (const key in fields) {
          const found = this.#readAt(key, fields[key]!, (value as typeof result)[key]);
          if (found !== undefined) result[key] = found;
        }
        return result;
      }
      case 'union':
        return this.#readUnion(table[1], value);
    }
  }

  #readUnion(options: readonly Table[], value: unknown): unknown {
    const { issues } = this;
    // Where one option nearly fits, what is wrong with it says more than that none fits.
    const near: { read: unknown; found: Issue[] }[] = [];
    for (const option of options) {
      const found: Issue[] = (this.issues = []);
      const read = this.read(option, value);
      this.issues = issues;
      if (found.length === 0) return read;
      if (found.every(({ rule }) => goesOn.has(rule))) near.push({ read, found });
    }
    if (near.length !== 1) return this.#fail(value, 'other');
    issues.push(...near[0]!.found);
    return near[0]!.read;
  }

  #readAt(key: string | number, table: Table, value: unknown): unknown {
    this.#path.push(key);
    const result = this.read(table, value);
    this.#path.pop();
    return result;
  }

  #fail(value: unknown, rule: Issue['rule'], detail?: string | number): undefined {
    if (this.issues.length >= ISSUES_KEPT) return;
    const path = [...this.#path];
    this.issues.push(
      value === undefined
        ? { path, rule: 'missing' }
        : { path, rule, ...(detail === undefined ? {} : { detail: String(detail) }) },
    );
  }
}
