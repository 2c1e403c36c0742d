/* Templates of other frameworks: that the compiler knows our elements there, and that the examples run. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { build, type PluginOption } from 'vite';
import { goalsOf, open, root, serve, stopBrowser } from './helpers.js';
import { installed, type Project } from './installed.js';

/** A file in the folder of packages. */
export const bin = (file: string): string => join(root, 'node_modules', file);

/** How an example is installed, checked and built. */
export interface Example {
  /** What it is installed with. */
  packages: readonly string[];
  plugins?: readonly PluginOption[];
  /** What checks its types, in its folder. */
  check: readonly string[];
  /** The check writes what is then built. */
  isCompiler?: true;
  /** The file with the template. */
  file: string;
  /** Faults that are to be found: what is written in the place of what. */
  faults: readonly (readonly [right: string, wrong: string])[];
}

/** A fault of an event. */
export const event = ['event.program', 'event.programme'] as const;

let project: Project;
before(() => {
  project = installed();
});
after(async () => {
  project.remove();
  await stopBrowser();
});

/** Tries an example as in a project of its own. */
export function tryExample(name: string, example: Example): void {
  const { packages, plugins = [], check, isCompiler, file, faults } = example;
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
    const run = () =>
      spawnSync(process.execPath, [...check], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
      });

    test('its types are right', () => {
      const { status, stdout, stderr } = run();
      assert.equal(status, 0, stdout + stderr);
    });

    test('the compiler finds what is wrong, and only that', () => {
      const text = readFileSync(join(folder, file), 'utf8');
      const copies = faults.map(([right, wrong], at) => {
        assert.ok(text.includes(right), right);
        const name = `wrong-${at}${extname(file)}`;
        writeFileSync(join(folder, name), text.replace(right, wrong));
        return name;
      });
      const { stdout, stderr } = run();
      const found = new Set(
        stripVTControlCharacters(stdout + stderr).match(/[\w-]+\.(tsx?|vue|svelte)(?=[:(])/g),
      );
      assert.deepEqual([...found].sort(), copies);
      for (const name of copies) rmSync(join(folder, name));
    });

    test('it runs in a browser: properties, events, what is between the tags', async () => {
      const out = join(folder, 'out');
      if (isCompiler) assert.equal(run().status, 0);
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
