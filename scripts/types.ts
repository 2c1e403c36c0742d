import { readFileSync } from 'node:fs';
import type * as z from 'zod/mini';
import { readDocs } from '../src/cli/schema-docs.js';
import * as common from '../src/data/schema/common.js';
import * as shapes from '../src/data/schema/index.js';
import * as vocabulary from '../src/data/schema/vocabulary.js';

/*
 * Types of what documents hold, from the zod schemas: what zod infers has no comments, and needs zod.
 */

const folder = new URL('../src/data/schema/', import.meta.url);
const docs = readDocs(folder);

const defOf = (schema: z.core.$ZodType) => (schema as z.core.$ZodTypes)._zod.def;
const isSchema = (value: object): value is z.core.$ZodType => '_zod' in value;

/** Every schema that has a name, and those of one field too (`Id`). */
const named = new Map(
  [...Object.entries(shapes), ...Object.entries(common)].flatMap(([name, one]) =>
    isSchema(one) ? [[one as z.core.$ZodType, name] as const] : [],
  ),
);

/** Those that get a type of their own: records, choices between records, and lists of words. */
const typed = new Map(
  [...named].filter(([schema]) => ['object', 'union', 'enum'].includes(defOf(schema).type)),
);

/** The names of the lists of words, by what is in the list. */
const lists = new Map(
  Object.entries(vocabulary).map(([name, list]) => [JSON.stringify(list), name] as const),
);

/** The types of the lists that have one, by the name of the list. */
const words = new Map(
  Array.from(
    readFileSync(new URL('vocabulary.ts', folder), 'utf8').matchAll(
      /^export type (\w+) = \(typeof (\w+)\)\[number\];/gm,
    ),
    ([, type, list]) => [list!, type!] as const,
  ),
);

interface Written {
  /** Types of lists of words that are used. */
  readonly words: Set<string>;
  /** Fields without a description, by the path to them. */
  readonly silent: string[];
}

/** A schema under what says that it may be left out. */
function inner(schema: z.core.$ZodType): { schema: z.core.$ZodType; isOptional: boolean } {
  const def = defOf(schema);
  if (def.type === 'default') return inner(def.innerType);
  if (def.type !== 'optional') return { schema, isOptional: false };
  return { schema: inner(def.innerType).schema, isOptional: true };
}

/** What is said of whatever a field holds, where nothing is said of the field. */
function aboutOf(schema: z.core.$ZodType): string | undefined {
  const name = named.get(schema);
  const own = name && docs.schemas.get(name);
  if (own) return own;
  const def = defOf(schema);
  if (def.type === 'array') return aboutOf(def.element);
  if (def.type === 'nullable') return aboutOf(def.innerType);
  if (def.type === 'enum') return docs.schemas.get(listOf(Object.values(def.entries)) ?? '');
  return undefined;
}

const listOf = (values: readonly unknown[]): string | undefined =>
  lists.get(JSON.stringify(values));

const comment = (text: string): string => `/** ${text} */\n`;

function choice(values: readonly unknown[], written: Written): string {
  const type = words.get(listOf(values) ?? '');
  if (type) written.words.add(type);
  return type ?? values.map((value) => JSON.stringify(value)).join(' | ');
}

function typeOf(schema: z.core.$ZodType, path: string, written: Written, isTop = false): string {
  const name = typed.get(schema);
  if (name && !isTop) return name;
  const def = defOf(schema);
  switch (def.type) {
    case 'string':
    case 'number':
    case 'boolean':
    case 'unknown':
      return def.type;
    case 'literal':
      return choice(def.values, written);
    case 'enum':
      return choice(Object.values(def.entries), written);
    case 'array':
      return `(${typeOf(def.element, path, written)})[]`;
    case 'nullable':
      return `${typeOf(def.innerType, path, written)} | null`;
    case 'union':
      return def.options.map((option, at) => typeOf(option, `${path}[${at}]`, written)).join(' | ');
    case 'object':
      return `{\n${Object.entries(def.shape)
        .map(([key, value]) => fieldOf(key, value, `${path}.${key}`, written))
        .join('')}}`;
    default:
      throw new Error(`types: no type for a zod schema of type ${def.type}`);
  }
}

function fieldOf(key: string, value: z.core.$ZodType, path: string, written: Written): string {
  const { schema, isOptional } = inner(value);
  const isHeader = (common.documentHeader as Record<string, z.core.$ZodType>)[key] === value;
  const about = docs.properties.get(isHeader ? `documentHeader.${key}` : path) ?? aboutOf(schema);
  if (!about) written.silent.push(path);
  const type = typeOf(schema, path, written);
  return `${about ? comment(about) : ''}${key}${isOptional ? '?' : ''}: ${type}${isOptional ? ' | undefined' : ''};\n`;
}

/** The types as TypeScript, and which fields nothing is said of. */
export function typesSource(): { source: string; silent: readonly string[] } {
  const written: Written = { words: new Set(), silent: [] };
  const types = [...typed].map(([schema, name]) => {
    const about = docs.schemas.get(name);
    if (!about) written.silent.push(name);
    const type = typeOf(schema, name, written, true);
    const isRecord = defOf(schema).type === 'object';
    return `${about ? comment(about) : ''}export ${isRecord ? `interface ${name} ${type}` : `type ${name} = ${type};`}\n`;
  });
  const used = [...written.words].sort().join(', ');
  return {
    source: `import type { ${used} } from '../schema/vocabulary.js';\n\n${types.join('\n')}`,
    silent: written.silent,
  };
}
