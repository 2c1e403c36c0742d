import type { layers as svLayers, sections as svSections } from '../sv/parts.js';
import type { Words } from '../words.js';

/** The English names of what a programme has to say of the whole of it. */
export const sections: Words<typeof svSections> = {
  vision: 'Vision',
  purpose: 'Purpose',
  structure: 'How the programme is built',
  targetGroups: 'Target groups',
  violenceTypes: 'Types of violence',
  perspectives: 'Perspectives',
  cityGoals: 'Goals of the city council',
};

/** The English names of what a goal has below it. */
export const layers: Words<typeof svLayers> = {
  prerequisites: 'What needs to be in place',
  subgoals: 'Subgoals',
  activities: 'Activities',
  indicators: 'Indicators',
};
