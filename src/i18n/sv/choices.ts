import type { NamndKind } from '../../data/index.js';

/** The Swedish texts of what one can choose in goals and in tables. */
export const choices = {
  filter: 'Hitta i programmet',
  any: 'Alla',
  kind: (kind: NamndKind) =>
    ({
      kommunstyrelse: 'Kommunstyrelsen',
      facknamnd: 'Facknämnder',
      stadsdelsnamnd: 'Stadsdelsnämnder',
      bolagsstyrelse: 'Bolagsstyrelser',
      other: 'Övriga',
    })[kind],
};
