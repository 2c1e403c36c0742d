/** Where to turn: for whom, how far checked, and when open. */
export * from './contacts.js';
export * from './guide.js';
export * from './minimum-contacts.js';
export * from './opening.js';
