import type { DocumentEntry } from '../load/read-document.js';
import { Language } from '../schema/language.js';

/** `languages/{id}.json`: one more language for help and for the way out. */
export const languageDocument: DocumentEntry<'language'> = {
  kind: 'language',
  schema: Language,
  // A line may be called `source`, and is no record.
  issues: () => [],
  file: 'languages/{id}.json',
};
