import type { parts as sv } from '../sv/parts.js';
import type { Words } from '../words.js';

/** The English names of what a programme is made of. */
export const parts: Words<typeof sv> = {
  vision: 'Vision',
  purpose: 'Purpose',
  structure: 'How the programme is built',
  targetGroups: 'Target groups',
  violenceTypes: 'Types of violence',
  perspectives: 'Perspectives',
  cityGoals: 'Goals of the city council',
  prerequisites: 'What needs to be in place',
  subgoals: 'Subgoals',
  activities: 'Activities',
  indicators: 'Indicators',
};
