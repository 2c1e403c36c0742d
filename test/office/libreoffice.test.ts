/* A workbook and a file of CSV that LibreOffice has opened and saved. A suite of its own: it needs LibreOffice. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { buildApi, diffApis, readFiles, type ApiRead } from '../../src/publish/index.js';
import { root } from '../support/node.js';

const isThere = spawnSync('soffice', ['--version']).status === 0;
// In CI it has to be there: a suite that is passed over says nothing.
const skip = !isThere && !process.env.CI ? 'LibreOffice is not here' : false;

const book = fileURLToPath(new URL('examples/stockholm/stockholm.xlsx', root));
const folder = mkdtempSync(join(tmpdir(), 'vald-office-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Opens a file in LibreOffice, in Swedish, and saves it in another form. */
function convert(file: string, to: string, out: string): void {
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      '--headless',
      '--convert-to',
      to,
      '--outdir',
      out,
      file,
    ],
    {
      stdio: 'pipe',
      timeout: 110_000,
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    },
  );
}

const read = (paths: readonly string[]): Promise<ApiRead> =>
  readFiles(paths.map((path) => ({ name: basename(path), bytes: readFileSync(path) })));

/** Nothing was found, and what it builds is what the workbook builds. */
async function assertSame({ set, findings }: ApiRead): Promise<void> {
  assert.deepEqual(findings, []);
  const original = (await read([book])).set;
  assert.deepEqual(diffApis(original, set), []);
  const build = (one: typeof set) =>
    buildApi(one, { now: new Date('2026-11-29'), schemas: new Map() });
  assert.deepEqual(await build(set), await build(original));
}

let saved = '';
before(() => {
  if (skip) return;
  copyFileSync(book, join(folder, 'bok.xlsx'));
  convert(join(folder, 'bok.xlsx'), 'xlsx:Calc MS Excel 2007 XML', join(folder, 'saved'));
  saved = join(folder, 'saved', 'bok.xlsx');
});

test('the workbook, opened and saved', { skip }, async () => {
  assert.ok(!readFileSync(saved).equals(readFileSync(book)));
  await assertSame(await read([saved]));
});

test('each sheet, saved as CSV with Swedish settings', { skip }, async () => {
  // Semicolon, quotation mark, UTF-8, from the first row; as shown, and each sheet in a file of its own.
  convert(
    saved,
    'csv:Text - txt - csv (StarCalc):59,34,76,1,,1053,false,true,false,false,false,-1',
    join(folder, 'csv'),
  );
  const files = readdirSync(join(folder, 'csv'));
  assert.ok(files.length > 25, files.join());
  await assertSame(await read(files.map((file) => join(folder, 'csv', file))));
});
