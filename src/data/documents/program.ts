import { programIssues } from '../checks/program.js';
import type { DocumentEntry } from '../load/read-document.js';
import { table } from '../made/program-table.js';

/** `programs/{id}.json`: one programme. */
export const programDocument: DocumentEntry<'program'> = {
  kind: 'program',
  table,
  issues: programIssues,
  file: 'programs/{id}.json',
};
