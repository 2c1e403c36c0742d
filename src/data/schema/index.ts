/** What the documents of the API hold: a schema and a type for each record, and the words of each field. */
export * from './activity.js';
export * from './api-index.js';
export { CalendarDate, Id, Period, Source, SourceRef, Statement } from './common.js';
export * from './contact.js';
export type { DocumentKind, Documents } from './documents.js';
export * from './goal.js';
export * from './history.js';
export * from './indicator.js';
export * from './language.js';
export * from './opinion.js';
export * from './organisation.js';
export * from './outcome.js';
export * from './program.js';
export * from './responsibility.js';
export * from './vocabulary.js';
