import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ProblemError, type Problem } from '../data/index.js';
import { explain, explainIssue } from '../i18n/explain.js';

/** An error as the command tells it: what is wrong and what to do, in Swedish. Never a stack. */
export function describe(error: unknown): string {
  if (error instanceof ProblemError) return describeProblem(error.problem);
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' && path) return `${relative('.', path)}: filen finns inte.`;
  return error instanceof Error ? error.message : String(error);
}

function describeProblem(problem: Problem): string {
  const place = 'url' in problem ? `${fileOf(problem.url)}: ` : '';
  const { what, why, remedy } = explain(problem);
  const faults =
    problem.kind === 'invalid' ? problem.issues.map((issue) => explainIssue(issue)) : [why];
  return [...faults.map((words) => `${place}${words}`), `${what} ${remedy}`].join('\n');
}

/** A file as the one who runs the command may open it. */
const fileOf = (url: string): string =>
  url.startsWith('file:') ? relative('.', fileURLToPath(url)) : url;
