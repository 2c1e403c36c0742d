import { relative } from 'node:path';
import {
  ProblemError,
  fileOf,
  parseDocument,
  settings,
  type ApiIndex,
  type Issue,
  type Problem,
} from '../data/index.js';
import { languageIssues } from '../i18n/language-check.js';
import { publishingIssues } from '../publish/check/document-rules.js';
import { bytesOf, type ApiFile } from '../publish/check/source.js';
import type { ApiFolder } from './api-folder.js';

export { buildIndex } from '../publish/build/index-document.js';

/** What is wrong in one document, and nothing of what is wrong in another: that is told of there. */
function problemOf(folder: ApiFolder, one: ApiFile, now: Date): Problem[] {
  const url = folder.url(one.file);
  let issues: Issue[] = [];
  try {
    for (const found of publishingIssues(folder, one, now, { languageIssues }))
      issues = issues.concat(found);
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' && path)
      issues.push({ path: [], rule: 'unknown-reference', detail: relative(folder.path, path) });
    else if (!(error instanceof ProblemError)) throw error;
    else if ('url' in error.problem && error.problem.url === url) return [error.problem];
  }
  return issues.length > 0 ? [{ kind: 'invalid', url, issues }] : [];
}

/**
 * Checks every document of the folder as strictly as what is published has to be, and what one says of
 * another.
 *
 * @returns what is wrong, document by document
 */
export const checkFolder = (folder: ApiFolder, now: Date): Problem[] =>
  folder.files().flatMap((one) => problemOf(folder, one, now));

/** Reads an index with the readers' own eyes: what it brings along has been read by itself. @throws ProblemError */
export function checkIndex(folder: ApiFolder, index: ApiIndex): void {
  const file = fileOf('index');
  const limit = settings.maxBytes;
  parseDocument('index', folder.url(file), index);
  if (bytesOf(index, 2) > limit)
    throw new ProblemError({ kind: 'too-large', url: folder.url(file), limit });
}
