/**
 * The data API: schemas and types of every document, the client, the store, and the pure functions
 * that views are made of. No DOM and no Lit; runs in Node.
 */
export * from './schema/index.js';
export * from './schema/vocabulary.js';
export { documentKinds, documents, fileOf, type DocumentEntry } from './documents.js';
export type { Issue } from './checks/issue.js';
export { followUpIssues } from './checks/follow-up.js';
export { requestJson, type RequestOptions } from './load/client.js';
export { requestInit, type Credentials } from './load/request-init.js';
export * from './derive/outcomes/chart.js';
export * from './derive/time/calendar.js';
export * from './derive/time/clock.js';
export * from './derive/time/dates.js';
export * from './derive/contacts/contacts.js';
export * from './derive/table/csv.js';
export * from './derive/goals/goals.js';
export * from './derive/namnder/matrix.js';
export * from './derive/contacts/opening.js';
export * from './derive/namnder/organisation.js';
export * from './derive/outcomes/outcomes.js';
export * from './derive/namnder/responsibility.js';
export * from './derive/outcomes/series-sort.js';
export * from './derive/outcomes/spread.js';
export * from './derive/program/validity.js';
export { minimumContacts } from './derive/contacts/minimum-contacts.js';
export { parseHead, resolveHref, type Embedded, type Head, type Stored } from './load/head.js';
export { parseDocument, parseOrganisation, parseProgram } from './load/parse.js';
export { ProblemError, canRetry, isTransient, mayPass, type Problem } from './load/problem.js';
export type { DocumentSource, ProgramData, SourceOptions } from './load/program-resource.js';
export type { Readable, Snapshot } from './load/resource.js';
export { settings, type Settings, type StartedRequest } from './load/settings.js';
export { Store, pageStore } from './load/store.js';
