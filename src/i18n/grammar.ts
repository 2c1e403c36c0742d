import { weekdays, type Mark, type OpeningHours } from '../data/index.js';

/* What the languages have in common. */

/** "1 mål", "2 mål". */
export const plural = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A list in a sentence. By hand: the first use of an `Intl.ListFormat` takes 20 ms. */
export const listed = (items: readonly string[], and: string): string =>
  [items.slice(0, -1).join(', '), ...items.slice(-1)].filter(Boolean).join(and);

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

/** One mark of the matrix: role, how many, then what sets it apart. */
export const markParts = (
  { status, capacity, viaGroup, count }: Mark,
  role: string,
  counted: boolean,
  words: { proposed: string; employer: string; group: string },
): string =>
  [
    ...(status !== 'proposed'
      ? [role]
      : role.length > 1
        ? [`${words.proposed}: ${role.toLowerCase()}`]
        : [`(${role})`]),
    ...(counted ? [`(${count})`] : []),
    ...(capacity === 'employer' ? [words.employer] : []),
    ...(viaGroup ? [words.group] : []),
  ].join(' ');

/** A number with its thousands apart. By hand: the first use of an `Intl.NumberFormat` costs as others do. */
export function grouped(value: number, thousands: string, decimal: string): string {
  const [whole = '', part] = String(Math.abs(value)).split('.');
  const apart = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return `${value < 0 ? '−' : ''}${apart}${part ? decimal + part : ''}`;
}
