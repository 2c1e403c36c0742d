/** What was said of programmes, how they follow each other, and what changed from one to the next. */
export * from './compare.js';
export * from './opinions.js';
export * from './text-changes.js';
export * from './timeline.js';
