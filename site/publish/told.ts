import { findingWords, tell } from '../../src/i18n/tell.js';
import {
  countFindings,
  groupFindings,
  summaryOf,
  type Change,
  type Finding,
} from '../../src/publish/index.js';
import type { ChangedSheet, Outcome, ToldGroup } from './protocol.js';

/** So many of a kind, beside the first, are shown to whoever opens the list. */
export const REST = 200;
/** So many changes of a sheet are shown. */
export const NAMED = 300;

/** How many there are of each weight, the gravest first, and all of it in one line. */
export function talliesOf(findings: readonly Finding[]): Pick<Outcome, 'summary' | 'tallies'> {
  const tallies = countFindings(findings);
  return {
    summary: summaryOf(tallies, findingWords.sv),
    tallies: tallies.map((one) => ({ ...one, title: findingWords.sv.severity[one.severity] })),
  };
}

/** Findings in words, by kind: five hundred are some ten groups. */
export const toldGroups = (findings: readonly Finding[]): ToldGroup[] =>
  groupFindings(findings).map(({ severity, first, rest }) => ({
    severity,
    first: tell(first),
    rest: rest.slice(0, REST).map((one) => tell(one)),
    count: rest.length + 1,
  }));

/** Changes sheet by sheet, in the order of the sheets. */
export function sheetsOfChanges(changes: readonly Change[]): ChangedSheet[] {
  const sheets = new Map<string, { count: number; changes: Change[] }>();
  for (const change of changes) {
    const own = sheets.get(change.sheet) ?? { count: 0, changes: [] };
    own.count++;
    if (own.changes.length < NAMED) own.changes.push(change);
    sheets.set(change.sheet, own);
  }
  return [...sheets].map(([sheet, own]) => ({ sheet, ...own }));
}
