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

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
