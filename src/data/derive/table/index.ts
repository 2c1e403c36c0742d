/** Tables for other programs. */
export * from './csv.js';
export * from './sort-by.js';
