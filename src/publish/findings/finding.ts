import type { Issue } from '../../data/index.js';

/** `error`: nothing is published. `warning`: to look at. `note`: worth knowing. */
export type Severity = 'error' | 'warning' | 'note';

/** Where something is: a cell of a sheet, or a place in a file of text. */
export interface Place {
  file: string;
  sheet?: string;
  /** As the spreadsheet numbers it. */
  row?: number;
  /** Header of the column. */
  column?: string;
  /** The column as the spreadsheet letters it. */
  letter?: string;
  /** In a document: `goals.3.text`. */
  path?: string;
  line?: number;
  /** In the line, from 1. */
  character?: number;
}

/** What is wrong in a file, before it is a document. */
export type FileRule =
  | 'unreadable'
  | 'locked'
  | 'too-large'
  | 'empty-file'
  | 'encoding'
  | 'broken-quotes'
  | 'not-json'
  | 'version'
  | 'no-documents'
  | 'unknown-file'
  | 'unclear-document'
  | 'made-file'
  | 'alone'
  | 'unknown-sheet'
  | 'duplicate-sheet'
  | 'hidden-sheet'
  | 'hidden-row'
  | 'hidden-column'
  | 'unknown-header'
  | 'duplicate-header'
  | 'missing-header'
  | 'headless-cell'
  | 'error-cell'
  | 'no-result'
  | 'merged-cell'
  | 'mixed-text'
  | 'excel-date'
  | 'percent-read'
  | 'number-lost'
  | 'ambiguous-number'
  | 'not-a-number'
  | 'not-yes-no'
  | 'misplaced-cell'
  | 'duplicate-document'
  | 'no-document'
  | 'no-parent';

/** What is right in form, and not good to publish. */
export type ContentRule =
  | 'goal-without-indicator'
  | 'no-responsible'
  | 'two-responsible'
  | 'ended-namnd'
  | 'overlapping-programs'
  | 'overlapping-responsibilities'
  | 'ended-without-successor'
  | 'unverified'
  | 'verified-long-ago'
  | 'not-national'
  | 'not-https'
  | 'small-count'
  | 'zero-count'
  | 'beyond-bound'
  | 'source-without-place'
  | 'nearly-the-title'
  | 'unsaid-revision';

/** What an adapter could not place. */
export type ImportRule =
  | 'not-the-shape'
  | 'map-unknown-key'
  | 'map-missing'
  | 'map-unreadable'
  | 'missing-column'
  | 'unmapped-column'
  | 'personal-data'
  | 'unknown-status'
  | 'unknown-value'
  | 'unmapped-name'
  | 'without-id'
  | 'merged-rows'
  | 'conflicting-rows'
  | 'colour-word'
  | 'more-pages'
  | 'group-mean'
  | 'null-value';

export type FindingKind = Issue['rule'] | FileRule | ContentRule | ImportRule;

/** One thing that is found, as data. The words are in `src/i18n/{sv,en}/findings.ts`. */
export interface Finding {
  severity: Severity;
  kind: FindingKind;
  place: Place;
  /** What stands there. */
  found?: string;
  /** What was expected in its place, where that can be said. */
  expected?: string;
}

/** Findings of one kind. */
export interface FindingGroup {
  kind: FindingKind;
  severity: Severity;
  /** The first of them, to be shown whole. */
  first: Finding;
  rest: readonly Finding[];
}

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** By kind, errors first: five hundred findings are some ten kinds. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<string, { first: Finding; rest: Finding[] }>();
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.kind}`;
    const group = groups.get(key);
    if (group) group.rest.push(finding);
    else groups.set(key, { first: finding, rest: [] });
  }
  return [...groups.values()]
    .map(({ first, rest }) => ({ kind: first.kind, severity: first.severity, first, rest }))
    .sort((a, b) => weight[a.severity] - weight[b.severity]);
}

/** How many findings of a severity there are. */
export interface Tally {
  severity: Severity;
  count: number;
}

/** How many there are of each severity, the gravest first, where there are any. */
export const countFindings = (findings: readonly Finding[]): Tally[] =>
  (Object.keys(weight) as Severity[])
    .map((severity) => ({
      severity,
      count: findings.filter((one) => one.severity === severity).length,
    }))
    .filter(({ count }) => count > 0);

/** All of it in one line, in somebody's words. */
export const summaryOf = (
  tallies: readonly Tally[],
  words: { count: (severity: Severity, count: number) => string; nothing: string },
): string =>
  tallies.map(({ severity, count }) => words.count(severity, count)).join(' · ') || words.nothing;

/** Whether anything keeps the documents from being published. */
export const hasErrors = (findings: readonly Finding[]): boolean =>
  findings.some(({ severity }) => severity === 'error');

/** The letters of a column, from 0: A, B … Z, AA. */
export function columnLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetter(Math.floor(index / 26) - 1) + letter;
}
