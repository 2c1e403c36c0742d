// Our own files as `npm run build:cdn` makes them, and bundles of the candidates in the same way.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'vite';
import { smaller } from '../../scripts/smaller.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

const read = (file) => readFileSync(`${root}dist/${file}`, 'utf8');

/**
 * What an editor embeds: every file by its path, and which of them a page fetches for an element.
 *
 * @param isBuilt - takes what is in `dist/cdn`
 * @returns {{ files: Record<string, string>, pages: Record<string, string[]> }}
 */
export function buildOurs(isBuilt) {
  if (!isBuilt) {
    const script = ['--import', 'tsx', 'scripts/build-cdn.ts'];
    const { status, stderr } = spawnSync(process.execPath, script, { cwd: root, encoding: 'utf8' });
    if (status !== 0) throw new Error(`scripts/build-cdn.ts: ${stderr}`);
  }
  const pages = JSON.parse(read('pages.json'));
  const names = new Set(Object.values(pages).flat());
  return {
    pages,
    files: Object.fromEntries([...names].map((name) => [name, read(`cdn/${name}`)])),
  };
}

/** Bundles code given as text, with imports relative to `bench/`. @returns the code of one file */
async function bundle(code, plugins) {
  const id = `${root}bench/entry.virtual.js`;
  const entry = {
    name: 'entry',
    enforce: 'pre',
    resolveId: (source) => (source === id ? id : null),
    load: (loaded) => (loaded === id ? code : null),
  };
  const result = await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    plugins: [entry, ...plugins],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target: 'es2022',
      write: false,
      lib: { entry: id, formats: ['es'], fileName: () => 'bundle.js' },
      rolldownOptions: { output: { codeSplitting: false, minify: true } },
    },
  });
  return [result].flat()[0].output.find(({ type }) => type === 'chunk').code;
}

/** An adapter with the code that measures it. What only saves some bytes, and takes seconds, is left out. */
export const bundlePage = (adapter, kind) =>
  bundle(
    `import { run } from './page/${kind}.js'; import * as adapter from './adapters/${adapter}.js'; run(adapter);`,
    [],
  );

/** An adapter alone, or a library, for its size. */
export const bundleForSize = (imports) =>
  bundle(`import * as all from '${imports}'; globalThis.all = all;`, [smaller]);

export function sizes(code) {
  const bytes = Buffer.from(code);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, { params }).length,
  };
}
