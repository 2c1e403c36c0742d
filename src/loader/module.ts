/**
 * `vald-program.js`, the editor's script as an ES module.
 *
 * @example
 * import { load } from './vald-program.js';
 * await load('goal-card'); // for a tag that a script puts into a closed shadow root, say
 */
import { table } from 'virtual:vald-chunks';
import { startLoader } from './loader.js';

/** Fetches and registers one element, by its name without `vald-`. Rejects where it cannot be had. */
export const load = startLoader(import.meta.url, table);
