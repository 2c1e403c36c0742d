import type { Issue, Problem } from '../data/index.js';
import { faults as en } from './en/faults.js';
import { faults as sv } from './sv/faults.js';

/** A fault in words: what happened, why, and what the reader can do. */
export interface Explanation {
  what: string;
  why: string;
  remedy: string;
}

const languages = { sv, en };

/** A fault in words, for those who have no element that says it: the command, a script, a log. */
export function explain(problem: Problem, lang: keyof typeof languages = 'sv'): Explanation {
  const words = languages[lang];
  return {
    what: words.problemWhat(problem),
    why: words.problemWhy(problem),
    remedy: words.problemRemedy(problem),
  };
}

/** One thing that is wrong in a document, in words: which field, and how. */
export const explainIssue = (issue: Issue, lang: keyof typeof languages = 'sv'): string =>
  languages[lang].issue(issue);
