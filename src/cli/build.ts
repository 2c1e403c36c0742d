import { ProblemError, fileOf, parseDocument, settings, type ApiIndex } from '../data/index.js';
import { languageIssues } from '../i18n/language-check.js';
import { publishingIssues } from '../publish/check/document-rules.js';
import { bytesOf } from '../publish/check/source.js';
import type { ApiFolder } from './api-folder.js';

export { buildIndex } from '../publish/build/index-document.js';

/**
 * Checks every document of the folder as strictly as what is published has to be, and what one says of
 * another. Stops at the first that is not right.
 *
 * @throws ProblemError
 */
export function checkFolder(folder: ApiFolder, now: Date): void {
  for (const one of folder.files())
    for (const issues of publishingIssues(folder, one, now, { languageIssues }))
      folder.refuse(one.file, issues);
}

/** Reads an index with the readers' own eyes: what it brings along has been read by itself. @throws ProblemError */
export function checkIndex(folder: ApiFolder, index: ApiIndex): void {
  const file = fileOf('index');
  const limit = settings.maxBytes;
  parseDocument('index', folder.url(file), index);
  if (bytesOf(index, 2) > limit)
    throw new ProblemError({ kind: 'too-large', url: folder.url(file), limit });
}
