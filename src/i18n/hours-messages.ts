import type { Opening } from '../data/index.js';

/** The texts of today's opening hours, which come in a file of their own. */
export interface HoursMessages {
  /** Open now, or when. Empty where nothing is known. */
  opening: (opening: Opening) => string;
  /** The hours of today, where there are any. */
  openToday: (opening: Opening) => string;
}
