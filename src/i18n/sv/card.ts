import type { Role } from '../../data/index.js';
import type { Counts, Standing } from '../grammar.js';
import { counts } from './items.js';

/** What it is to have a role in something, as a line begins. */
const nouns: Record<Role, string> = {
  responsible: 'Ansvar för',
  shared: 'Delansvar för',
  coordination: 'Samordning av',
  'follow-up': 'Uppföljning av',
  knowledge: 'Ansvar för kunskap i',
};

/** The Swedish texts of a goal that stands by itself. */
export const card = {
  /** On a goal of which the sources say nothing but its text. */
  nothingMore: 'Aktiviteter, indikatorer och ansvar för målet saknas i vårt underlag.',
  /** What a nämnd has in one role, where its name has been said. */
  answerShort: ({
    role,
    capacity,
    group,
    counts: count,
  }: Standing & { group: string | undefined; counts: Counts }) => {
    const as = capacity === 'employer' ? ' som arbetsgivare' : '';
    const via = group ? `, genom ”${group}”` : '';
    return `${nouns[role]} ${counts(count)}${as}${via}`;
  },
};
