/** How a programme stands, and which one is shown. */
export * from './validity.js';
