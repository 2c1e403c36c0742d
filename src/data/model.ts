/** What the documents of the API hold: a type for each record, and the words that a field may have. */
export * from './made/types.js';
export type { DocumentKind, Documents } from './documents/kinds.js';
export * from './schema/vocabulary.js';
