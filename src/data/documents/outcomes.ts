import { outcomesIssues } from '../checks/outcomes.js';
import type { DocumentEntry } from '../load/read-document.js';
import { Outcomes } from '../schema/outcome.js';

/** `programs/{id}/outcomes.json`: the follow-up of a programme. */
export const outcomesDocument: DocumentEntry<'outcomes'> = {
  kind: 'outcomes',
  schema: Outcomes,
  issues: outcomesIssues,
  file: 'programs/{id}/outcomes.json',
};
