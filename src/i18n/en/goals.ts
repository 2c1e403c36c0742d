import type { goals as sv } from '../sv/goals.js';
import type { Words } from '../words.js';
import { counts } from './items.js';

/** The English texts of a programme and its goals. */
export const goals: Words<typeof sv> = {
  about: 'About the programme',
  gaps: (count) => `What our sources lack (${count})`,
  updated: (date) => `Last changed ${date}.`,
  goals: (shown, count) =>
    shown === count
      ? `The ${count} goals of the programme`
      : `Goals of the programme (${shown} of ${count})`,
  showProgram: (program) => `Show ${program}`,
  bareGoals: (goals) => `Of ${goals} our sources have the text alone.`,
  noGoals: 'There are no goals in our sources for this programme.',
  counts,
  chosenNamnd: 'Chosen nämnd',
  namnd: 'Nämnd or board',
  anyNamnd: 'None chosen',
  shown: (shown, total) =>
    shown === total ? `All ${total} goals are shown.` : `${shown} of ${total} goals are shown.`,
  noHits: 'No goal fits your choices.',
};
