import { documentIssues } from '../checks/document.js';
import type { DocumentEntry } from '../load/read-document.js';
import { Opinions } from '../schema/opinion.js';

/** `programs/{id}/opinions.json`: what was said of a programme in consultation. */
export const opinionsDocument: DocumentEntry<'opinions'> = {
  kind: 'opinions',
  schema: Opinions,
  issues: (document) => documentIssues(document, { opinions: document.opinions }),
  file: 'programs/{id}/opinions.json',
};
