import type { Role } from '../../data/index.js';
import { capital } from '../grammar.js';
import type { card as sv } from '../sv/card.js';
import type { Words } from '../words.js';
import { counts } from './items.js';

/** What it is to have a role in something. */
const nouns: Record<Role, string> = {
  responsible: 'responsibility for',
  shared: 'shared responsibility for',
  coordination: 'co-ordination of',
  'follow-up': 'follow-up of',
  knowledge: 'responsibility for knowledge in',
};

/** The English texts of a goal that stands by itself. */
export const card: Words<typeof sv> = {
  nothingMore: 'Our sources lack activities, indicators and responsibility for this goal.',
  answerShort: ({ role, capacity, group, counts: count }) => {
    const as = capacity === 'employer' ? ' as employer' : '';
    const via = group ? `, through “${group}”` : '';
    return capital(`${nouns[role]} ${counts(count)}${as}${via}`);
  },
};
