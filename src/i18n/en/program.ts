import type { Role } from '../../data/index.js';
import { plural, type Counts } from '../grammar.js';
import type { program as sv } from '../sv/program.js';
import type { Words } from '../words.js';
import { list } from './grammar.js';

/** "2 activities and 1 indicator". */
export const counts = ({ activity, indicator, duty }: Counts): string =>
  list([
    ...(activity ? [plural(activity, 'activity', 'activities')] : []),
    ...(indicator ? [plural(indicator, 'indicator', 'indicators')] : []),
    ...(duty ? [plural(duty, 'duty', 'duties')] : []),
  ]);

/** What a role is called in a sentence. */
export const verbs: Record<Role, readonly [now: string, past: string, noun: string]> = {
  responsible: ['is responsible for', 'was responsible for', 'responsibility for'],
  shared: ['shares responsibility for', 'shared responsibility for', 'shared responsibility for'],
  coordination: ['co-ordinates', 'co-ordinated', 'co-ordination of'],
  'follow-up': ['follows up', 'followed up', 'follow-up of'],
  knowledge: [
    'is responsible for knowledge in',
    'was responsible for knowledge in',
    'responsibility for knowledge in',
  ],
};

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
  validityNote: (state, replacedBy) => {
    const next = replacedBy
      ? `It has been replaced by ${replacedBy}.`
      : 'Nothing is known of what replaces it.';
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
  groupOf: (members) => `group, ${plural(members, 'member', 'members')}`,
  goalNumbers: (numbers) => {
    const given = numbers.filter((number) => number !== undefined);
    return given.length === numbers.length && given.length > 0
      ? `${given.length === 1 ? 'goal' : 'goals'} ${list(given.map(String))}`
      : plural(numbers.length, 'goal', 'goals');
  },
  ourNamnd: 'Our nämnd',
  answer: ({ name, role, capacity, status, group, counts: count, goals, past }) => {
    const subject = group ? `${name}, as part of “${group}”,` : name;
    const proposed = `${past ? 'was' : 'is'} proposed to have ${verbs[role][2]}`;
    const verb = status === 'proposed' ? proposed : verbs[role][past ? 1 : 0];
    const as = capacity === 'employer' ? ', as employer' : '';
    return `${subject} ${verb} ${counts(count)} in ${goals}${as}`;
  },
  answerDuties: (name, group, past) =>
    group
      ? `This ${past ? 'applied' : 'applies'} to “${group}”, and so to ${name}:`
      : `${name} ${past ? 'had' : 'has'} these duties in the whole programme:`,
  partTitle: ({ role, capacity, group }) =>
    `${roles[role]}${capacity === 'employer' ? ' as employer' : ''}${
      group ? `, through “${group}”` : ''
    }`,
  noResponsibility: (name, given) =>
    given
      ? `${name} is not named among those responsible in our sources.`
      : 'Our sources do not say who answers for what.',
  endedNamnd: (name, date, successors) =>
    successors.length > 0
      ? `${name} ended on ${date}. Now there is ${list(successors)}.`
      : `${name} ended on ${date}. Nothing is known of a successor.`,
  kind: (kind) =>
    ({
      kommunstyrelse: 'City executive board (kommunstyrelsen)',
      facknamnd: 'Committees (facknämnder)',
      stadsdelsnamnd: 'District committees (stadsdelsnämnder)',
      bolagsstyrelse: 'Company boards (bolagsstyrelser)',
      other: 'Others',
    })[kind],
  itemKind: (kind) => ({ activity: 'Activity', indicator: 'Indicator', duty: 'Duty' })[kind],
  filter: 'Find in the programme',
  any: 'All',
};
