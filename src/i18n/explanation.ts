import type { Problem } from '../data/index.js';
import type { faults } from './sv/faults.js';
import type { Words } from './words.js';

/** The words for faults, in one language. */
export type Faults = Words<typeof faults>;

/** A fault in words: what happened, why, and what the reader can do. */
export interface Explanation {
  what: string;
  why: string;
  remedy: string;
}

/** A fault in the words of a language. */
export const explainWith = (words: Faults, problem: Problem): Explanation => ({
  what: words.problemWhat(problem),
  why: words.problemWhy(problem),
  remedy: words.problemRemedy(problem),
});
