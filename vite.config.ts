import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import { singleFile } from './scripts/single-file.js';
import { defineConfig, type Plugin, type UserConfig } from 'vite';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

const blocks =
  'article|dd|details|div|dl|dt|form|h[2-6]|li|ol|optgroup|option|p|section|select|summary|table|tbody|td|th|thead|tr|ul';

/**
 * White space in the templates of HTML and CSS: an indented line break is one space, and beside the
 * tag of a block it is nothing. In minified code an indented line break is nowhere else.
 */
const squeezeTemplates = (code: string): string =>
  code
    .replace(/\s*\n {2,}/g, ' ')
    .replace(new RegExp(`\\s+(?=</?(?:${blocks})\\b)`, 'g'), '')
    .replace(new RegExp(`(</(?:${blocks})>)\\s+`, 'g'), '$1');

/**
 * The last bytes: white space in templates, then terser, which finds some more than the bundler's own minifier.
 */
const squeeze: Plugin = {
  name: 'squeeze',
  async generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const folded = squeezeTemplates(chunk.code);
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
