/** The Swedish texts of the filter of goals: it comes with the first long list. */
export const filter = {
  onlyOurs: 'Visa bara mål som rör nämnden',
  targetGroup: 'Målgrupp',
  violenceType: 'Typ av våld',
  search: 'Sök i målen',
  clear: 'Visa alla mål',
};
