import type { Issue, Problem } from '../data/index.js';
import { capital, listed, plural, week } from './grammar.js';
import type { Counts, Messages, ProblemText } from './messages.js';

export const weekday = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
];
export const clock = (time: string): string => time.replace(/^0(?=\d:)/, '');

/** What there is to choose from; nothing where there is nothing. */
const known = (before: string, ids: readonly string[]): string =>
  ids.length > 0 ? `${before}: ${list(ids)}.` : '';

const list = (items: readonly string[]): string =>
  listed(items, items.length > 2 ? ', and ' : ' and ');

const counts = ({ activity, indicator, duty }: Counts): string =>
  list([
    ...(activity ? [plural(activity, 'activity', 'activities')] : []),
    ...(indicator ? [plural(indicator, 'indicator', 'indicators')] : []),
    ...(duty ? [plural(duty, 'duty', 'duties')] : []),
  ]);

/** In a sentence now, in one of the past, and as a noun. */
const verbs = {
  responsible: ['is responsible for', 'was responsible for', 'responsibility for'],
  shared: ['shares responsibility for', 'shared responsibility for', 'shared responsibility for'],
  coordination: ['co-ordinates', 'co-ordinated', 'co-ordination of'],
  'follow-up': ['follows up', 'followed up', 'follow-up of'],
  knowledge: [
    'is responsible for knowledge in',
    'was responsible for knowledge in',
    'responsibility for knowledge in',
  ],
} as const;

/** "4 of 7" where some are hidden. */
const some = (shown: number, count: number): string =>
  shown === count ? String(count) : `${shown} of ${count}`;

const roles = {
  responsible: 'Responsible',
  shared: 'Shared',
  coordination: 'Co-ordination',
  'follow-up': 'Follow-up',
  knowledge: 'Knowledge',
} as const;

const tryLater = 'Try again in a while.';
const tellOwner = 'Tell whoever is responsible for this page.';

const issueText = ({ path, rule, detail = '' }: Issue): string => {
  const field = path.length > 0 ? path.join('.') : 'the document';
  switch (rule) {
    case 'missing':
      return `${field} is missing.`;
    case 'type':
      return `${field} should be of type ${detail}.`;
    case 'choice':
      return `${field} should be one of: ${detail}.`;
    case 'format':
      return `${field} is not written in the right way.`;
    case 'too-long':
      return `${field} is too long (at most ${detail}).`;
    case 'too-short':
      return `${field} is too short (at least ${detail}).`;
    case 'duplicate-id':
      return `${field}: the id “${detail}” is used twice.`;
    case 'unknown-reference':
      return `${field}: there is no “${detail}”.`;
    case 'cycle':
      return `${field}: the group “${detail}” contains itself.`;
    case 'period-order':
      return `${field}: the end is before the beginning (${detail}).`;
    case 'value-without-state':
      return `${field}: the value does not go with state (${detail}).`;
    case 'disclosed':
      return `${field}: what is suppressed can be worked out from the other values.`;
    case 'other':
      return `${field} cannot be read.`;
  }
};

const problemText = (problem: Problem): ProblemText => {
  const what = 'The programme cannot be shown.';
  switch (problem.kind) {
    case 'no-source':
      return {
        what,
        why: 'There is no address to fetch it from.',
        remedy: 'Add src="…/index.json" to the tag, or put it inside <vald-program src="…">.',
      };
    case 'bad-address':
      return {
        what,
        why: `The address “${problem.url}” cannot be used.`,
        remedy: 'Correct src in the tag. It starts with https:// or is a file on this site.',
      };
    case 'network':
      return problem.offline
        ? {
            what,
            why: 'You are off line.',
            remedy: 'The page tries again when you are back on line.',
          }
        : { what, why: 'The server does not answer.', remedy: tryLater };
    case 'timeout':
      return {
        what,
        why: `The server did not answer within ${problem.seconds} seconds.`,
        remedy: tryLater,
      };
    case 'http':
      return problem.status === 404 || problem.status === 410
        ? {
            what,
            why: `There is nothing at ${problem.url} (error ${problem.status}).`,
            remedy: `Correct src in the tag. ${tellOwner}`,
          }
        : { what, why: `The server answered with error ${problem.status}.`, remedy: tryLater };
    case 'login':
      return {
        what,
        why: 'A web page came instead of data, probably a log-in page.',
        remedy: 'Reload this page and log in again.',
      };
    case 'content-type':
      return {
        what,
        why: `The server sent ${problem.contentType || 'a file without a type'} instead of JSON.`,
        remedy: tellOwner,
      };
    case 'too-large':
      return {
        what,
        why: `The data is larger than ${Math.round(problem.limit / 1_000_000)} MB.`,
        remedy: tellOwner,
      };
    case 'not-json':
      return {
        what,
        why: 'The data cannot be read: it is damaged or not whole.',
        remedy: tryLater,
      };
    case 'version':
      return {
        what,
        why: `The data is in version ${problem.found} of the format. This page reads version 1.`,
        remedy: `Change to a newer version of the component. ${tellOwner}`,
      };
    case 'invalid': {
      const more = problem.issues.length - 3;
      return {
        what,
        why: [
          'There are faults in the data.',
          ...problem.issues.slice(0, 3).map((issue) => issueText(issue)),
          ...(more > 0 ? [`And ${plural(more, 'more', 'more')}.`] : []),
        ].join(' '),
        remedy: tellOwner,
      };
    }
    case 'unknown-program':
      return {
        what,
        why: `There is no programme with the id “${problem.id}”.`,
        remedy: `Correct program in the tag. ${known('There is', problem.known)}`.trim(),
      };
    case 'part':
      return {
        what,
        why: 'A part of the script could not be fetched.',
        remedy: `${tryLater} If that does not help: ${tellOwner}`,
      };
    case 'no-programs':
      return {
        what: 'There is no programme to show.',
        why: 'The index is empty.',
        remedy: tellOwner,
      };
  }
};

/** The English texts. What comes from the programme stays in its own language. */
export const en: Messages = {
  loading: 'Loading the programme.',
  loaded: 'The programme is here.',
  retry: 'Try again',
  retrying: 'Trying again',
  sample: 'Sample data (Exempeldata) – not real',
  stale: (when) => `This was fetched ${when} and may have changed since.`,
  problemWhat: (problem) => problemText(problem).what,
  problemWhy: (problem) => problemText(problem).why,
  problemRemedy: (problem) => problemText(problem).remedy,
  issue: issueText,
  organisationMissing: 'The names of the nämnder could not be fetched.',

  programLabel: 'Programme',
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
      consultation: 'The programme is a proposal. It has not been adopted.',
      upcoming: 'The programme does not apply yet.',
      'in-force': '',
      extended: 'The period of the programme is over, but it applies until further notice.',
      expired: next,
      replaced: next,
    }[state];
  },
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
  gapsNote:
    'This is not complete. That something is not here does not mean that the programme does not have it.',
  sources: 'Sources',
  source: 'Source',
  updated: (date) => `Last changed ${date}.`,

  goals: (shown, count) => `Goals of the programme (${some(shown, count)})`,
  goal: (number) => (number === undefined ? 'Goal' : `Goal ${number}`),
  numberInferred: 'The number of the goal follows from the order in the source.',
  noGoals: 'There are no goals in our sources for this programme.',
  unknownGoal: (id, ids) =>
    `The programme has no goal with the id “${id}”. ${known('There is', ids)}`.trim(),
  missingGoal: (ids) => `The tag lacks goal. ${known('Choose one of', ids)}`.trim(),
  plainText: 'In other words',
  prerequisites: 'What needs to be in place',
  subgoals: 'Subgoals',
  activities: 'Activities',
  indicators: 'Indicators',
  responsibility: 'Responsibility',
  layer: (name, count) => `${name} (${count})`,
  discontinued: 'No longer followed up',
  planned: 'Planned',
  span: (from, to) => (from && to ? `${from}–${to}` : from ? `From ${from}` : `Until ${to}`),

  role: ({ role }) => roles[role],
  employer: 'as employer',
  proposed: 'Proposed',
  groupOf: (members) => `group, ${plural(members, 'member', 'members')}`,
  nobody: 'Our sources name nobody as responsible.',
  nothingMore: 'Our sources lack activities, indicators and responsibility for this goal.',
  counts,
  goalNumbers: (numbers) => {
    const given = numbers.filter((number) => number !== undefined);
    return given.length === numbers.length && given.length > 0
      ? `${given.length === 1 ? 'goal' : 'goals'} ${list(given.map(String))}`
      : plural(numbers.length, 'goal', 'goals');
  },

  ourNamnd: 'Our nämnd',
  chosenNamnd: 'Chosen nämnd',
  ourGoals: (shown, count) => `Goals that concern the nämnd (${some(shown, count)})`,
  otherGoals: (shown, count) => `Other goals (${some(shown, count)})`,
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
  answerShort: ({ role, capacity, group, counts: count }) => {
    const as = capacity === 'employer' ? ' as employer' : '';
    const via = group ? `, through “${group}”` : '';
    return capital(`${verbs[role][2]} ${counts(count)}${as}${via}`);
  },
  noResponsibility: (name, given) =>
    given
      ? `${name} is not named among those responsible in our sources.`
      : 'Our sources do not say who answers for what.',
  unknownNamnd: (id, near) =>
    near.length > 0
      ? `There is no nämnd with the id “${id}”. Do you mean ${near.map((n) => `${n.id} (${n.name})`).join(', ')}?`
      : `There is no nämnd with the id “${id}”. Correct namnd in the tag.`,
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
  missingNamnd: 'The tag lacks namnd. Give the id of a nämnd, for example namnd="socialnamnden".',
  partTitle: ({ role, capacity, group }) =>
    `${roles[role]}${capacity === 'employer' ? ' as employer' : ''}${
      group ? `, through “${group}”` : ''
    }`,

  filter: 'Find in the programme',
  namnd: 'Nämnd or board',
  anyNamnd: 'None chosen',
  onlyOurs: 'Show only goals that concern the nämnd',
  targetGroup: 'Target group',
  violenceType: 'Type of violence',
  any: 'All',
  search: 'Search the goals',
  clear: 'Show all goals',
  shown: (shown, total) =>
    shown === total ? `All ${total} goals are shown.` : `${shown} of ${total} goals are shown.`,
  noHits: 'No goal fits your choices.',

  helpEmergency: 'Call if you are in danger now',
  helpQuestion: 'What is it about?',
  audience: (audience) =>
    ({
      victim: 'I am exposed to violence',
      child: 'I am worried about a child',
      perpetrator: 'I use violence',
      relative: 'I am worried about a colleague or someone close',
      manager: 'I am a manager',
      professional: 'I meet violence in my work',
    })[audience],
  helpNotSaved: 'Choose to see more. Your choice is not saved.',
  helpList: 'Where you can turn',
  helpShown: (count) => `${count} places to turn to are shown.`,
  helpLoading: 'Loading more.',
  helpMissing: (date) =>
    `More places to turn to cannot be shown now. What is shown is from ${date}.`,
  unknownAudience: (audience, ids) =>
    `There is no audience="${audience}". ${known('Choose one of', ids)}`,
  channel: (kind, text) =>
    kind === 'phone'
      ? `Call ${text}`
      : kind === 'sms'
        ? `Text ${text}`
        : kind === 'email'
          ? `E-mail ${text}`
          : text,
  callFact: (fact, is) =>
    ({
      free: is ? 'Free of charge' : 'Costs as a call',
      anonymous: is ? 'You can be anonymous' : 'You cannot be anonymous',
      onPhoneBill: is ? 'Seen on the phone bill' : 'Not seen on the phone bill',
    })[fact],
  callList: 'Delete the call from your mobile’s list yourself.',
  languages: 'Languages',
  noAnswer: 'No answer?',
  runBy: 'Run by',
  openWeek: (hours) => week(hours, weekday, 'every day', clock),
  alwaysOpen: 'day and night',
  hours: (when, isChecked) => (isChecked ? `Open ${when}` : `Open ${when} according to the source`),
  standing: (standing, date) =>
    ({
      checked: `Checked on ${date}.`,
      old: `Last checked on ${date}. It may have changed.`,
      unchecked: 'Not yet checked by the city.',
      ended: `This was said to hold until ${date}. We do not know whether it does now.`,
    })[standing],
  helpUnchecked:
    'Not everything here has been checked. If you do not get through, call 114 14, or 112 in an emergency.',

  exit: 'Leave this page quickly',
  exitKeys: 'Or press Shift three times.',
  exitPresses: (left) => `Press Shift ${left === 1 ? 'once' : 'twice'} more to leave the page.`,
  exitStopped: 'You are still on the page.',
  exitLeaving: 'You are leaving the page.',
  exitFailed: 'The other page does not open. Try again, or close the tab.',
  exitNote: 'What can still be seen',
  exitNotes: (host) =>
    `The button puts ${host} in place of this page, but the visit stays in the history of the browser.
Calls and text messages stay in the phone until you delete them yourself.
On a computer, phone or network at work, the employer can see which pages have been visited.
That all of the history is gone can be noticed too. Rather use a computer or phone that nobody else can get at.`,
  exitBadAddress: (address) =>
    `The address “${address}” of the button cannot be used. Correct the tag: it starts with https://.`,
};
