import { programIssues } from '../checks/program.js';
import type { DocumentEntry } from '../load/read-document.js';
import { Program } from '../schema/program.js';

/** `programs/{id}.json`: one programme. */
export const programDocument: DocumentEntry<'program'> = {
  kind: 'program',
  schema: Program,
  issues: programIssues,
  file: 'programs/{id}.json',
};
