import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type * as z from 'zod/mini';
import { documents } from '../src/data/documents.js';
import type { Table } from '../src/data/load/read-table.js';
import type { DocumentKind } from '../src/data/schema/index.js';

/*
 * zod is a fifth of what a page would fetch. What is built for browsers checks documents with tables
 * instead, which are made here from the zod schemas of `src/data/documents.ts`.
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
    case 'string':
      return trim([
        'string',
        find('min_length')?.minimum as number,
        find('max_length')?.maximum as number,
        find('string_format')?.pattern as RegExp,
      ]);
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

function trim(table: [string, ...unknown[]]): Table {
  while (table.at(-1) === undefined) table.pop();
  return table as unknown as Table;
}

/** The table of each kind of document. */
export const compileAll = (): Record<DocumentKind, Table> =>
  Object.fromEntries(
    Object.entries(documents).map(([kind, { schema }]) => [kind, compile(schema)]),
  ) as Record<DocumentKind, Table>;

/**
 * The tables as JavaScript: a function for each kind, so that a page makes those alone that it reads.
 * What stands in several places is written once: in its function, or outside where several kinds have it.
 */
export function toSource(tables: Readonly<Record<string, Table>>): string {
  const parts = new Map<string, { name: string; kinds: Set<string> }>();
  const write = (value: unknown, kind: string): string => {
    if (value instanceof RegExp) return String(value);
    if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'void 0';
    const isArray = Array.isArray(value);
    const body = isArray
      ? `[${value.map((item) => write(item, kind)).join()}]`
      : `{${Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}:${write(item, kind)}`)}}`;
    const isTable = isArray && typeof value[0] === 'string' && value.length > 1;
    if (!isTable) return body;
    const part = parts.get(body) ?? { name: `t${parts.size}`, kinds: new Set() };
    parts.set(body, part);
    part.kinds.add(kind);
    return part.name;
  };
  const results = Object.entries(tables).map(([kind, table]) => [kind, write(table, kind)]);
  /** What these kinds, and no others, have. A part comes after those that it is made of. */
  const lines = (isWanted: (kinds: ReadonlySet<string>) => boolean): string =>
    Array.from(parts, ([body, { name, kinds }]) =>
      isWanted(kinds) ? `const ${name}=${body};\n` : '',
    ).join('');
  const makers = results.map(
    ([kind, result]) =>
      `${kind}:()=>{\n${lines((kinds) => kinds.size === 1 && kinds.has(kind!))}return ${result};\n}`,
  );
  return `${lines((kinds) => kinds.size > 1)}export const tables={${makers.join()}};`;
}

const id = 'virtual:vald-tables';
const fileOf = (path: string) =>
  fileURLToPath(new URL(`../src/data/load/${path}`, import.meta.url));

/** In a build for browsers: `read-table.ts` with the tables, in the place of `read-shape.ts` with zod. */
export function tablesPlugin(): Plugin {
  return {
    name: 'vald-tables',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (source === id) return `\0${id}`;
      if (!source.endsWith('/read-shape.js')) return null;
      const found = await this.resolve(source, importer, { skipSelf: true });
      return found?.id === fileOf('read-shape.ts') ? fileOf('read-table.ts') : found;
    },
    load: (loaded) => (loaded === `\0${id}` ? toSource(compileAll()) : null),
  };
}
