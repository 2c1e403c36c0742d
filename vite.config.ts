import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { chunkTable, elementEntries, sourceTable } from './scripts/chunks.js';
import { sitePages } from './scripts/site.js';
import { serveExampleCity } from './test/fixtures/example-city.js';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** Made-up data at /exempelstad/, for what the shipped programmes have no example of. */
const exampleCity: Plugin = {
  name: 'example-city',
  configureServer: ({ middlewares }) => void middlewares.use(serveExampleCity),
};

/**
 * `npm start`: the snippet builder and the demo pages, with the API's files at /api/v1/. As a build:
 * the builder and the view page, beside the files of `scripts/build-cdn.ts`.
 */
export default defineConfig(({ command }) => ({
  root: path('site'),
  base: './',
  publicDir: command === 'serve' && path('public'),
  plugins: [exampleCity, sitePages(), elementEntries, chunkTable(sourceTable())],
  server: { fs: { allow: [path('.')] } },
  build: {
    target: 'es2022',
    outDir: path('dist/cdn'),
    emptyOutDir: false,
    modulePreload: false,
    rolldownOptions: { input: [path('site/bygg.html'), path('site/visa.html')] },
  },
}));
