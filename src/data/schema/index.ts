/**
 * The zod schemas of what the documents of the API hold, for those who make and check documents. What
 * reads them, in a browser or in Node, needs none of this: it has tables and types that are made from
 * these (`npm run made`).
 */
export * from './activity.js';
export * from './api-index.js';
export { CalendarDate, Id, Period, Source, SourceRef, Statement } from './common.js';
export * from './contact.js';
export * from './goal.js';
export * from './history.js';
export * from './indicator.js';
export * from './language.js';
export * from './opinion.js';
export * from './organisation.js';
export * from './outcome.js';
export * from './program.js';
export * from './responsibility.js';
export { schemas } from './schemas.js';
export * from './vocabulary.js';
