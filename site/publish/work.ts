import { strToU8, zipSync, type Zippable } from 'fflate';
import { pickProgram, type ApiIndex } from '../../src/data/index.js';
import { languageIssues } from '../../src/i18n/language-check.js';
import {
  SMALL_COUNT,
  buildApi,
  checkRead,
  diffApis,
  hasErrors,
  isRead,
  readFiles,
  sheetsOf,
  tooLarge,
  writeWorkbook,
  type ApiRead,
  type ApiSet,
  type BuiltFile,
  type NamedFile,
} from '../../src/publish/index.js';
import { GoneFile, NoExport, NotRight } from './faults.js';
import { bytesOf, isMap } from './files.js';
import type { Answer, Built, Job, Outcome, Tell } from './protocol.js';
import { sheetsOfChanges, talliesOf, toldGroups } from './told.js';

/*
 * What the page does with files: the same, in the same order, as `vald-program build`. It runs in a worker.
 */

type PublishJob = Extract<Job, { kind: 'publish' }>;
export type Schemas = () => Promise<ReadonlyMap<string, unknown>>;

/** The first document that is not right in form. */
const firstWrong = (set: ApiSet): string | undefined =>
  set.files().find(({ kind, file }) => 'issues' in set.validate(kind, file))?.file;

/** An export and its map, over an API. */
async function importedOver(
  files: readonly NamedFile[],
  map: NamedFile,
  { from, over }: PublishJob,
): Promise<ApiRead> {
  const { importFiles, importOver } = await import('../../src/publish/import/index.js');
  const before = await readFiles(await bytesOf(over));
  const wrong = firstWrong(before.set);
  if (wrong) throw new NotRight(wrong);
  const imported = await importFiles(from, files, map);
  // What the page calls the workbook that has these rows.
  const read = importOver('program.xlsx', before.set, imported.tables);
  return { ...read, findings: [...before.findings, ...imported.findings, ...read.findings] };
}

async function readJob(job: PublishJob, tell: Tell): Promise<ApiRead> {
  const files = await bytesOf(job.files, tell);
  const map = files.find(isMap);
  if (map) {
    const others = files.filter((one) => one !== map);
    if (others.length === 0) throw new NoExport();
    return importedOver(others, map, job);
  }
  return readFiles(files, (done, of, what) =>
    tell({ step: 'read', what, ...(of > 1 ? { value: (done / of) * 0.4 } : {}) }),
  );
}

/** Whether tables or JSON of another system were read as ours. */
const isExport = ({ set, findings }: ApiRead): boolean =>
  !set.files().some(({ kind }) => kind === 'program') &&
  findings.some(
    ({ kind, place: { file } }) =>
      kind === 'unknown-sheet' ||
      kind === 'unknown-header' ||
      (kind === 'unknown-file' && isRead(file)),
  );

/** A built API as a zip, which is the same for the same files. */
function packed(files: readonly BuiltFile[]): Blob {
  const entries: Zippable = {};
  for (const { file, text } of files) entries[file] = strToU8(text);
  const bytes = zipSync(entries, { level: 6, mtime: '1980-01-01T00:00:00' });
  return new Blob([bytes], { type: 'application/zip' });
}

/** What is found in files, and what is published of them where nothing has to be mended. */
export async function publish(
  job: PublishJob,
  tell: Tell,
  schemas: Schemas,
  now = new Date(),
): Promise<Outcome> {
  const read = await readJob(job, tell);
  const published = job.published && (await readFiles(await bytesOf(job.published))).set;
  const before = published && published.files().length > 0 ? published : undefined;
  const findings = checkRead(read, {
    now,
    smallCount: SMALL_COUNT,
    tellZero: false,
    languageIssues,
    before,
    onFile: (done, of, what) => tell({ step: 'check', what, value: 0.4 + (done / of) * 0.2 }),
  });
  const outcomeOf = (): Outcome => ({
    ...talliesOf(findings),
    groups: toldGroups(findings),
    needsMap: !job.files.some(isMap) && isExport(read),
  });
  if (hasErrors(findings)) return outcomeOf();
  tell({ step: 'compare', value: 0.6 });
  const changes = before && diffApis(before, read.set);
  tell({ step: 'build', value: 0.75 });
  const files = buildApi(read.set, { now, schemas: await schemas(), changes });
  findings.push(...tooLarge(files));
  if (hasErrors(findings)) return outcomeOf();
  tell({ step: 'pack', value: 0.9 });
  const index = JSON.parse(files.find(({ file }) => file === 'index.json')!.text) as ApiIndex;
  const built: Built = {
    files: files.map(({ file, text }) => ({
      name: file,
      blob: new Blob([text], { type: 'application/json' }),
    })),
    zip: packed(files),
    changes: changes && sheetsOfChanges(changes),
    programs: index.programs.map(({ id, shortTitle }) => ({ id, title: shortTitle })),
    shown: pickProgram(index, now)?.id,
  };
  return { ...outcomeOf(), built };
}

/** A workbook with what documents hold. @throws NotRight */
export async function book(files: Job['files'], tell: Tell): Promise<Blob> {
  const { set } = await readFiles(await bytesOf(files, tell));
  const wrong = firstWrong(set);
  if (wrong) throw new NotRight(wrong);
  tell({ step: 'book' });
  return new Blob([(await writeWorkbook(sheetsOf(set))) as Uint8Array<ArrayBuffer>], {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
}

/** Does a job, and says what came of it, whatever it was. */
export async function run(job: Job, tell: Tell, schemas: Schemas): Promise<Answer> {
  try {
    return job.kind === 'book'
      ? { kind: 'book', book: await book(job.files, tell) }
      : { kind: 'outcome', outcome: await publish(job, tell, schemas) };
  } catch (error) {
    if (error instanceof GoneFile) return { kind: 'gone', name: error.file };
    if (error instanceof NoExport) return { kind: 'no-export' };
    if (error instanceof NotRight) return { kind: 'not-right', name: error.file };
    return { kind: 'failed', message: String(error).slice(0, 500) };
  }
}
