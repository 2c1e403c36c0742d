import type { TableMessages } from './table-messages.js';

/** The English texts that the tables have in common. */
export const enTables: TableMessages = {
  goalFilter: 'Goal',
  copy: 'Copy the table',
  copied: 'The table is copied. Paste it into a spreadsheet.',
  copyFailed: 'The table could not be copied. Download it as CSV instead.',
  download: 'Download CSV',
  clearMatrix: 'Show all',
  moreChoices: 'More choices',
  noMatrixHits: 'Nothing fits your choices.',
};
