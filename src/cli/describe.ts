import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ProblemError, type Problem } from '../data/index.js';
import { explain, explainIssue } from '../i18n/explain.js';
import { commandWords } from './report.js';

/** An error as the command tells it: what is wrong and what to do. Never a stack. */
export function describe(error: unknown, lang: 'sv' | 'en' = 'sv'): string {
  if (error instanceof ProblemError) return describeProblem(error.problem, lang);
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' && path) return commandWords[lang].absent(relative('.', path));
  return error instanceof Error ? error.message : String(error);
}

function describeProblem(problem: Problem, lang: 'sv' | 'en'): string {
  const place = 'url' in problem ? `${fileOf(problem.url)}: ` : '';
  const { what, why, remedy } = explain(problem, lang);
  const faults =
    problem.kind === 'invalid' ? problem.issues.map((issue) => explainIssue(issue, lang)) : [why];
  return [...faults.map((words) => `${place}${words}`), `${what} ${remedy}`].join('\n');
}

/** A file as the one who runs the command may open it. */
const fileOf = (url: string): string =>
  url.startsWith('file:') ? relative('.', fileURLToPath(url)) : url;
