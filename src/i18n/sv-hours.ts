import { weekdayOf } from '../data/index.js';
import { clock, weekday } from './sv.js';
import { listed } from './grammar.js';
import type { HoursMessages } from './hours-messages.js';

const list = (items: readonly string[]): string => listed(items, ' och ');

/** The Swedish texts of today's opening hours. */
export const svHours: HoursMessages = {
  opening: ({ state, until, next }) => {
    switch (state) {
      case 'always':
        return 'Öppet nu, dygnet runt';
      case 'open':
        return `Öppet nu till ${clock(until!)}`;
      case 'unsure':
        return 'Helgdag: tiderna kan vara andra i dag';
      case 'unknown':
        return '';
      case 'closed': {
        if (!next) return 'Stängt';
        const { days, date, time } = next;
        if (days === 0) return `Öppnar ${clock(time)}`;
        const day = days === 1 ? 'i morgon' : weekday[weekdayOf(date)];
        return `Stängt, öppnar ${day} ${clock(time)}`;
      }
    }
  },
  openToday: ({ state, today }) =>
    `${state === 'unsure' ? 'annars' : 'i dag'} ${list(today.map(({ from, to }) => `${clock(from)}–${clock(to)}`))}`,
};
