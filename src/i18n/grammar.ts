import type { AnswerPart } from '../data/index.js';

/* What the languages have in common, and most elements need. */

/** How many of each kind; kinds that are 0 are not said. */
export interface Counts {
  activity: number;
  indicator: number;
  duty: number;
}

/** What an answer comes to: decided for the nämnd itself, decided through groups, and no more than proposed. */
export interface AnswerCounts {
  own: Counts;
  viaGroups: Counts;
  proposed: Counts;
}

/** What a nämnd has to do with something, and whether that is decided. */
export type Standing = Pick<AnswerPart, 'role' | 'capacity' | 'status'>;

/** "1 mål", "2 mål". */
export const plural = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/**
 * What an attribute holds, as far as a notice repeats it. Whoever makes a link to the view page chooses
 * it, and must not get to say anything in our name: one short word, and no number that can be called.
 */
export const quotable = (word: string): string =>
  /^(?!(.*\d){3})[\p{L}\w-]{1,40}$/u.test(word.replace(/(19|20)\d\d/g, 'y')) ? word : '…';

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
