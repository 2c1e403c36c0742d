/*
 * Builds `dist/cdn`: the editor's single file, as a module and as a plain script, the parts beside it
 * that it fetches when a page needs them, and the API's files.
 */
import { copyFileSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rollup } from 'vite';
import { version } from '../src/version.js';
import { asFunction, handOver, modulesOf, takeOver, type Taken } from './parts.js';
import { singleFile } from './single-file.js';
import { squeeze, squeezeCode } from './squeeze.js';
import { tablesPlugin } from './tables.js';

const path = (relative: string) => fileURLToPath(new URL(`../${relative}`, import.meta.url));
const out = (file: string) => path(`dist/cdn/${file}`);

/** Bundles one entry into one chunk, which is returned and not written. */
async function bundle(
  entry: string,
  format: 'es' | 'iife',
  plugins: Plugin[],
  name = 'valdProgram',
): Promise<Rollup.OutputChunk> {
  const [result] = (await build({
    configFile: false,
    root: path('.'),
    logLevel: 'warn',
    publicDir: false,
    plugins: [tablesPlugin(), singleFile(), ...plugins],
    build: {
      target: 'es2022',
      write: false,
      lib: { entry: path(entry), formats: [format], name, fileName: () => 'bundle.js' },
      // Vite's own `minify` leaves white space in ES libraries.
      rolldownOptions: { output: { codeSplitting: false, minify: true } },
    },
  })) as [Rollup.RollupOutput];
  return result.output[0];
}

rmSync(out(''), { recursive: true, force: true });
mkdirSync(out(''), { recursive: true });

const owned = modulesOf(await bundle('src/auto.ts', 'es', [handOver([])]));
const handed: Taken[] = [];
for (const [name, entry] of [
  ['hours', 'src/components/help-contacts/contact-hours.ts'],
  ['matrix', 'src/components/responsibility-matrix/matrix-view.ts'],
  ['indicators', 'src/components/indicator-table/indicator-view.ts'],
] as const) {
  const { plugin, taken } = takeOver(owned);
  const part = await bundle(entry, 'iife', [plugin], 'views');
  const code = asFunction(part.code, 'views', taken, handed);
  writeFileSync(out(`vald-program-${version}.${name}.js`), await squeezeCode(code, true));
}

const en = await bundle('src/i18n/english.ts', 'es', [squeeze(true)]);
writeFileSync(out(`vald-program-${version}.en.js`), en.code);

for (const [entry, format, suffix] of [
  ['src/auto.ts', 'es', ''],
  ['src/auto.iife.ts', 'iife', '.iife'],
] as const) {
  const { code } = await bundle(entry, format, [handOver(handed), squeeze(format === 'es')]);
  // Under its version it never changes, and may be kept for ever and pinned by its hash.
  writeFileSync(out(`vald-program${suffix}.js`), code);
  copyFileSync(out(`vald-program${suffix}.js`), out(`vald-program-${version}${suffix}.js`));
}

cpSync(path('public'), out(''), { recursive: true });
