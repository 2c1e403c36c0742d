/** Days and times, on the clock of Stockholm. */
export * from './calendar.js';
export * from './clock.js';
export * from './dates.js';
export * from './now.js';
