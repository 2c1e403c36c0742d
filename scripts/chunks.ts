/*
 * The files that the loader fetches: one for each element, `core` for what every one of them needs,
 * and one for each language but Swedish. Ordinary ES modules, split by the bundler.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin, Rollup } from 'vite';
import {
  classNameOf,
  elementNames,
  elements,
  type ElementFacts,
  type ElementName,
} from '../src/elements.js';
import type { ChunkTable } from '../src/loader/table.js';

const src = fileURLToPath(new URL('../src/', import.meta.url));

/** Where the class of an element is. */
export const fileOf = (name: ElementName): string => `${src}components/${name}/${name}.ts`;

/** Languages that are a folder of their own in `src/i18n`, Swedish apart: it comes with what says it. */
export const languages = readdirSync(`${src}i18n`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'sv')
  .map(({ name }) => name)
  .filter((name) => existsSync(`${src}i18n/${name}/index.ts`));

const prefix = 'vald-element:';

/** What the bundler starts from: an entry for each element. */
export const entries: Record<string, string> = Object.fromEntries(
  elementNames.map((name) => [name, `${prefix}${name}`]),
);

/** The entry of an element: its class, and what the loader needs of what all elements share. */
export const elementEntries: Plugin = {
  name: 'element-entries',
  // As it is, or as a path in the root: so the bundler asks for an entry of a library.
  resolveId: (source) =>
    source.includes(prefix) ? `\0${source.slice(source.indexOf(prefix))}` : null,
  load(id) {
    if (!id.startsWith(`\0${prefix}`)) return null;
    const name = id.slice(prefix.length + 1) as ElementName;
    return [
      `export { ${classNameOf(name)} as Element } from ${JSON.stringify(fileOf(name))};`,
      `export * from ${JSON.stringify(`${src}core.ts`)};`,
    ].join('\n');
  },
};

/** What the tables alone share. */
const isTables = (id: string): boolean =>
  /\/(shared\/(data-table\/|memo|width-controller)|derive\/table\/|i18n\/sv\/tables|styles\/table)/.test(
    id,
  );

/** Each language is a file, and so is what only the tables share. What else is shared is in `core`. */
export const chunkGroups = [
  ...languages.map((name) => ({
    name,
    test: new RegExp(`/src/i18n/${name}/`),
    includeDependenciesRecursively: false,
    priority: 2,
  })),
  { name: 'core', minShareCount: 2, test: (id: string) => !isTables(id), priority: 1 },
  { name: 'tables', minShareCount: 2 },
];

const digest = (code: string): string => createHash('sha256').update(code).digest('base64');

/** The table of a finished build. */
export function tableOf(output: Rollup.RollupOutput['output']): ChunkTable {
  const chunks = output.filter((file) => file.type === 'chunk');
  const indexes = new Map(chunks.map(({ fileName }, index) => [fileName, index]));
  const partOf = (chunk: Rollup.OutputChunk): number[] => {
    const found = new Set<string>([chunk.fileName]);
    for (const name of found)
      for (const imported of chunks.find(({ fileName }) => fileName === name)!.imports)
        found.add(imported);
    return [...found].map((name) => indexes.get(name)!);
  };
  const named = (name: string) => partOf(chunks.find((chunk) => chunk.name === name)!);
  return {
    files: chunks.map(({ fileName, code }) => [fileName.replace(/\.js$/, ''), digest(code)]),
    parts: elementNames.map(named),
    languages: Object.fromEntries(languages.map((name) => [name, named(name)])),
  };
}

/** The files that a page fetches for one element, with the elements that it uses; and for a language. */
export const pagesOf = ({
  files,
  parts,
  languages: spoken,
}: ChunkTable): Record<string, string[]> => {
  const paths = (indexes: readonly number[]) =>
    indexes.map((index) => `chunks/${files[index]![0]}.js`);
  const all = (name: ElementName): string[] => {
    const { uses = [] }: ElementFacts = elements[name];
    return [
      ...paths(parts[elementNames.indexOf(name)]!),
      ...uses.flatMap((used) => all(used as ElementName)),
    ];
  };
  return Object.fromEntries([
    ...elementNames.map((name) => [name, [...new Set(['vald-program.js', ...all(name)])]]),
    ...Object.entries(spoken).map(([language, indexes]) => [language, paths(indexes)]),
  ]) as Record<string, string[]>;
};

/** The table for pages that are served from source: each element's own module brings the rest. */
export const sourceTable = (): ChunkTable => {
  const names = Object.keys(entries);
  return {
    files: names.map((name) => [name, '']),
    parts: names.map((_, index) => [index]),
    languages: {},
  };
};

/** Gives the loader its table. */
export const chunkTable = (table: ChunkTable): Plugin => {
  const id = 'virtual:vald-chunks';
  return {
    name: 'chunk-table',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load: (loaded) =>
      loaded === `\0${id}` ? `export const table = ${JSON.stringify(table)};` : null,
  };
};
