import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ISSUES_KEPT, ProblemError, type ApiIndex, type Problem } from '../data/index.js';
import { schemas } from './api.js';
import { ApiFolder } from './api-folder.js';
import { buildIndex, checkFolder, checkIndex } from './build.js';
import { faultLines } from './describe.js';
import { commandWords, type ReportOptions } from './report.js';

/** The API's own folder with its index, or what is wrong in it. */
function readInPlace(folder: ApiFolder): { index: ApiIndex } | { problems: Problem[] } {
  const now = new Date();
  try {
    const problems = checkFolder(folder, now);
    if (problems.length > 0) return { problems };
    const index = buildIndex(folder, now);
    checkIndex(folder, index);
    return { index };
  } catch (error) {
    if (error instanceof ProblemError) return { problems: [error.problem] };
    throw error;
  }
}

/** Makes `index.json` in an API's own folder, as it lies in a repository. @returns the exit code */
export function buildInPlace(
  path: string,
  checkOnly: boolean,
  { lang }: Pick<ReportOptions, 'lang'> = { lang: 'sv' },
): number {
  const folder = new ApiFolder(path);
  const read = readInPlace(folder);
  if ('index' in read) return code([folder.write('index.json', read.index, checkOnly)], checkOnly);
  const lines = read.problems.flatMap((problem) => faultLines(problem, lang));
  // A reader keeps so many of a document, and no more.
  const isLeast = read.problems.some(
    (one) => one.kind === 'invalid' && one.issues.length >= ISSUES_KEPT,
  );
  console.error([...lines, commandWords[lang].notBuilt(lines.length, path, isLeast)].join('\n'));
  return 1;
}

/** Writes the JSON Schemas and the OpenAPI description to `schema/` in the folder. @returns the exit code */
export async function writeSchemas(path: string, checkOnly: boolean): Promise<number> {
  const folder = new ApiFolder(path);
  if (!checkOnly) mkdirSync(join(path, 'schema'), { recursive: true });
  const written = [...(await schemas())].map(([file, document]) =>
    folder.write(`schema/${file}`, document, checkOnly),
  );
  return code(written, checkOnly);
}

/** 1 where something is out of date, and was only to be looked at. */
export const code = (upToDate: readonly boolean[], checkOnly: boolean): number =>
  checkOnly && upToDate.includes(false) ? 1 : 0;
