import { enHours } from './en-hours.js';
import { enIndicators } from './en-indicators.js';
import { enMatrix } from './en-matrix.js';
import { en } from './en.js';

/** All of the English texts: one file, fetched when a page is in English. */
export const english = { ...en, ...enMatrix, ...enIndicators, ...enHours };
