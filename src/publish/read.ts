import type { RawFile } from './check/source.js';
import { ApiSet } from './check/source.js';
import { readCsv } from './csv/read.js';
import type { Finding } from './findings/finding.js';
import { locateInTables, type Locate } from './findings/place.js';
import { readJsonFile } from './json/read.js';
import { isMade } from './layout.js';
import type { Table } from './tables/cell.js';
import { readTables } from './tables/read.js';
import { readWorkbook } from './workbook/read.js';

/** A file that somebody hands over. */
export interface NamedFile {
  /** In its folder, with `/` between names. */
  name: string;
  bytes: Uint8Array;
  /** Larger than what is read, alone or with the others: its bytes are not here. */
  isTooLarge?: boolean;
}

/** What files hold: an API, unchecked, and what could not be read of it. */
export interface ApiRead {
  set: ApiSet;
  findings: Finding[];
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
 * The same document in two of them is told of.
 */
export async function readFiles(
  files: readonly NamedFile[],
  progress: Progress = () => undefined,
): Promise<ApiRead> {
  const findings: Finding[] = [];
  const tables: Table[] = [];
  const placed: Placed[] = [];
  for (const [index, file] of files.entries()) {
    const { name, bytes } = file;
    progress(index, files.length, name);
    if (isRead(name) && !isMade(name) && smallEnough([file], findings).length === 0) continue;
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
        if (isMade(name)) break;
        const { document, locate, findings: found } = readJsonFile(name, bytes);
        findings.push(...found);
        if (document) placed.push({ document, locate: locate! });
        break;
      }
      default:
        if (!isMade(name))
          findings.push({
            severity: 'warning',
            kind: 'unknown-file',
            place: { file: name },
            found: name,
          });
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
    locate: (file) =>
      known.get(file) ?? ((path) => ({ file, ...(path.length ? { path: path.join('.') } : {}) })),
  };
}
