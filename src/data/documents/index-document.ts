import { documentIssues } from '../checks/document.js';
import type { DocumentEntry } from '../load/read-document.js';
import { ApiIndex } from '../schema/api-index.js';

/** `index.json`: the programmes that the API has. */
export const apiIndexDocument: DocumentEntry<'index'> = {
  kind: 'index',
  schema: ApiIndex,
  issues: (document) => documentIssues(document, { programs: document.programs }),
  file: 'index.json',
};
