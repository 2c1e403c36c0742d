/** The Swedish texts that the tables have in common. */
export const tables = {
  goalFilter: 'Mål',
  copy: 'Kopiera tabellen',
  copied: 'Tabellen är kopierad.',
  copyFailed: 'Det gick inte att kopiera. Ladda ner CSV i stället.',
  download: 'Ladda ner CSV',
  clearTable: 'Visa allt',
  moreChoices: 'Fler val',
  noTableHits: 'Inget passar det du har valt.',
  /** Read out with a table of which the headers are one stop; nobody else needs it. */
  arrowKeys: 'Piltangenterna går mellan rubrikerna.',
};
