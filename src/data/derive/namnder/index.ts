/** Nämnder, groups of them, and who answers for what. */
export * from './answer.js';
export * from './matrix-checks.js';
export * from './matrix-lines.js';
export * from './matrix.js';
export * from './nearest.js';
export * from './order.js';
export * from './organisation.js';
export * from './responsibility.js';
