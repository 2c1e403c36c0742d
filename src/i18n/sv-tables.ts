import type { TableMessages } from './table-messages.js';

/** The Swedish texts that the tables have in common. */
export const svTables: TableMessages = {
  goalFilter: 'Mål',
  copy: 'Kopiera tabellen',
  copied: 'Tabellen är kopierad.',
  copyFailed: 'Det gick inte att kopiera. Ladda ner CSV i stället.',
  download: 'Ladda ner CSV',
  clearMatrix: 'Visa allt',
  moreChoices: 'Fler val',
  noMatrixHits: 'Inget passar det du har valt.',
};
