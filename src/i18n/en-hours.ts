import { weekdayOf } from '../data/index.js';
import { clock, weekday } from './en.js';
import { listed } from './grammar.js';
import type { HoursMessages } from './hours-messages.js';

const list = (items: readonly string[]): string =>
  listed(items, items.length > 2 ? ', and ' : ' and ');

/** The English texts of today's opening hours. */
export const enHours: HoursMessages = {
  opening: ({ state, until, next }) => {
    switch (state) {
      case 'always':
        return 'Open now, day and night';
      case 'open':
        return `Open now until ${clock(until!)}`;
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
};
