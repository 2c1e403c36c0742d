import type { Issue, Problem } from '../data/index.js';
import { explainWith, type Explanation } from './explanation.js';
import { faults as en } from './en/faults.js';
import { faults as sv } from './sv/faults.js';

export type { Explanation } from './explanation.js';

const languages = { sv, en };

/** A fault in words, for those who have no element that says it: the command, a script, a log. */
export const explain = (problem: Problem, lang: keyof typeof languages = 'sv'): Explanation =>
  explainWith(languages[lang], problem);

/** One thing that is wrong in a document, in words: which field, and how. */
export const explainIssue = (issue: Issue, lang: keyof typeof languages = 'sv'): string =>
  languages[lang].issue(issue);
