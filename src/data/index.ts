/**
 * The data API: schemas and types of every document, the client, the store, and the pure functions
 * that views are made of. No DOM and no Lit; runs in Node.
 */
export * from './schema/index.js';
export { requestJson, type Credentials, type RequestOptions } from './client.js';
export * from './derive/chart.js';
export * from './derive/calendar.js';
export * from './derive/clock.js';
export * from './derive/contacts.js';
export * from './derive/csv.js';
export * from './derive/goals.js';
export * from './derive/matrix.js';
export * from './derive/opening.js';
export * from './derive/organisation.js';
export * from './derive/outcomes.js';
export * from './derive/responsibility.js';
export * from './derive/spread.js';
export * from './derive/validity.js';
export { audiences, minimumContacts } from './minimum-contacts.js';
export { addLateSchemas } from './late-schemas.js';
export { parseDocument, parseHead, parseOrganisation, parseProgram, type Head } from './parse.js';
export { ProblemError, isTransient, type Problem } from './problem.js';
export { resolveHref, type ProgramData } from './program-resource.js';
export type { Readable, Snapshot } from './resource.js';
export { settings, type Settings } from './settings.js';
export { Store, pageStore, type SourceOptions, type Stored } from './store.js';
export * from './derive/matrix-lines.js';
export * from './derive/table/columns.js';
export * from './derive/table/facts.js';
export * from './derive/table/indicator-rows.js';
export * from './derive/table/sort-by.js';
