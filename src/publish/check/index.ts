import { ProblemError, fileOf, type Documents } from '../../data/index.js';
import type { ContentRule, Finding } from '../findings/finding.js';
import { findingOf, type Locate } from '../findings/place.js';
import type { ApiRead } from '../read.js';
import type { TableKind } from '../tables/sheets.js';
import {
  contentIssues,
  type ContentOptions,
  type ReadApi,
  type ReadFile,
} from './content/index.js';
import { publishingIssues, type PublishingOptions } from './document-rules.js';
import { bytesOf, largest, type ApiFile, type ApiSet } from './source.js';

/** How an API is checked. */
export interface CheckOptions extends PublishingOptions, Omit<ContentOptions, 'before'> {
  /** What was published last. */
  before?: ApiSet | undefined;
  /** Where the place of an issue is, in each file. */
  locate: (file: string) => Locate;
  /** Told before each document. */
  onFile?: (done: number, of: number, file: string) => void;
}

/** Counts below this are told of, unless somebody says otherwise. No threshold of the city's own is known. */
export const SMALL_COUNT = 5;

/** What of an API can be read. */
export function readApi(set: ApiSet): ReadApi {
  const of = <K extends TableKind>(kind: K): ReadFile<Documents[K]>[] =>
    set.files().flatMap((one) => {
      if (one.kind !== kind) return [];
      const result = set.validate(kind, one.file);
      return 'data' in result ? [{ file: one.file, document: result.data }] : [];
    });
  const api = {
    programs: of('program'),
    organisation: of('organisation')[0],
    outcomes: of('outcomes'),
    opinions: of('opinions'),
    contacts: of('contacts')[0],
  };
  const one = [api.organisation, api.contacts, ...of('history')].filter(
    (file) => file !== undefined,
  );
  return { ...api, all: [...api.programs, ...one, ...api.outcomes, ...api.opinions] };
}

/** All that keeps one document from being published. */
function documentFindings(set: ApiSet, one: ApiFile, options: CheckOptions): Finding[] {
  const raw = set.readRaw(one.file);
  const locate = options.locate(one.file);
  const version = (raw as { schemaVersion?: unknown } | null)?.schemaVersion;
  if (typeof version === 'number' && version !== 1)
    return [
      {
        severity: 'error',
        kind: 'version',
        place: locate(['schemaVersion']),
        found: String(version),
      },
    ];
  const result = set.validate(one.kind, one.file);
  const findings: Finding[] = [];
  if ('data' in result && bytesOf(result.data) > largest())
    findings.push({ severity: 'error', kind: 'too-large', place: locate([]) });
  try {
    for (const issues of publishingIssues(set, one, options.now, options))
      findings.push(...issues.map((issue) => findingOf(issue, raw, locate)));
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    // What is wrong in another document is told of there; one that is not there is not.
    if (error.problem.kind === 'http')
      findings.push({
        severity: 'error',
        kind: 'unknown-reference',
        place: locate([]),
        expected: error.problem.url,
      });
  }
  return findings;
}

/** What nobody can say of a programme without the others. */
const needsOthers: readonly ContentRule[] = ['ended-without-successor'];

/** All that is to mend, and all that is to look at, in an API. */
export function checkApi(set: ApiSet, options: CheckOptions): Finding[] {
  const files = set.files();
  const findings = files.flatMap((one, index) => {
    options.onFile?.(index, files.length, one.file);
    return documentFindings(set, one, options);
  });
  const { isPart = false } = options;
  if (isPart)
    for (const { file } of files) {
      const place = { file: options.locate(file)([]).file };
      findings.push({ severity: 'note', kind: 'alone', place, found: file });
    }
  else if (!files.some(({ kind }) => kind === 'program'))
    findings.push({ severity: 'error', kind: 'no-documents', place: { file: fileOf('index') } });
  const before = options.before && readApi(options.before);
  for (const { severity, kind, file, path, found, expected } of contentIssues(readApi(set), {
    ...options,
    before,
  })) {
    if (isPart && needsOthers.includes(kind)) continue;
    findings.push({
      severity,
      kind,
      place: options.locate(file)(path),
      ...(found === undefined ? {} : { found: found.slice(0, 200) }),
      ...(expected === undefined ? {} : { expected: expected.slice(0, 200) }),
    });
  }
  return findings;
}

/** All that is found in what was read: what could not be read, and what is to mend or to look at. */
export function checkRead(
  { set, findings, locate }: ApiRead,
  options: Omit<CheckOptions, 'locate'>,
): Finding[] {
  const cellOf = ({ place: { file, sheet, row, column } }: Finding): string =>
    [file, sheet, row, column].join('\u0000');
  const told = new Set(findings.filter(({ place }) => place.column !== undefined).map(cellOf));
  // A cell that could not be read is not missing once more.
  const isNew = (one: Finding): boolean => one.kind !== 'missing' || !told.has(cellOf(one));
  return [...findings, ...checkApi(set, { ...options, locate }).filter(isNew)];
}
