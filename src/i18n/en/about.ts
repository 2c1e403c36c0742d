import type { about as sv } from '../sv/about.js';
import type { Words } from '../words.js';
import { sections } from './parts.js';

/** The English texts of what is folded below the goals. */
export const about: Words<typeof sv> = {
  ...sections,
  scope: 'Whom the programme concerns',
  actors: 'Those who have the programme in common',
  parentStrategy: 'Follows from',
  replaces: 'Replaces',
  caseNumbers: 'Case numbers',
  titleVariants: 'Other wordings of the title',
  wholeProgram: 'Responsibility for the whole programme',
  gapsNote: 'What is not here may be in the programme all the same.',
};
