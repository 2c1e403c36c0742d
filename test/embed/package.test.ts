import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { goalsOf, open, root, stopBrowser } from './helpers.js';
import { installed, type Project } from './installed.js';

/* The command of the package, as somebody has it who has installed the package and nothing else. */

let project: Project;
let place: string;

before(() => {
  project = installed();
  ({ place } = project);
  cpSync(join(root, 'public/api'), join(place, 'api'), { recursive: true });
});
after(() => project.remove());

const run = (...args: string[]) =>
  spawnSync(
    process.execPath,
    [join(place, 'node_modules/vald-program/dist/npm/cli/main.js'), ...args],
    { cwd: place, encoding: 'utf8' },
  );

it('build, schema and --check work without what only our own tree has', () => {
  for (const command of ['build', 'schema']) {
    const { status, stderr } = run(command, 'api/v1', '--check');
    assert.equal(status, 0, `${command}: ${stderr}`);
  }
  const schema = join(place, 'api/v1/schema');
  const ours = join(root, 'public/api/v1/schema');
  writeFileSync(join(schema, 'contacts.schema.json'), '{}');
  assert.equal(run('schema', 'api/v1', '--check').status, 1);
  rmSync(schema, { recursive: true });
  const { status, stderr } = run('schema', 'api/v1');
  assert.equal(status, 0, stderr);
  assert.deepEqual(readdirSync(schema).sort(), readdirSync(ours).sort());
  for (const file of readdirSync(ours))
    assert.equal(
      readFileSync(join(schema, file), 'utf8'),
      readFileSync(join(ours, file), 'utf8'),
      file,
    );
});

it('render makes a page readable, and --check says when it is old', () => {
  const page = join(place, 'sida.html');
  const body = '<vald-goal-card goal="2021-m3" program="stockholm-2021-2025"></vald-goal-card>';
  writeFileSync(page, body);
  assert.equal(run('render', 'sida.html', '--api', 'api/v1', '--check').status, 1);
  assert.equal(readFileSync(page, 'utf8'), body);
  const { status, stderr } = run('render', 'sida.html', '--api', 'api/v1');
  assert.equal(status, 0, stderr);
  assert.match(readFileSync(page, 'utf8'), /upptäcka våldsutsatta vuxna/);
  assert.equal(run('render', 'sida.html', '--api', 'api/v1', '--check').status, 0);
});

it('docs/publicera.md: from an empty folder to the page in the browser, in its five commands', async () => {
  const doc = readFileSync(join(root, 'docs/publicera.md'), 'utf8');
  const [, block = ''] = /```sh\nnpm install vald-program\n([^]*?)```/.exec(doc) ?? [];
  const commands = block
    .trim()
    .split('\n')
    .map((line) => line.replace(/^npx vald-program /, '').split(' '));
  assert.deepEqual(
    commands.map(([name]) => name),
    ['init', 'check', 'build', 'serve'],
  );
  for (const command of commands.slice(0, 3)) {
    const { status, stdout, stderr } = run(...command);
    assert.equal(status, 0, `${command.join(' ')}\n${stdout}${stderr}`);
  }
  const main = join(place, 'node_modules/vald-program/dist/npm/cli/main.js');
  const server = spawn(process.execPath, [main, ...commands[3]!, '--port', '0'], { cwd: place });
  try {
    const said = await new Promise<string>((resolve) =>
      server.stdout.once('data', (data) => resolve(String(data))),
    );
    const { page, faults } = await open(/http:\S+/.exec(said)![0]);
    assert.deepEqual(await goalsOf(page), ['Exempeldata: skriv målet ordagrant här.']);
    assert.deepEqual(faults, []);
  } finally {
    server.kill();
    await stopBrowser();
  }
});
