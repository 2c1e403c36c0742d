import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** `npm start`: the demo intranet page, with the API's files at /api/v1/. The build is `scripts/build-cdn.ts`. */
export default defineConfig({
  root: path('site'),
  publicDir: path('public'),
  server: { fs: { allow: [path('.')] } },
});
