import type { choices as sv } from '../sv/choices.js';
import type { Words } from '../words.js';

/** The English texts of what one can choose in goals and in tables. */
export const choices: Words<typeof sv> = {
  filter: 'Find in the programme',
  any: 'All',
  kind: (kind) =>
    ({
      kommunstyrelse: 'City executive board (kommunstyrelsen)',
      facknamnd: 'Committees (facknämnder)',
      stadsdelsnamnd: 'District committees (stadsdelsnämnder)',
      bolagsstyrelse: 'Company boards (bolagsstyrelser)',
      other: 'Others',
    })[kind],
};
