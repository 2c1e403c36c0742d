import { historyIssues } from '../checks/history.js';
import type { DocumentEntry } from '../load/read-document.js';
import { table } from '../made/history-table.js';

/** `history.json`: how programmes follow each other. */
export const historyDocument: DocumentEntry<'history'> = {
  kind: 'history',
  table,
  issues: historyIssues,
  file: 'history.json',
};
