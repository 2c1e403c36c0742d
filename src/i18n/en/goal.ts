import type { goal as sv } from '../sv/goal.js';
import type { Words } from '../words.js';
import { layers } from './parts.js';

/** The English texts of a goal in full. */
export const goal: Words<typeof sv> = {
  plainText: 'In other words',
  ...layers,
  ownWords: 'In our words',
  layer: (name, count) => `${name} (${count})`,
  see: (list) => ({ indicators: 'How is it going?', activities: 'Who answers for what' })[list],
  discontinued: 'No longer followed up',
  planned: 'Planned',
  employer: 'as employer',
  nobody: 'Our sources name nobody as responsible.',
  numberInferred: 'The number follows from the order in the source.',
};
