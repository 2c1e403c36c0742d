/** What belongs to a goal, and the search among goals. */
export * from './goals.js';
