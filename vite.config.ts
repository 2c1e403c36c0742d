import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { serveExampleCity } from './test/fixtures/example-city.js';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** Made-up data at /exempelstad/, for what the shipped programmes have no example of. */
const exampleCity: Plugin = {
  name: 'example-city',
  configureServer: ({ middlewares }) => void middlewares.use(serveExampleCity),
};

/** `npm start`: the demo intranet pages, with the API's files at /api/v1/. The build is `scripts/build-cdn.ts`. */
export default defineConfig({
  root: path('site'),
  publicDir: path('public'),
  plugins: [exampleCity],
  server: { fs: { allow: [path('.')] } },
});
