import { capital } from '../grammar.js';
import type { goals as sv } from '../sv/goals.js';
import type { Words } from '../words.js';
import { counts, verbs } from './program.js';

/** "4 of 7" where some are hidden. */
const some = (shown: number, count: number): string =>
  shown === count ? String(count) : `${shown} of ${count}`;

/** The English texts of a programme and its goals. */
export const goals: Words<typeof sv> = {
  programLabel: 'Programme',
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
  goals: (shown, count) => `Goals of the programme (${some(shown, count)})`,
  numberInferred: 'The number follows from the order in the source.',
  noGoals: 'There are no goals in our sources for this programme.',
  plainText: 'In other words',
  prerequisites: 'What needs to be in place',
  subgoals: 'Subgoals',
  activities: 'Activities',
  indicators: 'Indicators',
  responsibility: 'Responsibility',
  layer: (name, count) => `${name} (${count})`,
  discontinued: 'No longer followed up',
  planned: 'Planned',
  employer: 'as employer',
  nobody: 'Our sources name nobody as responsible.',
  nothingMore: 'Our sources lack activities, indicators and responsibility for this goal.',
  chosenNamnd: 'Chosen nämnd',
  answerShort: ({ role, capacity, group, counts: count }) => {
    const as = capacity === 'employer' ? ' as employer' : '';
    const via = group ? `, through “${group}”` : '';
    return capital(`${verbs[role][2]} ${counts(count)}${as}${via}`);
  },
  ourGoals: (shown, count) => `Goals that concern the nämnd (${some(shown, count)})`,
  otherGoals: (shown, count) => `Other goals (${some(shown, count)})`,
  namnd: 'Nämnd or board',
  anyNamnd: 'None chosen',
  onlyOurs: 'Show only goals that concern the nämnd',
  targetGroup: 'Target group',
  violenceType: 'Type of violence',
  search: 'Search the goals',
  clear: 'Show all goals',
  shown: (shown, total) =>
    shown === total ? `All ${total} goals are shown.` : `${shown} of ${total} goals are shown.`,
  noHits: 'No goal fits your choices.',
};
