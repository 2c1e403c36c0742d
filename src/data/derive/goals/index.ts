/** What belongs to a goal, and the search among goals. */
export * from './filter.js';
export * from './goals.js';
