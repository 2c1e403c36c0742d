import { en } from './words/en.js';
import { sv } from './words/sv.js';

/**
 * The words of the loader, which has to speak when nothing else could be fetched. A file for each
 * language: the chunk of a language takes its own for faults, and shares no chunk with another.
 */
export const words = { sv, en } as const;
