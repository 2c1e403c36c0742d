import type { about as sv } from '../sv/about.js';
import type { Words } from '../words.js';

/** The English texts of what is folded below the goals. */
export const about: Words<typeof sv> = {
  vision: 'Vision',
  purpose: 'Purpose',
  structure: 'How the programme is built',
  scope: 'Whom the programme concerns',
  actors: 'Those who have the programme in common',
  targetGroups: 'Target groups',
  violenceTypes: 'Types of violence',
  perspectives: 'Perspectives',
  cityGoals: 'Goals of the city council',
  parentStrategy: 'Follows from',
  replaces: 'Replaces',
  caseNumbers: 'Case numbers',
  titleVariants: 'Other wordings of the title',
  wholeProgram: 'Responsibility for the whole programme',
  gapsNote: 'What is not here may be in the programme all the same.',
};
