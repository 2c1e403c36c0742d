import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ProblemError, type Problem } from '../data/index.js';
import { explain, explainIssue } from '../i18n/explain.js';
import type { FindingLanguage } from '../i18n/tell.js';
import { commandWords } from './report.js';

/** An error as the command tells it: what is wrong and what to do. Never a stack. */
export function describe(error: unknown, lang: FindingLanguage = 'sv'): string {
  if (error instanceof ProblemError) return describeProblem(error.problem, lang);
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' && path) return commandWords[lang].absent(relative('.', path));
  return error instanceof Error ? error.message : String(error);
}

function describeProblem(problem: Problem, lang: FindingLanguage): string {
  const { what, remedy } = explain(problem, lang);
  return [...faultLines(problem, lang), `${what} ${remedy}`].join('\n');
}

/** What is wrong, a line for each fault, with the file that it is in. */
export function faultLines(problem: Problem, lang: FindingLanguage): string[] {
  const place = 'url' in problem ? `${fileOf(problem.url)}: ` : '';
  const faults =
    problem.kind === 'invalid'
      ? problem.issues.map((issue) => explainIssue(issue, lang))
      : [explain(problem, lang).why];
  return faults.map((words) => `${place}${words}`);
}

/** A file as the one who runs the command may open it. */
const fileOf = (url: string): string =>
  url.startsWith('file:') ? relative('.', fileURLToPath(url)) : url;
