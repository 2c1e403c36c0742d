/** What only faults need, in one file that is fetched with the first of them: few pages have any. */
export { nearestNamnder } from '../data/index.js';
/** The Swedish words; those of another language come with it. */
export { faults } from './sv/faults.js';
