import { weekdays, type OpeningHours } from '../data/index.js';

/** The ordinary week: days with their hours. Days in a row are from – to. */
export const week = (
  hours: readonly OpeningHours[],
  names: readonly string[],
  every: string,
  clock: (time: string) => string,
): string =>
  hours
    .map(({ days, from, to }) => {
      const named = days.map((day) => names[weekdays.indexOf(day)]!);
      const isRow = days.length > 2 && 'mon tue wed thu fri sat sun'.includes(days.join(' '));
      const on =
        days.length === 7 ? every : isRow ? `${named[0]}–${named.at(-1)}` : named.join(', ');
      return `${on} ${clock(from)}–${clock(to)}`;
    })
    .join('; ');
