import type { Role } from '../../data/index.js';
import type { program as sv } from '../sv/program.js';
import type { Words } from '../words.js';
import { list } from './grammar.js';

/** The roles by name. */
export const roles: Record<Role, string> = {
  responsible: 'Responsible',
  shared: 'Shared',
  coordination: 'Co-ordination',
  'follow-up': 'Follow-up',
  knowledge: 'Knowledge',
};

/** The English texts of every element that shows a programme. */
export const program: Words<typeof sv> = {
  loading: 'Loading the programme.',
  loaded: 'The programme is here.',
  organisationMissing: 'The names of the nämnder could not be fetched.',
  period: (from, to) => `${from}–${to}`,
  validity: (state, period) =>
    ({
      consultation: `Under consultation: a proposal for ${period}`,
      upcoming: `Will apply ${period}`,
      'in-force': `In force ${period}`,
      extended: `Still in force (extended after ${period})`,
      expired: `Was in force ${period}, no longer applies`,
      replaced: `Was in force ${period}, no longer applies`,
    })[state],
  validityNote: (state, replacedBy, ask) => {
    const next = replacedBy
      ? `It has been replaced by ${replacedBy}.`
      : `We have found nothing newer.${ask ? ` Ask ${ask} what applies now.` : ''}`;
    return {
      consultation: 'It is a proposal, and not adopted.',
      upcoming: 'The programme does not apply yet.',
      'in-force': '',
      extended: 'Its period is over, but it applies until further notice.',
      expired: next,
      replaced: next,
    }[state];
  },
  goal: (number) => (number === undefined ? 'Goal' : `Goal ${number}`),
  span: (from, to) => (from && to ? `${from}–${to}` : from ? `From ${from}` : `Until ${to}`),
  role: ({ role }) => roles[role],
  proposed: 'Proposed',
  ourNamnd: 'Our nämnd',
  endedNamnd: (name, date, successors) =>
    successors.length > 0
      ? `${name} ended on ${date}. Now there is ${list(successors)}.`
      : `${name} ended on ${date}. Nothing is known of a successor.`,
};
