import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import * as z from 'zod/mini';
import type { Table } from '../src/data/load/read-table.js';
import { schemas, type DocumentKind } from '../src/data/load/validate.js';

type Schema = z.core.$ZodTypes;

/** A zod schema as the table that `validate.compiled.ts` reads. @throws for a kind of schema it does not know */
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
      throw new Error(`single-file: no table for a zod schema of type ${def.type}`);
  }
}

function trim(table: [string, ...unknown[]]): Table {
  while (table.at(-1) === undefined) table.pop();
  return table as unknown as Table;
}

/** The tables of some kinds of documents. */
export const compileAll = (kinds: readonly DocumentKind[]) =>
  Object.fromEntries(kinds.map((kind) => [kind, compile(schemas[kind])])) as Record<
    DocumentKind,
    Table
  >;

/** The tables as JavaScript. What stands in several places is written once. */
function toSource(tables: Record<string, Table>): string {
  const names = new Map<string, string>();
  const lines: string[] = [];
  const write = (value: unknown): string => {
    if (value instanceof RegExp) return String(value);
    if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'void 0';
    const isArray = Array.isArray(value);
    const body = isArray
      ? `[${value.map(write).join()}]`
      : `{${Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}:${write(item)}`)}}`;
    const isTable = isArray && typeof value[0] === 'string' && value.length > 1;
    if (!isTable) return body;
    let name = names.get(body);
    if (!name) {
      names.set(body, (name = `t${names.size}`));
      lines.push(`const ${name}=${body};`);
    }
    return name;
  };
  const all = Object.entries(tables).map(([kind, table]) => `${kind}:${write(table)}`);
  return `${lines.join('\n')}\nexport const tables={${all}};`;
}

const defined = readFileSync(new URL('../src/define.ts', import.meta.url), 'utf8');
const tags = Array.from(defined.matchAll(/defineElement\('([\w-]+)'/g), ([, tag]) => tag);

/**
 * Where every tag of ours is taken, another copy came first, and this one shows nothing. Lit's policy
 * for Trusted Types is then not made once more: that would be a violation, and an error. A copy with
 * a tag of its own does make it; where the page forbids that, it stops, and the fallbacks stay.
 */
function oncePerPage(code: string): string {
  const policy = /(\w+)\?\1\.createPolicy\("lit-html"/;
  if (!policy.test(code)) throw new Error('single-file: lit-html makes its policy in another way');
  const taken = `${JSON.stringify(tags)}.every(tag=>customElements.get(tag))`;
  return code.replace(policy, `$1&&!${taken}?$1.createPolicy("lit-html"`);
}

const replacements = [
  ['/validate.js', './read-table.js'],
  ['/load-english.js', './load-english.beside.js'],
  ['/views.js', './views.beside.js'],
  ['/late-scopes.js', './late-scopes.none.js'],
  ['/late-schemas.js', './late-schemas.compiled.js'],
] as const;

/**
 * Puts `validate.compiled.ts`, with its tables, in the place of `validate.ts` and zod; and what few
 * pages need in files of their own, which the single file fetches.
 */
export function singleFile(): Plugin {
  const schemas: Record<string, readonly DocumentKind[]> = {
    'virtual:vald-schemas': ['index', 'program', 'organisation', 'contacts'],
    // Read by the indicator table alone, and in its part.
    'virtual:vald-late-schemas': ['outcomes', 'opinions'],
  };
  return {
    name: 'single-file',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (schemas[source]) return `\0${source}`;
      const replaced = replacements.find(([from]) => source.endsWith(from));
      return replaced
        ? this.resolve(source.replace(replaced[0], replaced[1].slice(1)), importer, {
            skipSelf: true,
          })
        : null;
    },
    transform: (code, file) => (file.endsWith('/lit-html/lit-html.js') ? oncePerPage(code) : null),
    load: (loaded) => {
      const wanted = schemas[loaded.slice(1)];
      if (wanted) return toSource(compileAll(wanted));
      const lean = /\/@lit\/reactive-element\/(?:decorators\/)?(css-tag|property)\.js$/.exec(
        loaded,
      );
      return lean ? readFileSync(new URL(`./lean/${lean[1]}.js`, import.meta.url), 'utf8') : null;
    },
  };
}
