import type { Issue, Problem } from '../data/index.js';
import { explainWith, type Explanation } from './explanation.js';
import { faults as en } from './en/faults.js';
import { publish as enPublish } from './en/publish.js';
import { faults as sv } from './sv/faults.js';
import { publish as svPublish } from './sv/publish.js';

export type { Explanation } from './explanation.js';

const languages = { sv, en };
const publishing = { sv: svPublish, en: enPublish };

/** A fault in words, for those who have no element that says it: the command, a script, a log. */
export const explain = (problem: Problem, lang: keyof typeof languages = 'sv'): Explanation =>
  explainWith(languages[lang], problem);

/** One thing that is wrong in a document, in words: which field, how, and what is right. */
export function explainIssue(issue: Issue, lang: keyof typeof languages = 'sv'): string {
  const { rule, path } = issue;
  const words = publishing[lang];
  const field = path.join('.') || { sv: 'filen', en: 'the file' }[lang];
  return rule in words
    ? words[rule as keyof typeof words](field, issue)
    : languages[lang].issue(issue);
}
