/** Fetching, checking and keeping documents, and what can go wrong. */
export { request, requestJson, type Answer, type RequestOptions } from './client.js';
export { hostOf, isSameHost, protocolOf, readAddress, resolveHref } from './address.js';
export { parseHead, type Embedded, type Head } from './head.js';
export { parseDocument, parseOrganisation, parseProgram } from './parse.js';
export { readDocument, type DocumentEntry, type Validation } from './read-document.js';
export { ProblemError, canRetry, isTransient, mayPass, type Problem } from './problem.js';
export type { DocumentSource, ProgramData, SourceOptions } from './program-resource.js';
export { requestInit, type Credentials } from './request-init.js';
export {
  dataOf,
  hasData,
  problemOf,
  type Loaded,
  type Readable,
  type Snapshot,
  failedSnapshot,
  idleSnapshot,
} from './resource.js';
export { settings, type Settings, type StartedRequest } from './settings.js';
export { Store, pageStore } from './store.js';
