import { documentIssues } from '../checks/document.js';
import type { DocumentEntry } from '../load/read-document.js';
import { table } from '../made/index-table.js';

/** `index.json`: the programmes that the API has. */
export const apiIndexDocument: DocumentEntry<'index'> = {
  kind: 'index',
  table,
  issues: (document) => documentIssues(document, { programs: document.programs }),
  file: 'index.json',
};
