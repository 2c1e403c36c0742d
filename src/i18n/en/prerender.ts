import type { prerender as sv } from '../sv/prerender.js';
import { program } from './program.js';

// Before they are put in the place of it.
const { validity } = program;

/** The words of pages that are made beforehand. */
export const prerender: typeof sv = {
  title: {
    'namnd-responsibilities': 'What a nämnd answers for in the programme',
    'program-goals': 'Goals of the programme',
    'goal-card': 'A goal of the programme',
    'indicator-table': 'Indicators of the programme',
    'responsibility-matrix': 'Responsibilities in the programme',
    'help-contacts': 'Contacts',
    'safe-exit': 'Contacts',
    opinions: 'Opinions on the programme',
    'program-compare': 'What has changed in the programme',
    'program-timeline': 'The programmes over time',
  },
  validity: (state, period) =>
    ({
      consultation: `Proposal for ${period}`,
      upcoming: `Programme period: ${period}`,
      'in-force': `Programme period: ${period}`,
      extended: `Programme period: ${period}`,
      expired: validity(state, period),
      replaced: validity(state, period),
    })[state],
  validityNote: (state, replacedBy, ask) => {
    const next = replacedBy
      ? `It has been replaced by ${replacedBy}.`
      : `We had found nothing newer.${ask ? ` Ask ${ask} what applies now.` : ''}`;
    return {
      consultation: 'It had not been adopted when the page was made.',
      upcoming: '',
      'in-force': '',
      extended: 'It has been extended since.',
      expired: next,
      replaced: next,
    }[state];
  },
  asOf: (date) => `This is how the data stood on ${date}.`,
  emergency: 'In danger now: call',
};
