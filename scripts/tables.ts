import type * as z from 'zod/mini';
import type { Table } from '../src/data/load/read-table.js';
import { calendar } from '../src/data/schema/common.js';

/*
 * zod is a fifth of what a page would fetch. Documents are checked with tables instead, which are made
 * here from the zod schemas.
 */

type Schema = z.core.$ZodTypes;

/** A zod schema as the table that `read-table.ts` reads. @throws for a kind of schema it does not know */
export function compile(schema: z.core.$ZodType): Table {
  const { def } = (schema as Schema)._zod;
  const checks = (def.checks ?? []).map(
    (check) => (check as z.core.$ZodChecks)._zod.def as unknown as Record<string, unknown>,
  );
  const find = (name: string) => checks.find(({ check }) => check === name);
  switch (def.type) {
    case 'string': {
      const pattern = find('string_format')?.pattern as RegExp | undefined;
      return pattern?.source.includes(calendar.source)
        ? dates(pattern)
        : trim([
            'string',
            find('min_length')?.minimum as number,
            find('max_length')?.maximum as number,
            pattern,
          ]);
    }
    case 'number':
      return trim([
        'number',
        'check' in def && def.check === 'number_format' ? true : undefined,
        find('greater_than')?.value as number,
      ]);
    case 'boolean':
      return ['boolean'];
    case 'literal':
      return ['choice', def.values];
    case 'enum':
      return ['choice', Object.values(def.entries)];
    case 'array':
      return trim(['array', compile(def.element), find('min_length')?.minimum as number]);
    case 'object':
      return [
        'object',
        Object.fromEntries(Object.entries(def.shape).map(([key, value]) => [key, compile(value)])),
      ];
    case 'union':
      return ['union', def.options.map(compile)];
    case 'optional':
      return ['optional', compile(def.innerType)];
    case 'nullable':
      return ['nullable', compile(def.innerType)];
    case 'default':
      return ['default', compile(def.innerType), def.defaultValue];
    case 'unknown':
      return ['any'];
    default:
      throw new Error(`tables: no table for a zod schema of type ${def.type}`);
  }
}

/** The pattern of the whole calendar is long, and the browser has a calendar. */
function dates({ source }: RegExp): Table {
  if (source === `^${calendar.source}$`) return ['date'];
  const [, others] = source.split(`^(${calendar.source}|`);
  if (!others) throw new Error(`tables: no table for dates as ${source}`);
  return ['date', new RegExp(`^(${others}`)];
}

function trim(table: [string, ...unknown[]]): Table {
  while (table.at(-1) === undefined) table.pop();
  return table as unknown as Table;
}

/** A table as TypeScript: a function that makes it. What stands in several places is written once. */
export function toSource(table: Table): string {
  const names = new Map<string, string>();
  const parts: string[] = [];
  const once = (body: string, type: string): string => {
    const name = names.get(body) ?? `t${names.size}`;
    if (!names.has(body)) parts.push(`const ${name}${type} = ${body};\n`);
    names.set(body, name);
    return name;
  };
  const value = (one: unknown): string =>
    one instanceof RegExp ? String(one) : (JSON.stringify(one) ?? 'undefined');
  const list = (items: readonly string[]): string => `[${items.join()}]`;
  const write = (one: Table): string => {
    const [kind, ...rest] = one;
    if (rest.length === 0) return list([value(kind)]);
    const [first, ...others] = rest as unknown[];
    const written =
      kind === 'choice'
        ? once(list((first as unknown[]).map(value)), '')
        : kind === 'union'
          ? list((first as Table[]).map(write))
          : kind === 'object'
            ? `{${Object.entries(first as Record<string, Table>).map(([key, field]) => `${JSON.stringify(key)}:${write(field)}`)}}`
            : Array.isArray(first)
              ? write(first as unknown as Table)
              : value(first);
    return once(list([value(kind), written, ...others.map(value)]), ': Table');
  };
  const result = write(table);
  return `(): Table => {\n${parts.join('')}return ${result};\n}`;
}
