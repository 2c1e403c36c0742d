import { outcomesIssues } from '../checks/outcomes.js';
import type { DocumentEntry } from '../load/read-document.js';
import { table } from '../made/outcomes-table.js';

/** `programs/{id}/outcomes.json`: the follow-up of a programme. */
export const outcomesDocument: DocumentEntry<'outcomes'> = {
  kind: 'outcomes',
  table,
  issues: outcomesIssues,
  file: 'programs/{id}/outcomes.json',
};
