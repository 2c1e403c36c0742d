// Bundles with Vite, all in the way of our own single file: same plugins, same minifier.
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build, loadConfigFromFile } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { config } = await loadConfigFromFile(
  { command: 'build', mode: 'cdn' },
  `${root}vite.config.ts`,
);

/** @returns the code of one file, which has everything in it */
async function bundle(entry, { before = [], last = true } = {}) {
  // What works on the finished code takes seconds for some bytes.
  const plugins = config.plugins.filter(({ generateBundle }) => last || !generateBundle);
  const result = await build({
    ...config,
    root,
    configFile: false,
    mode: 'production',
    logLevel: 'error',
    publicDir: false,
    plugins: [...before, ...plugins],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      ...config.build,
      write: false,
      lib: { entry, formats: ['es'], fileName: () => 'bundle.js' },
    },
  });
  return [result].flat()[0].output.find(({ type }) => type === 'chunk').code;
}

/** Code given as text, with imports relative to `bench/`. */
function bundleCode(code, options) {
  const id = `${root}bench/entry.virtual.js`;
  const entry = {
    name: 'entry',
    enforce: 'pre',
    resolveId: (source) => (source === id ? id : null),
    load: (loaded) => (loaded === id ? code : null),
  };
  return bundle(id, { before: [entry], ...options });
}

/** The single file that an editor embeds. */
export const bundleOurs = () => bundle(`${root}src/auto.ts`);

/** An adapter with the code that measures it. */
export const bundlePage = (adapter, kind) =>
  bundleCode(
    `import { run } from './page/${kind}.js'; import * as adapter from './adapters/${adapter}.js'; run(adapter);`,
    { last: false },
  );

/** An adapter alone, or a library, for its size. */
export const bundleForSize = (imports) =>
  bundleCode(`import * as all from '${imports}'; globalThis.all = all;`);

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
