/* What docs/tutorial.md shows is an app: its types are checked, it is built from the packed file, and it runs. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import ts from 'typescript';
import { build } from 'vite';
import { open, root, serve, stopBrowser } from './helpers.js';
import { installed, type Project } from './installed.js';

const page = readFileSync(join(root, 'docs/tutorial.md'), 'utf8');
const files = new Map(
  [...page.matchAll(/<!-- file: (\S+) -->\n\n```\w+\n([^]*?)```/g)].map(([, name, code]) => [name!, code!]),
); // prettier-ignore
let project: Project;

before(() => {
  project = installed();
  for (const [name, code] of files) writeFileSync(join(project.place, name), code);
  // As the page says with `cp`.
  cpSync(join(project.own, 'dist/cdn/api'), join(project.place, 'public/api'), { recursive: true });
});
after(async () => {
  await stopBrowser();
  project.remove();
});

/** Builds what the project has, from one file. */
const bundle = (input: string, outDir: string) =>
  build({
    root: project.place,
    configFile: false,
    logLevel: 'error',
    build: { outDir, target: 'es2022', rolldownOptions: { input: join(project.place, input) } },
  });

test('each block of code is a file, but for commands', () => {
  assert.equal(files.size, [...page.matchAll(/^```(?!sh\n)\w+$/gm)].length);
  assert.ok(files.size >= 6);
});

test('an element of one’s own is 40 lines or less', () => {
  assert.ok(files.get('answer-sums.ts')!.trim().split('\n').length <= 40);
});

test('the types are right, those of the package too', () => {
  const program = ts.createProgram(
    [join(project.place, 'main.ts')],
    {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      strict: true,
      noEmit: true,
      skipLibCheck: false,
      types: [],
    },
  ); // prettier-ignore
  const found = ts.getPreEmitDiagnostics(program);
  assert.deepEqual(found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')), []); // prettier-ignore
});

test('the page shows what it is about', async () => {
  await bundle('index.html', 'built');
  const server = await serve(join(project.place, 'built'), {});
  try {
    const { page: tab, faults, warnings } = await open(`${server.url}/index.html`);
    await tab.waitForFunction(
      () =>
        document.querySelector('vald-goal-card')?.shadowRoot?.querySelector('h2') &&
        document.querySelector('answer-sums')?.shadowRoot?.querySelector('strong'),
      { timeout: 8000 },
    );
    const said = await tab.evaluate(() => ({
      title: document.querySelector('program-name')!.textContent,
      goals: document.querySelector('answer-sums')!.shadowRoot!.querySelector('strong')!.textContent,
      accent: getComputedStyle(
        document.querySelector('answer-sums')!.shadowRoot!.querySelector('strong')!,
      ).color,
      validity: getComputedStyle(
        document.querySelector('vald-goal-card')!.shadowRoot!.querySelector('[part~=validity]')!,
      ).fontStyle,
    })); // prettier-ignore
    assert.match(said.title!, /^Stockholms stads program/);
    assert.match(said.goals!, /^\d+$/);
    assert.equal(said.accent, 'rgb(0, 77, 128)');
    assert.equal(said.validity, 'italic');
    assert.deepEqual([...faults, ...warnings], []);
  } finally {
    await server.close();
  }
});

test('what shares the data alone has the size that it says', async () => {
  const result = (await bundle('program-name.ts', 'alone')) as { output: { code?: string }[] };
  const [{ code }] = result.output as [{ code: string }];
  const size = brotliCompressSync(code).length / 1000;
  const [, promised] = /less than (\d+) kB of an app/.exec(page)!;
  assert.ok(size <= Number(promised), `${size} kB`);
  assert.ok(!code.includes('vald-goal-card'));
});

test('the script for Node prints a line for each nämnd', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['answers.mjs'], {
    cwd: project.place,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  const lines = stdout.trim().split('\n');
  const { namnder } = JSON.parse(
    readFileSync(join(project.place, 'public/api/v1/organisation.json'), 'utf8'),
  ) as { namnder: unknown[] };
  assert.equal(lines.length, namnder.length);
  assert.ok(lines.some((line) => / [1-9]\d*$/.test(line)));
});
