import type { Role } from '../../data/index.js';
import type { card as sv } from '../sv/card.js';
import type { Words } from '../words.js';
import { counts } from './items.js';

/** What it is to have a role in something, as a line begins. */
const nouns: Record<Role, string> = {
  responsible: 'Responsibility for',
  shared: 'Shared responsibility for',
  coordination: 'Co-ordination of',
  'follow-up': 'Follow-up of',
  knowledge: 'Responsibility for knowledge in',
};

/** The English texts of a goal that stands by itself. */
export const card: Words<typeof sv> = {
  nothingMore: 'Our sources lack activities, indicators and responsibility for this goal.',
  answerShort: ({ role, capacity, group, counts: count }) => {
    const as = capacity === 'employer' ? ' as employer' : '';
    const via = group ? `, through “${group}”` : '';
    return `${nouns[role]} ${counts(count)}${as}${via}`;
  },
};
