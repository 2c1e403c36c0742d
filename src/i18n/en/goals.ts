import type { goals as sv } from '../sv/goals.js';
import type { Words } from '../words.js';
import { counts } from './program.js';

/** The English texts of a programme and its goals. */
export const goals: Words<typeof sv> = {
  vision: 'Vision',
  purpose: 'Purpose',
  about: 'About the programme',
  structure: 'How the programme is built',
  scope: 'Whom the programme concerns',
  targetGroups: 'Target groups',
  violenceTypes: 'Types of violence',
  perspectives: 'Perspectives',
  cityGoals: 'Goals of the city council',
  parentStrategy: 'Follows from',
  replaces: 'Replaces',
  caseNumbers: 'Case numbers',
  titleVariants: 'Other wordings of the title',
  wholeProgram: 'Responsibility for the whole programme',
  gaps: (count) => `What our sources lack (${count})`,
  gapsNote: 'What is not here may be in the programme all the same.',
  updated: (date) => `Last changed ${date}.`,
  goals: (shown, count) =>
    shown === count
      ? `The ${count} goals of the programme`
      : `Goals of the programme (${shown} of ${count})`,
  bareGoals: (goals) => `Of ${goals} our sources have the text alone.`,
  numberInferred: 'The number follows from the order in the source.',
  noGoals: 'There are no goals in our sources for this programme.',
  plainText: 'In other words',
  prerequisites: 'What needs to be in place',
  subgoals: 'Subgoals',
  activities: 'Activities',
  indicators: 'Indicators',
  counts,
  layer: (name, count) => `${name} (${count})`,
  see: (list) => (list === 'activities' ? 'Who answers for what' : 'How is it going?'),
  discontinued: 'No longer followed up',
  planned: 'Planned',
  employer: 'as employer',
  nobody: 'Our sources name nobody as responsible.',
  chosenNamnd: 'Chosen nämnd',
  namnd: 'Nämnd or board',
  anyNamnd: 'None chosen',
  shown: (shown, total) =>
    shown === total ? `All ${total} goals are shown.` : `${shown} of ${total} goals are shown.`,
  noHits: 'No goal fits your choices.',
};
