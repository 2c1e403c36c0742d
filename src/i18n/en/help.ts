import { weekdayOf } from '../../data/index.js';
import { week } from '../week.js';
import type { help as sv } from '../sv/help.js';
import type { Words } from '../words.js';
import { list } from './grammar.js';

const weekday = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const clock = (time: string): string => time.replace(/^0(?=\d:)/, '');

/** The English texts of help. */
export const help: Words<typeof sv> = {
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
  helpMissing: (date) => `More cannot be shown now. What is shown is from ${date}.`,
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
  opening: ({ state, until, next }) => {
    switch (state) {
      case 'always':
        return 'Open now, day and night';
      case 'open':
        return until ? `Open now until ${clock(until)}` : 'Open now';
      case 'unsure':
        return 'Public holiday: hours may differ today';
      case 'unknown':
        return '';
      case 'closed': {
        if (!next) return 'Closed';
        const { days, date, time } = next;
        if (days === 0) return `Opens at ${clock(time)}`;
        const day = days === 1 ? 'tomorrow' : `on ${weekday[weekdayOf(date)]}`;
        return `Closed, opens ${day} at ${clock(time)}`;
      }
    }
  },
  openToday: ({ state, today }) =>
    `${state === 'unsure' ? 'otherwise' : 'today'} ${list(today.map(({ from, to }) => `${clock(from)}–${clock(to)}`))}`,
  standing: (standing, date) =>
    ({
      checked: `Checked on ${date}.`,
      old: `Last checked on ${date}. It may have changed.`,
      unchecked: 'Not yet checked by the city.',
      ended: `This was said to hold until ${date}. We do not know whether it does now.`,
    })[standing],
  helpUnchecked:
    'Not everything here has been checked. If you do not get through, call 114 14, or 112 in an emergency.',
};
