import { documentIssues } from '../checks/document.js';
import type { DocumentEntry } from '../load/read-document.js';
import { table } from '../made/opinions-table.js';

/** `programs/{id}/opinions.json`: what was said of a programme in consultation. */
export const opinionsDocument: DocumentEntry<'opinions'> = {
  kind: 'opinions',
  table,
  issues: (document) => documentIssues(document, { opinions: document.opinions }),
  file: 'programs/{id}/opinions.json',
};
