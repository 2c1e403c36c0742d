/*
 * The files that the loader fetches: one for each element, `core` for what every one of them needs,
 * and one for each language but Swedish. Ordinary ES modules, split by the bundler.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin, Rollup } from 'vite';
import { classNameOf, elementNames, elements, uses, type ElementName } from '../src/elements.js';
import { fileName, namesOf, type ChunkTable } from '../src/loader/table.js';

const src = fileURLToPath(new URL('../src/', import.meta.url));

/** Where the class of an element is. */
export const fileOf = (name: ElementName): string => `${src}components/${name}/${name}.ts`;

/**
 * What is fetched when it is first needed: the languages, which are folders of `src/i18n` (Swedish
 * apart: it comes with what says it), what only faults need, and what is folded or below the first view.
 */
export const late: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    readdirSync(`${src}i18n`, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'sv')
      .map(({ name }) => [name, `${src}i18n/${name}/index.ts`]),
  ),
  faults: `${src}i18n/faults.ts`,
  checks: `${src}components/responsibility-matrix/matrix-late.ts`,
  rest: `${src}components/program-goals/goals-late.ts`,
  more: `${src}components/help-contacts/help-more.ts`,
  figures: `${src}components/indicator-table/indicator-late.ts`,
  'goal-figures': `${src}components/shared/goal/goal-figures.ts`,
};

const OF = '?of=';

/** Whether a chunk is that of a file, or of an element's own copy of it. */
const isOf = (id: string | null, file: string): boolean => id?.split(OF)[0] === file;

/** So many characters has the SHA-256 of a file. */
const DIGEST = 43;

/** What a file is called that is fetched late. */
const lateName = (id: string | null): string | undefined =>
  Object.entries(late).find(([, file]) => isOf(id, file))?.[0];

/** What a chunk is called in the table. */
const nameOf = ({ facadeModuleId, name }: Rollup.OutputChunk): string =>
  lateName(facadeModuleId) ?? name;

const settingsFile = `${src}data/load/settings.ts`;
const IMPORT = /\bimport\(\s*["'](\.[^"']+)\.js["']\s*\)/g;

/**
 * Has the loader fetch what is needed late: pinned, and asked for once more where it fails. So no chunk
 * has the name of one that imports it, and each can be called by what is in it.
 */
export const lateByLoader: Plugin = {
  name: 'late-by-loader',
  transform(code, id) {
    const [file] = id.split(OF) as [string];
    if (!file.startsWith(src) || !IMPORT.test(code)) return null;
    const routed = code.replace(IMPORT, (own, path: string) => {
      const found = fileURLToPath(new URL(`${path}.ts`, pathToFileURL(file)));
      const [name] = Object.entries(late).find(([, known]) => known === found) ?? [];
      if (!name)
        throw new Error(`${file} imports ${path}, which is not in the list of what is late`);
      return `byLoader.late('${name}', () => ${own})`;
    });
    return `${routed}\nimport { settings as byLoader } from ${JSON.stringify(settingsFile)};`;
  },
  // The bundler has seen what there is to fetch.
  renderChunk(code, { name }) {
    const routed = code.replace(/, \(\) => import\([^()]+\)/g, '');
    if (/\bimport\(/.test(routed))
      throw new Error(`${name} imports what the loader does not fetch`);
    return routed;
  },
};

const prefix = 'vald-element:';

/** What the bundler starts from: an entry for each element. */
export const entries: Record<string, string> = {
  ...Object.fromEntries(elementNames.map((name) => [name, `${prefix}${name}`])),
  forms: `${src}loader/forms.ts`,
};

/** An element, and those that it puts in its own shadow root. */
const family = (name: ElementName): ElementName[] => [name, ...(uses[name] ?? []).flatMap(family)];

/** The entry of an element: the classes that it is made of, and what the loader needs of what all share. */
export const elementEntries: Plugin = {
  name: 'element-entries',
  // As it is, or as a path in the root: so the bundler asks for an entry of a library.
  resolveId: (source) =>
    source.includes(prefix) ? `\0${source.slice(source.indexOf(prefix))}` : null,
  load(id) {
    if (!id.startsWith(`\0${prefix}`)) return null;
    const names = family(id.slice(prefix.length + 1) as ElementName);
    return [
      ...names.map(
        (name) => `import { ${classNameOf(name)} } from ${JSON.stringify(fileOf(name))};`,
      ),
      `export const classes = { ${names.map((name) => `'${name}': ${classNameOf(name)}`).join()} };`,
      `export * from ${JSON.stringify(`${src}core.ts`)};`,
    ].join('\n');
  },
};

/** So many elements need what is in `core`: what one page has to have once, all that show data need. */
const SHARED_BY = elementNames.filter((name) => !('isStatic' in elements[name])).length;

/** For a first build, which finds out what is in `core`. */
export const findingGroups = [{ name: 'core', minShareCount: SHARED_BY }];

/** For the build itself. */
export const chunkGroups = (core: ReadonlySet<string>) => [
  { name: 'core', test: (id: string) => core.has(id) },
];

/** The modules in the chunk `core` of a build. */
export const coreOf = (output: Rollup.RollupOutput['output']): Set<string> =>
  new Set(
    output.flatMap((file) =>
      file.type === 'chunk' && file.name === 'core' ? Object.keys(file.modules) : [],
    ),
  );

/**
 * Gives each element a copy of its own of what is not in `core`: functions, words and styles that some
 * elements have in common, and that have nothing to remember. A page then fetches two files for an
 * element and not six; packed in one, the same code is a tenth smaller.
 */
export const ownCopies = (core: ReadonlySet<string>): Plugin => ({
  name: 'own-copies',
  enforce: 'pre',
  async resolveId(source, importer) {
    if (!importer) return null;
    const [file, owner = importer.split(prefix)[1] ?? lateName(importer)] = importer.split(OF);
    if (!owner) return null;
    const found = await this.resolve(source, file, { skipSelf: true });
    if (!found || core.has(found.id)) return found;
    // What several elements fetch late is one file, with copies of its own.
    const [shared = owner] =
      Object.entries(late).find(([, path]) => path === found.id && path.includes('/shared/')) ?? [];
    return { ...found, id: `${found.id}${OF}${shared}` };
  },
  load(id) {
    const [file, owner] = id.split(OF);
    return owner && file!.startsWith('/') ? readFileSync(file!, 'utf8') : null;
  },
});

/** A file of the build. */
export interface ChunkFile {
  fileName: string;
  code: string;
}

/**
 * The files of a finished build, and their table. Each is called by what is in it, those first that
 * others import.
 */
export function filesOf(output: Rollup.RollupOutput['output']): {
  files: ChunkFile[];
  table: ChunkTable;
} {
  const more = ['forms', 'core', ...Object.keys(late)];
  const order = namesOf({ more });
  const chunks = new Map(
    output.flatMap((file) => (file.type === 'chunk' ? [[nameOf(file), file] as const] : [])),
  );
  if ([...chunks.keys()].sort().join() !== [...order].sort().join())
    throw new Error(`Not the files of the table: ${[...chunks.keys()].join()}`);
  const core = chunks.get('core')!;
  // The loader fetches two files for an element: its own, and `core`.
  for (const name of elementNames)
    if (chunks.get(name)!.imports.join() !== core.fileName)
      throw new Error(`${name} imports ${chunks.get(name)!.imports.join()}`);
  const named = new Map<Rollup.OutputChunk, ChunkFile & { digest: string }>();
  const call = (chunk: Rollup.OutputChunk) => {
    const known = named.get(chunk);
    if (known) return known;
    let { code } = chunk;
    for (const one of chunks.values())
      if (chunk.imports.includes(one.fileName))
        code = code.replaceAll(one.fileName, () => call(one).fileName);
    const digest = createHash('sha256').update(code).digest('base64').slice(0, DIGEST);
    const file = { fileName: fileName(nameOf(chunk), digest), code, digest };
    named.set(chunk, file);
    return file;
  };
  const files = order.map((name) => call(chunks.get(name)!));
  return { files, table: { more, digests: files.map(({ digest }) => digest) } };
}

/** The files that a page fetches for one element; and what may come later. */
export const pagesOf = (table: ChunkTable): Record<string, string[]> => {
  const names = namesOf(table);
  const path = (name: string) => `chunks/${fileName(name, table.digests[names.indexOf(name)]!)}`;
  return Object.fromEntries([
    ...elementNames.map((name) => [name, ['vald-program.js', path(name), path('core')]]),
    ...Object.keys(late).map((name) => [name, [path(name)]]),
  ]) as Record<string, string[]>;
};

/** The table for pages that are served from source: each element's own module brings the rest. */
export const sourceTable: ChunkTable = { more: [], digests: [] };

/** Lists are smaller as one text. */
const asCode = ({ more, digests }: ChunkTable): string =>
  more.length > 0
    ? `{ more: '${more.join(' ')}'.split(' '), digests: '${digests.join('')}'.match(/.{${DIGEST}}/g) }`
    : '{ more: [], digests: [] }';

/** Gives the loader its table. */
export const chunkTable = (table: ChunkTable): Plugin => {
  const id = 'virtual:vald-chunks';
  return {
    name: 'chunk-table',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load: (loaded) => (loaded === `\0${id}` ? `export const table = ${asCode(table)};` : null),
  };
};
