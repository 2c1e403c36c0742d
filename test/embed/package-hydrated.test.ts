/* What React renders on a server and hydrates: attributes come through, and the listener of README hears. */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { createElement, type FunctionComponent } from 'react';
import { renderToString } from 'react-dom/server';
import { build } from 'vite';
import { open, root, serve, stopBrowser } from './helpers.js';
import { installed, type Project } from './installed.js';

let project: Project;
before(() => {
  project = installed();
  for (const name of ['react', 'react-dom']) {
    const link = join(project.place, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), link);
  }
});
after(async () => {
  await stopBrowser();
  project.remove();
});

test('a goal card of a server has its heading level, and says that it is loaded', async () => {
  const folder = join(project.place, 'react');
  cpSync(join(root, 'examples/react'), folder, { recursive: true });
  const shared = { configFile: false, root: folder, logLevel: 'warn' } as const;
  await build({
    ...shared,
    build: {
      ssr: 'hydrated.tsx',
      outDir: 'server',
      rolldownOptions: { output: { entryFileNames: 'goal.mjs' } },
    },
  });
  const { Goal } = (await import(pathToFileURL(join(folder, 'server/goal.mjs')).href)) as {
    Goal: FunctionComponent;
  };
  const content = renderToString(createElement(Goal));
  assert.match(content, /<vald-goal-card [^>]*heading-level="4"[^>]*>Målet hämtas/);
  writeFileSync(
    join(folder, 'page.html'),
    `<!doctype html><html lang="sv"><title>Hydrerad</title><div id="app">${content}</div>
    <script type="module" src="./client.tsx"></script>`,
  );
  writeFileSync(
    join(folder, 'client.tsx'),
    `import { hydrateRoot } from 'react-dom/client';
    import { Goal } from './hydrated.js';
    hydrateRoot(document.querySelector('#app')!, <Goal />);`,
  );
  const out = join(folder, 'out');
  await build({
    ...shared,
    build: { outDir: out, rolldownOptions: { input: join(folder, 'page.html') } },
  });
  cpSync(join(root, 'public/api'), join(out, 'api'), { recursive: true });
  const server = await serve(out, {});
  try {
    const { page, faults, warnings } = await open(`${server.url}/page.html`);
    await page.waitForFunction(
      () => document.querySelector('#shown')!.textContent === 'Visas: stockholm-2021-2025',
      { timeout: 8000 },
    );
    assert.ok(await page.$('vald-goal-card >>> h4'));
    assert.deepEqual([...faults, ...warnings], []);
  } finally {
    await server.close();
  }
});
