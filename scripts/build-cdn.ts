/*
 * Builds `dist/cdn`: the loader, as a module and as a plain script, the chunks that it fetches, and
 * the API's files.
 */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig, type Plugin, type Rollup } from 'vite';
import type { ChunkTable } from '../src/loader/table.js';
import { version } from '../src/version.js';
import {
  chunkGroups,
  chunkTable,
  coreOf,
  elementEntries,
  entries,
  filesOf,
  findingGroups,
  lateByLoader,
  ownCopies,
  pagesOf,
} from './chunks.js';
import { notePackages } from './licences.mjs';
import { litAlone } from './lit-alone.js';
import { smallDecorate, smaller, squeeze } from './smaller.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The modules of all that is built. */
const modules = new Set<string>();

/** A build that is returned and not written. */
async function bundle(config: InlineConfig): Promise<Rollup.RollupOutput['output']> {
  const result = (await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    ...config,
    build: { target: 'es2022', write: false, modulePreload: false, ...config.build },
  })) as Rollup.RollupOutput | Rollup.RollupOutput[];
  const { output } = [result].flat()[0]!;
  for (const file of output)
    if (file.type === 'chunk') for (const id of file.moduleIds) modules.add(id);
  return output;
}

/** One build with an entry for each element. */
const buildElements = (
  plugins: Plugin[],
  groups: ReturnType<typeof chunkGroups> | typeof findingGroups,
) =>
  bundle({
    plugins,
    build: {
      lib: { entry: entries, formats: ['es'] },
      rolldownOptions: {
        preserveEntrySignatures: 'allow-extension',
        output: {
          // `smaller` does it.
          minify: false,
          codeSplitting: { groups },
        },
      },
    },
  });

/** The chunks. */
async function buildChunks(plugins: Plugin[]) {
  const common = [litAlone, lateByLoader, elementEntries, smallDecorate, ...plugins];
  const core = coreOf(await buildElements(common, findingGroups));
  return buildElements([ownCopies(core), ...common, smaller], chunkGroups(core));
}

/** The loader in one form. */
async function buildLoader(form: 'module' | 'plain', plugins: Plugin[]): Promise<string> {
  const [chunk] = await bundle({
    plugins,
    build: {
      lib: {
        entry: join(root, `src/loader/${form}.ts`),
        formats: [form === 'module' ? 'es' : 'iife'],
        name: 'valdProgram',
        fileName: () => 'loader.js',
      },
      // `squeeze` does it: what has short names already cannot be put in its place.
      rolldownOptions: { output: { codeSplitting: false, minify: false } },
    },
  });
  return squeeze(chunk.code, true);
}

/**
 * Builds the folder that an editor's web server has.
 *
 * @param out - is emptied
 * @param plugins - change what is built; for tests
 */
export async function buildCdn(out: string, plugins: Plugin[] = []): Promise<ChunkTable> {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(join(out, 'chunks'), { recursive: true });
  const { files, table } = filesOf(await buildChunks(plugins));
  for (const { fileName, code } of files) writeFileSync(join(out, 'chunks', fileName), code);
  for (const [form, suffix] of [
    ['module', '.js'],
    ['plain', '.iife.js'],
  ] as const) {
    const code = await buildLoader(form, [chunkTable(table), ...plugins]);
    const hash = createHash('sha256').update(code).digest('hex').slice(0, 8);
    writeFileSync(join(out, `vald-program${suffix}`), code);
    // Under this name it never changes, and may be kept for ever and pinned by its hash.
    writeFileSync(join(out, `vald-program-${version}-${hash}${suffix}`), code);
  }
  cpSync(join(root, 'public'), out, { recursive: true });
  return table;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const table = await buildCdn(join(root, 'dist/cdn'));
  notePackages([...modules]);
  // Not for the web server: for what measures the build.
  writeFileSync(join(root, 'dist/pages.json'), `${JSON.stringify(pagesOf(table), null, 2)}\n`);
}
