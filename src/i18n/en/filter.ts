import type { filter as sv } from '../sv/filter.js';
import type { Words } from '../words.js';

/** The English texts of the filter of goals. */
export const filter: Words<typeof sv> = {
  onlyOurs: 'Show only goals that concern the nämnd',
  targetGroup: 'Target group',
  violenceType: 'Type of violence',
  search: 'Search the goals',
  clear: 'Show all goals',
};
