/* Templates of other frameworks: that the compiler knows our elements there, and that the examples run. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import { build, type PluginOption } from 'vite';
import solid from 'vite-plugin-solid';
import { goalsOf, open, root, serve, stopBrowser } from './helpers.js';
import { installed, type Project } from './installed.js';

const bin = (file: string) => join(root, 'node_modules', file);

interface Example {
  /** What it is installed with. */
  packages: readonly string[];
  plugins?: readonly PluginOption[];
  /** What checks its types, in its folder. */
  check: readonly string[];
  /** The file with the template. */
  file: string;
  /** Faults that are to be found: what is written in the place of what. */
  faults: readonly (readonly [right: string, wrong: string])[];
}

const tsc = [bin('typescript/bin/tsc'), '-p', '.'];
const event = ['event.program', 'event.programme'] as const;
const examples: Record<string, Example> = {
  react: {
    packages: ['react', 'react-dom', '@types/react', '@types/react-dom'],
    check: tsc,
    file: 'app.tsx',
    faults: [event, ['headingLevel={3}', 'headingLevel="tre"'], ['headingLevel', 'headingLvl']],
  },
  preact: {
    packages: ['preact'],
    check: tsc,
    file: 'app.tsx',
    faults: [event, ['headingLevel={3}', 'headingLevel="tre"'], ['headingLevel', 'headingLvl']],
  },
  solid: {
    packages: ['solid-js'],
    plugins: [solid()],
    check: tsc,
    file: 'app.tsx',
    faults: [event, ['heading-level={3}', 'heading-level={{}}'], ['src=', 'scr=']],
  },
  vue: {
    packages: ['vue'],
    plugins: [
      vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('vald-') } } }),
    ],
    check: [bin('vue-tsc/bin/vue-tsc.js'), '-p', '.'],
    file: 'App.vue',
    faults: [
      ['$event.program', '$event.programme'],
      [':heading-level="3"', ':heading-level="{}"'],
    ],
  },
  svelte: {
    packages: ['svelte'],
    plugins: [svelte({ configFile: false })],
    check: [bin('svelte-check/bin/svelte-check'), '--config', 'svelte.config.js'],
    file: 'App.svelte',
    faults: [event, ['headingLevel={3}', 'headingLevel="tre"'], ['headingLevel', 'headingLvl']],
  },
};

let project: Project;
before(() => {
  project = installed();
});
after(async () => {
  project.remove();
  await stopBrowser();
});

test('each example is tried', () => {
  const folders = readdirSync(join(root, 'examples')).filter((name) =>
    existsSync(join(root, 'examples', name, 'tsconfig.json')),
  );
  assert.deepEqual(folders.sort(), Object.keys(examples).sort());
});

for (const [name, { packages, plugins = [], check, file, faults }] of Object.entries(examples)) {
  describe(`examples/${name}`, () => {
    let folder: string;
    before(() => {
      folder = join(project.place, name);
      cpSync(join(root, 'examples', name), folder, { recursive: true });
      for (const one of packages) {
        const link = join(project.place, 'node_modules', one);
        mkdirSync(dirname(link), { recursive: true });
        if (!existsSync(link)) symlinkSync(bin(one), link);
      }
    });
    const run = () => spawnSync(process.execPath, [...check], { cwd: folder, encoding: 'utf8' });

    test('its types are right', () => {
      const { status, stdout, stderr } = run();
      assert.equal(status, 0, stdout + stderr);
    });

    for (const [right, wrong] of faults)
      test(`the compiler does not take ${wrong} for ${right}`, () => {
        const path = join(folder, file);
        const text = readFileSync(path, 'utf8');
        assert.ok(text.includes(right));
        writeFileSync(path, text.replace(right, wrong));
        const { status } = run();
        writeFileSync(path, text);
        assert.notEqual(status, 0);
      });

    test('it runs in a browser: properties, events, what is between the tags', async () => {
      const out = join(folder, 'out');
      await build({
        configFile: false,
        root: folder,
        logLevel: 'warn',
        plugins: [...plugins],
        build: { outDir: out, rolldownOptions: { input: join(folder, 'index.html') } },
      });
      cpSync(join(root, 'public/api'), join(out, 'api'), { recursive: true });
      const server = await serve(out, {});
      try {
        const { page, faults: found } = await open(`${server.url}/index.html`);
        assert.ok((await goalsOf(page)).length > 1);
        await page.waitForFunction(
          () => document.querySelector('#shown')?.textContent === 'Visas: stockholm-2021-2025',
          { timeout: 5000 },
        );
        const level = await page.evaluate(
          () =>
            (document.querySelector('vald-program-goals') as unknown as { headingLevel: number })
              .headingLevel,
        );
        assert.equal(level, 3);
        assert.deepEqual(found, []);
      } finally {
        await server.close();
      }
    });
  });
}
