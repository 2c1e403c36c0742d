import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { chunkTable, elementEntries, sourceTable } from './scripts/chunks.js';
import { exampleCityPlugin } from './scripts/example-city.js';
import { notePackages } from './scripts/licences.mjs';
import { sitePages } from './scripts/site.js';

/** For `LICENSES.txt`. */
const packages: Plugin = {
  name: 'packages',
  apply: 'build',
  generateBundle: (_options, bundle) =>
    notePackages(
      Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : [])),
    ),
};

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/**
 * `npm start`: the snippet builder and the demo pages, with the API's files at /api/v1/. As a build:
 * the builder, the view page and the page that publishes, beside the files of `scripts/build-cdn.ts`.
 */
export default defineConfig(({ command }) => ({
  root: path('site'),
  base: './',
  publicDir: command === 'serve' && path('public'),
  plugins: [exampleCityPlugin(), sitePages(), elementEntries, chunkTable(sourceTable), packages],
  // A package that is found when a file is chosen would load the page anew.
  optimizeDeps: { entries: ['*.html', 'publish/worker.ts'] },
  worker: { format: 'es', plugins: () => [sitePages(), packages] },
  server: { fs: { allow: [path('.')] } },
  build: {
    target: 'es2022',
    outDir: path('dist/cdn'),
    emptyOutDir: false,
    modulePreload: false,
    rolldownOptions: {
      input: ['bygg', 'visa', 'publicera'].map((page) => path(`site/${page}.html`)),
    },
  },
}));
