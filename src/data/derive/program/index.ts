/** How a programme stands, which one is shown, and how it is followed up. */
export * from './follow-up.js';
export * from './validity.js';
