// CPU time and peak memory of publishing 50,000 outcomes, beside what the libraries alone take for the same
// files. Run as `npm run bench:publish`; each measurement is a process of its own, and the median of some.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { languageIssues } from '../src/i18n/language-check.js';
import {
  buildApi,
  checkApi,
  readFiles,
  tablesOf,
  writeCsv,
  writeWorkbook,
  type ApiRead,
  type TableDocument,
} from '../src/publish/index.js';

const OUTCOMES = 50_000;
const ROUNDS = 3;
const now = new Date('2026-11-29T12:00:00Z');

/** A made-up city: 40 indicators, 25 nämnder, 25 years, both sexes. */
function city(): TableDocument[] {
  const sources = [{ source: 'exempel' }];
  const header = {
    schemaVersion: 1,
    language: 'sv',
    updated: '2026-11-01',
    sample: true,
    sources: [{ id: 'exempel', title: 'Exempeldata', file: 'exempel.pdf' }],
  };
  const ids = (name: string, count: number) =>
    Array.from({ length: count }, (_, at) => `${name}-${at + 1}`);
  const indicators = ids('indikator', 40);
  const namnder = ids('namnd', 25);
  const outcomes = indicators.flatMap((indicatorId, a) =>
    namnder.flatMap((namnd, b) =>
      Array.from({ length: 25 }, (_, c) => String(2001 + c)).flatMap((period, c) =>
        (['women', 'men'] as const).map((sex, d) => ({
          indicatorId, namnd, period, sex, state: 'value', sources,
          value: ((a * 7 + b * 5 + c * 3 + d) % 1000) / 10,
        })),
      ),
    ),
  ); // prettier-ignore
  if (outcomes.length !== OUTCOMES) throw new Error(String(outcomes.length));
  const links = { organisation: '../organisation.json', outcomes: 'exempel/outcomes.json' };
  return [
    {
      kind: 'program',
      document: {
        ...header, id: 'exempel', level: 'city', title: 'Exempeldata', shortTitle: 'Exempeldata', status: 'in-force',
        period: { from: '2024', to: '2029' }, links,
        goals: [{ id: 'mal-1', text: 'Exempeldata', sources }],
        indicators: indicators.map((id) => ({ id, goalIds: ['mal-1'], text: `Exempeldata ${id}`, unit: 'percent', origin: 'program', sources })),
      },
    },
    { kind: 'organisation', document: { ...header, namnder: namnder.map((id) => ({ id, name: `Exempel ${id}`, kind: 'stadsdelsnamnd', sources })), groups: [] } },
    { kind: 'outcomes', document: { ...header, program: 'exempel', outcomes } },
  ] as unknown as TableDocument[]; // prettier-ignore
}

const check = ({ set, locate, findings }: ApiRead): number => {
  const found = checkApi(set, { now, smallCount: 5, tellZero: false, languageIssues, locate });
  const errors = [...findings, ...found].filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(JSON.stringify(errors[0]));
  return found.length;
};

const files = (folder: string, names: readonly string[]) =>
  names.map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }));
const documents = ['organisation.json', 'programs/exempel.json', 'programs/exempel/outcomes.json'];

/** What is measured, with the files that it reads. */
const tasks: Record<string, { files: (folder: string) => string[]; run: (read: ReturnType<typeof files>) => unknown }> = {
  'workbook, library alone': { files: () => ['bok.xlsx'], run: ([book]) => readXlsx(book!.bytes) },
  'workbook, read to documents': { files: () => ['bok.xlsx'], run: (read) => readFiles(read) },
  'workbook, read and checked': { files: () => ['bok.xlsx'], run: async (read) => check(await readFiles(read)) },
  'CSV, library alone': {
    files: csvNames,
    run: (read) => read.map(({ bytes }) => Papa.parse(new TextDecoder().decode(bytes), { delimiter: ';' })),
  },
  'CSV, read to documents': { files: csvNames, run: (read) => readFiles(read) },
  'built documents, JSON.parse alone': {
    files: () => documents,
    run: (read) => read.map(({ bytes }) => JSON.parse(new TextDecoder().decode(bytes)) as unknown),
  },
  'built documents, read and checked': { files: () => documents, run: async (read) => check(await readFiles(read)) },
}; // prettier-ignore

function csvNames(): string[] {
  return ['Program', 'Mål', 'Indikatorer', 'Nämnder', 'Utfall', 'Dokument', 'Källor'].map(
    (name) => `${name}.csv`,
  );
}

const [, self, task, folderOf] = process.argv as [string, string, string?, string?];
if (task && folderOf) {
  const { files: names, run } = tasks[task]!;
  const read = files(folderOf, names(folderOf));
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  // Time of the processor: a machine that does other things too is slower, and not busier with this.
  const start = process.cpuUsage();
  await run(read);
  const { user, system } = process.cpuUsage(start);
  const ms = (user + system) / 1000;
  console.log(JSON.stringify({ ms, mb: (process.resourceUsage().maxRSS * 1024 - before) / 1e6 }));
} else {
  const folder = mkdtempSync(join(tmpdir(), 'vald-bench-'));
  const write = (name: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  };
  const sheets = tablesOf(city());
  write('bok.xlsx', await writeWorkbook(sheets));
  for (const sheet of sheets) write(`${sheet.plan.name}.csv`, writeCsv(sheet));
  const { set } = await readFiles(files(folder, ['bok.xlsx']));
  for (const { file, text } of buildApi(set, { now, schemas: new Map() })) write(file, text);
  const median = (list: number[]): number => list.sort((a, b) => a - b)[list.length >> 1]!;
  console.log(
    `load ${loadavg()
      .map((one) => one.toFixed(1))
      .join(' ')} · median of ${ROUNDS}`,
  );
  const results = new Map<string, { ms: number[]; mb: number[] }>();
  for (let round = 0; round < ROUNDS; round++)
    for (const name of Object.keys(tasks)) {
      const args = ['--expose-gc', '--import', 'tsx', fileURLToPath(import.meta.url), name, folder];
      const { ms, mb } = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', cwd: dirname(dirname(self)) })) as { ms: number; mb: number };
      const known = results.get(name) ?? { ms: [], mb: [] };
      known.ms.push(ms);
      known.mb.push(mb);
      results.set(name, known);
    } // prettier-ignore
  for (const [name, { ms, mb }] of results)
    console.log(
      `${name.padEnd(36)} ${median(ms).toFixed(0).padStart(6)} ms ${median(mb).toFixed(0).padStart(6)} MB`,
    );
  rmSync(folder, { recursive: true });
}
