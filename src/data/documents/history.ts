import { historyIssues } from '../checks/history.js';
import type { DocumentEntry } from '../load/read-document.js';
import { History } from '../schema/history.js';

/** `history.json`: how programmes follow each other. */
export const historyDocument: DocumentEntry<'history'> = {
  kind: 'history',
  schema: History,
  issues: historyIssues,
  file: 'history.json',
};
