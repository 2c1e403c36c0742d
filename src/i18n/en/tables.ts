import type { tables as sv } from '../sv/tables.js';
import type { Words } from '../words.js';

/** The English texts that the tables have in common. */
export const tables: Words<typeof sv> = {
  goalFilter: 'Goal',
  copy: 'Copy the table',
  copied: 'The table is copied. Paste it into a spreadsheet.',
  copyFailed: 'The table could not be copied. Download it as CSV instead.',
  download: 'Download CSV',
  clearTable: 'Show all',
  moreChoices: 'More choices',
  noTableHits: 'Nothing fits your choices.',
  arrowKeys: 'Move between headers with the arrow keys.',
};
