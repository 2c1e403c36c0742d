/** Tables for other programs. */
export * from './csv.js';
