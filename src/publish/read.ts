import type { RawFile } from './check/source.js';
import { ApiSet } from './check/source.js';
import { readCsv } from './csv/read.js';
import type { Finding } from './findings/finding.js';
import { locateInTables, pathOf, type Locate } from './findings/place.js';
import { readAlone, readJsonFile } from './json/read.js';
import { isMade } from './layout.js';
import { lookup, type Table } from './tables/cell.js';
import { readTables } from './tables/read.js';
import { sheets } from './tables/sheets.js';
import { readWorkbook } from './workbook/read.js';

/** A file that somebody hands over. */
export interface NamedFile {
  /** In its folder, with `/` between names. */
  name: string;
  bytes: Uint8Array;
  /** Of a document of JSON that is handed over by itself: where it lies, with `/` between names. */
  place?: string;
  /** Larger than what is read, alone or with the others: its bytes are not here. */
  isTooLarge?: boolean;
}

/** What files hold: an API, unchecked, and what could not be read of it. */
export interface ApiRead {
  set: ApiSet;
  findings: Finding[];
  /** Documents that were handed over by themselves, without those that they belong with. */
  isPart?: boolean;
  /** Where a place of a document is in the files. */
  locate: (file: string) => Locate;
}

/** How far a long work has come. */
export type Progress = (done: number, of: number, what: string) => void;

/** Documents that have been read, with where their parts are. */
interface Placed {
  document: RawFile;
  locate: Locate;
}

/** Whether a file is opened; of others only the name is of interest. */
export const isRead = (name: string): boolean => /\.(xlsx|xlsm|csv|tsv|json)$/i.test(name);

/** Tells of the files that are too large. @returns the others */
export const smallEnough = (files: readonly NamedFile[], findings: Finding[]): NamedFile[] =>
  files.filter(({ name, isTooLarge }) => {
    if (isTooLarge) findings.push({ severity: 'error', kind: 'too-large', place: { file: name } });
    return !isTooLarge;
  });

const extension = (name: string): string => /[^.]*$/.exec(name.toLowerCase())![0];

/**
 * Reads what somebody keeps an API in: a workbook, a folder of CSV, the API's own folder, or some of each.
 * The same document in two of them is told of. A document of JSON by itself is told by what it holds, where
 * its name does not say it.
 */
export async function readFiles(
  files: readonly NamedFile[],
  progress: Progress = () => undefined,
): Promise<ApiRead> {
  const findings: Finding[] = [];
  const tables: Table[] = [];
  const placed: Placed[] = [];
  for (const [index, file] of files.entries()) {
    const { name, bytes, place = files.length === 1 ? name : undefined } = file;
    progress(index, files.length, name);
    const isPassedOver = place === undefined && isMade(name);
    if (isRead(name) && !isPassedOver && smallEnough([file], findings).length === 0) continue;
    switch (extension(name)) {
      case 'xlsx':
      case 'xlsm': {
        const book = await readWorkbook(name, bytes);
        tables.push(...book.tables);
        findings.push(...book.findings);
        break;
      }
      case 'csv':
      case 'tsv': {
        const read = readCsv(name, bytes);
        if (read.table) tables.push(read.table);
        findings.push(...read.findings);
        break;
      }
      case 'json': {
        if (isPassedOver) break;
        const read = place ? readAlone(name, place, bytes) : readJsonFile(name, bytes);
        const { document, locate, findings: found } = read;
        findings.push(...found);
        if (document) placed.push({ document, locate: locate! });
        break;
      }
      default:
        if (!isMade(name)) {
          // Utfall.txt is a sheet that would be missing without a word.
          const [, sheet = ''] = /([^/\\]*)\.[^.]*$/.exec(name.normalize('NFC')) ?? [];
          const ours = sheets.find((one) => lookup(one.name) === lookup(sheet));
          findings.push({
            severity: ours ? 'error' : 'warning',
            kind: ours ? 'unknown-sheet' : 'unknown-file',
            place: { file: name },
            found: name,
            ...(ours ? { expected: `${ours.name}.csv` } : {}),
          });
        }
    }
  }
  const read = readTables(tables);
  findings.push(...read.findings);
  placed.push(...read.files.map((document) => ({ document, locate: locateInTables(document) })));
  const known = new Map<string, Locate>();
  for (const { document, locate } of placed) {
    if (known.has(document.file))
      findings.push({
        severity: 'error',
        kind: 'duplicate-document',
        place: locate([]),
        found: document.file,
      });
    else known.set(document.file, locate);
  }
  return {
    set: new ApiSet(placed.map(({ document }) => document)),
    findings,
    isPart: files.length > 0 && files.every(({ place }) => place !== undefined),
    locate: (file) =>
      known.get(file) ?? ((path) => ({ file, ...(path.length ? { path: pathOf(path) } : {}) })),
  };
}
