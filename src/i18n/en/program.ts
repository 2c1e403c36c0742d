import type { Role } from '../../data/index.js';
import { capital, plural, type Counts } from '../grammar.js';
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

/** The roles by name. */
export const roles: Record<Role, string> = {
  responsible: 'Responsible',
  shared: 'Shared',
  coordination: 'Co-ordination',
  'follow-up': 'Follow-up',
  knowledge: 'Knowledge',
};

const goalNumbers = (numbers: readonly (number | undefined)[]): string => {
  const given = numbers.filter((number) => number !== undefined);
  return given.length === numbers.length && given.length > 0
    ? `${given.length === 1 ? 'goal' : 'goals'} ${list(given.map(String))}`
    : plural(numbers.length, 'goal', 'goals');
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
  goalNumbers,
  inGoals: (numbers) => capital(goalNumbers(numbers)),
  throughGroup: (group) => `Through “${group}”`,
  moreItems: (count) => `${count} more`,
  wholeProgramLine: 'The whole programme',
  ourNamnd: 'Our nämnd',
  answerLabel: (chosen, past) =>
    `What ${chosen ? 'the chosen' : 'our'} nämnd ${past ? 'was' : 'is'} responsible for`,
  answerSum: ({ own, viaGroups, proposed }, groups) => {
    const through = groups.length > 2 ? 'groups' : list(groups.map((name) => `“${name}”`));
    const decided = [
      counts(own),
      counts(viaGroups) && `${counts(viaGroups)} through ${through}`,
    ].filter(Boolean);
    const maybe = counts(proposed);
    return [
      ...(decided.length > 0 ? [`${decided.join(', and ')}.`] : []),
      ...(maybe && decided.length > 0 ? [`Also proposed: ${maybe}.`] : []),
      ...(maybe && decided.length === 0 ? [`Proposed only: ${maybe}.`] : []),
    ].join(' ');
  },
  partTitle: ({ role, capacity, group }) =>
    `${roles[role]}${capacity === 'employer' ? ' as employer' : ''}${
      group ? `, through “${group}”` : ''
    }`,
  caveats: (count) => plural(count, 'thing', 'things') + ' to know about this',
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
