/*
 * Builds `dist/npm`: each module of `src` by itself, as small as an app's own bundler cannot make it
 * (white space in templates, one helper for decorators, nothing imported by way of a list of exports),
 * with types, and maps back to the sources, which are in the package.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown, type Plugin } from 'rolldown';
import ts from 'typescript';
import { banner } from './licences.mjs';
import { shorter, smallDecorate, smallTemplates } from './smaller.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const src = join(root, 'src');
const out = join(root, 'dist/npm');
const config = join(root, 'tsconfig.build.json');

/** The modules that the types are made of as well. */
function modules(): Record<string, string> {
  const { config: raw } = ts.readConfigFile(config, ts.sys.readFile) as { config: unknown };
  const { fileNames } = ts.parseJsonConfigFileContent(raw, ts.sys, root);
  return Object.fromEntries(
    fileNames.map((file) => [relative(src, file).replace(/\.ts$/, ''), file]),
  );
}

/**
 * Whether a module takes all that another of ours exports as one object (`import * as shapes`). That import
 * is left as it stands: the bundler would write the object into the other module, as one more export of it.
 */
const takesAll = (id: string, importer: string | undefined): boolean =>
  importer !== undefined &&
  id.startsWith('.') &&
  new RegExp(`^import \\* as \\w+ from '${id}'`, 'm').test(readFileSync(importer, 'utf8'));

async function buildModules(): Promise<void> {
  const build = await rolldown({
    input: modules(),
    cwd: root,
    tsconfig: join(root, 'tsconfig.json'),
    platform: 'neutral',
    checks: { pluginTimings: false },
    transform: { target: 'es2022' },
    external: (id, importer) => !/^[./]|^@oxc-project/.test(id) || takesAll(id, importer),
    optimization: { inlineConst: false },
    plugins: [smallDecorate, smallTemplates, shorter] as Plugin[],
  });
  const { output } = await build.write({
    dir: out,
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: src,
    // The bundler's own: the helper for decorators.
    entryFileNames: ({ name }) =>
      name.startsWith('_virtual/') ? `helpers/${name.split('/').at(-1)}.js` : '[name].js',
    sourcemap: true,
    sourcemapExcludeSources: true,
    banner: banner.trim(),
  });
  await build.close();
  // A list of exports has no map, and is left without the line.
  for (const { fileName, code } of output.filter((file) => file.type === 'chunk'))
    if (!code.includes(banner)) writeFileSync(join(out, fileName), banner + code);
}

function buildTypes(): void {
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/typescript/bin/tsc'), '-p', config],
    { stdio: 'inherit' },
  );
  if (status !== 0) throw new Error('tsc found faults');
  for (const name of readdirSync(out, { recursive: true, encoding: 'utf8' })) {
    const file = join(out, name);
    if (name.endsWith('.d.ts'))
      writeFileSync(file, banner + readFileSync(file, 'utf8').replace(/^#!.*\n/, ''));
    if (name.endsWith('.d.ts.map')) {
      const map = JSON.parse(readFileSync(file, 'utf8')) as { mappings: string };
      // All of it is a line further down.
      writeFileSync(file, JSON.stringify({ ...map, mappings: `;${map.mappings}` }));
    }
  }
}

rmSync(join(root, 'dist'), { recursive: true, force: true });
await buildModules();
buildTypes();
