import {
  weekdays,
  type AnswerPart,
  type Mark,
  type OpeningHours,
  type Role,
} from '../data/index.js';

/* What the languages have in common. */

/** How many of each kind; kinds that are 0 are not said. */
export interface Counts {
  activity: number;
  indicator: number;
  duty: number;
}

/** What a nämnd has to do with something, and whether that is decided. */
export type Standing = Pick<AnswerPart, 'role' | 'capacity' | 'status'>;

/** "1 mål", "2 mål". */
export const plural = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

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

/** What sets a mark of the matrix apart from a decided one of the nämnd itself. */
interface MarkWords {
  proposed: string;
  employer: string;
  group: string;
}

/** One mark of the matrix: role, how many, then what sets it apart. */
export const markParts = (
  { status, capacity, viaGroup, count }: Mark,
  role: string,
  counted: boolean,
  words: MarkWords,
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

/** What the marks in the cells of the matrix mean: `A Ansvar · D Delansvar · … · (A) föreslaget`. */
export const markLegend = (
  letters: Record<Role, string>,
  roles: Record<Role, string>,
  words: MarkWords,
  short: MarkWords,
): string =>
  [
    ...(Object.keys(roles) as Role[]).map((role) => `${letters[role]} ${roles[role]}`),
    `(${letters.responsible}) ${words.proposed.toLowerCase()}`,
    `${short.employer} ${words.employer}`,
    `${short.group} ${words.group}`,
  ].join(' · ');
