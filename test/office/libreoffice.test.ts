/* A workbook and a file of CSV that LibreOffice has opened and saved. A suite of its own: it needs LibreOffice. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { unzipSync, strFromU8 } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { buildApi, diffApis, readFiles, sheetsOf, type ApiRead } from '../../src/publish/index.js';
import { idsFormula } from '../../src/publish/workbook/write.js';
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
  assert.deepEqual(build(set), build(original));
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

test('a list of ids is still in the workbook that was saved', { skip }, () => {
  const xml = (file: string): string =>
    Object.entries(unzipSync(readFileSync(file)))
      .filter(([name]) => name.startsWith('xl/worksheets/'))
      .map(([, bytes]) => strFromU8(bytes))
      .join('');
  const count = (file: string): number => xml(file).match(/<formula1>[^<]*INDEX\(/g)?.length ?? 0;
  assert.ok(count(book) >= 40);
  assert.equal(count(saved), count(book));
});

test(
  'a list of ids ends with them: as they are, with more of them, with a gap, and with none',
  { skip },
  async () => {
    const { set } = await read([book]);
    const filled = sheetsOf(set).find(({ plan }) => plan.name === 'Nämnder')!;
    const { plan, rows } = filled;
    const at = plan.headers.indexOf('Id');
    const gap = rows[0]!.map(() => undefined);
    const more = rows.map((row) => row.map((cell, column) => (column === at ? 'exempel' : cell)));
    for (const [name, written, expected] of [
      ['som-de-ar', rows, rows.length],
      ['fler', [...rows, ...more], rows.length * 2],
      ['lucka', [...rows, gap, ...more.slice(0, 1)], rows.length + 2],
      ['inga', [], 1],
    ] as const) {
      const bytes = await writeXlsx({
        sheets: [
          {
            name: 'Antal',
            cells: new Map([
              ['0,0', { formula: `ROWS(${idsFormula(filled, 'Id')})` }],
              ['0,1', { formula: `INDEX(${idsFormula(filled, 'Id')},${expected})` }],
            ]),
          },
          {
            name: plan.name,
            rows: [
              [...plan.headers],
              ...written.map((row) => row.map((cell) => cell as string | null)),
            ],
          },
        ],
      });
      writeFileSync(join(folder, `${name}.xlsx`), bytes);
      convert(
        join(folder, `${name}.xlsx`),
        'csv:Text - txt - csv (StarCalc):59,34,76,1',
        join(folder, name),
      );
      const last = written.at(-1)?.[at] ?? 0;
      const found = readFileSync(join(folder, name, `${name}.csv`), 'utf8')
        .trim()
        .replaceAll('"', '');
      assert.equal(found, `${expected};${String(last)}`, name);
    }
  },
);
