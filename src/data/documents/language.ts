import type { DocumentEntry } from '../load/read-document.js';
import { table } from '../made/language-table.js';

/** `languages/{id}.json`: one more language for help and for the way out. */
export const languageDocument: DocumentEntry<'language'> = {
  kind: 'language',
  table,
  // A line may be called `source`, and is no record.
  issues: () => [],
  file: 'languages/{id}.json',
};
