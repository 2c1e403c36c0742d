import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import { singleFile } from './scripts/single-file.js';
import { defineConfig, type Plugin, type UserConfig } from 'vite';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/**
 * The last bytes: white space in the templates of HTML and CSS (in minified code a line break is
 * nowhere else), then terser, which finds some more than the bundler's own minifier.
 */
const squeeze: Plugin = {
  name: 'squeeze',
  async generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const folded = chunk.code.replace(/\s*\n\s*/g, ' ');
      const { code } = await minify(folded, {
        module: chunk.fileName !== 'vald-program.iife.js',
        compress: { passes: 3, ecma: 2020 },
        format: { ecma: 2020, comments: false },
      });
      chunk.code = code ?? folded;
    }
  },
};

/** The editor's single file, everything in it. The API's files are copied beside it. */
const single = (entry: string, format: 'es' | 'iife', file: string): UserConfig => ({
  plugins: [singleFile(['index', 'program', 'organisation']), squeeze],
  publicDir: file === 'vald-program.js' ? 'public' : false,
  build: {
    target: 'es2022',
    outDir: 'dist/cdn',
    emptyOutDir: file === 'vald-program.js',
    lib: { entry: path(entry), formats: [format], name: 'valdProgram', fileName: () => file },
    // Vite's own `minify` leaves white space in ES libraries.
    rolldownOptions: { output: { codeSplitting: false, minify: true } },
  },
});

export default defineConfig(({ mode }): UserConfig => {
  if (mode === 'cdn') return single('src/auto.ts', 'es', 'vald-program.js');
  if (mode === 'en') return single('src/i18n/en.ts', 'es', 'vald-program.en.js');
  if (mode === 'iife') return single('src/auto.iife.ts', 'iife', 'vald-program.iife.js');
  return {
    // `npm start`: the demo intranet page, with the API's files at /api/v1/.
    root: path('site'),
    publicDir: path('public'),
    server: { fs: { allow: [path('.')] } },
  };
});
