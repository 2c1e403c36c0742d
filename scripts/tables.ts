import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type * as z from 'zod/mini';
import { documents } from '../src/data/documents/index.js';
import type { Table } from '../src/data/load/read-table.js';
import type { DocumentKind } from '../src/data/schema/index.js';

/*
 * zod is a fifth of what a page would fetch. What is built for browsers checks documents with tables
 * instead, which are made here from the zod schemas in the list of `src/data/documents/`.
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

/** A table as JavaScript: a function that makes it. What stands in several places is written once. */
export function toSource(table: Table): string {
  const names = new Map<string, string>();
  const write = (value: unknown): string => {
    if (value instanceof RegExp) return String(value);
    if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'void 0';
    const isArray = Array.isArray(value);
    const body = isArray
      ? `[${value.map(write).join()}]`
      : `{${Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}:${write(item)}`)}}`;
    const isTable = isArray && typeof value[0] === 'string' && value.length > 1;
    if (!isTable) return body;
    const name = names.get(body) ?? `t${names.size}`;
    names.set(body, name);
    return name;
  };
  const result = write(table);
  const parts = Array.from(names, ([body, name]) => `const ${name}=${body};\n`);
  return `()=>{\n${parts.join('')}return ${result};\n}`;
}

const source = (path: string) => fileURLToPath(new URL(`../src/data/${path}`, import.meta.url));
const prefix = '\0vald-table:';

/**
 * In a build for browsers: tables in the place of the schemas that `documents/` imports, and
 * `read-table.ts` in that of `read-shape.ts`, which is zod.
 */
export function tablesPlugin(): Plugin {
  return {
    name: 'vald-tables',
    enforce: 'pre',
    async resolveId(wanted, importer) {
      if (!importer?.startsWith(source(''))) return null;
      const found = await this.resolve(wanted, importer, { skipSelf: true });
      if (found?.id === source('load/read-shape.ts')) return source('load/read-table.ts');
      return importer.startsWith(source('documents/')) && found?.id.startsWith(source('schema/'))
        ? `${prefix}${found.id.slice(source('').length)}`
        : found;
    },
    async load(id) {
      if (!id.startsWith(prefix)) return null;
      const [file] = id.slice(prefix.length).split('?');
      const module = (await import(source(file!))) as Record<string, unknown>;
      return Object.values(documents)
        .flatMap(({ schema }) => {
          const [name] = Object.entries(module).find(([, value]) => value === schema) ?? [];
          return name ? [`export const ${name}=${toSource(compile(schema))};`] : [];
        })
        .join('\n');
    },
  };
}
