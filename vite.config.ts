import { fileURLToPath } from 'node:url';
import { compiledSchemas } from './scripts/compile-schemas.js';
import { defineConfig, type Plugin, type UserConfig } from 'vite';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** In minified code, a line break is in a template of HTML or CSS, where any white space is a space. */
const foldTemplates: Plugin = {
  name: 'fold-templates',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type === 'chunk') chunk.code = chunk.code.replace(/\s*\n\s*/g, ' ');
    }
  },
};

/** The editor's single file, everything in it. The API's files are copied beside it. */
const single = (entry: string, format: 'es' | 'iife', file: string): UserConfig => ({
  plugins: [compiledSchemas(), foldTemplates],
  publicDir: format === 'es' ? 'public' : false,
  build: {
    target: 'es2022',
    outDir: 'dist/cdn',
    emptyOutDir: format === 'es',
    lib: { entry: path(entry), formats: [format], name: 'valdProgram', fileName: () => file },
    // Vite's own `minify` leaves white space in ES libraries.
    rolldownOptions: { output: { codeSplitting: false, minify: true } },
  },
});

export default defineConfig(({ mode }): UserConfig => {
  if (mode === 'cdn') return single('src/auto.ts', 'es', 'vald-program.js');
  if (mode === 'iife') return single('src/auto.iife.ts', 'iife', 'vald-program.iife.js');
  return {
    // `npm start`: the demo intranet page, with the API's files at /api/v1/.
    root: path('site'),
    publicDir: path('public'),
    server: { fs: { allow: [path('.')] } },
  };
});
