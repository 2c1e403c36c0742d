import type { Item } from '../../data/index.js';
import type { Counts } from '../../i18n/grammar.js';

/** How many of each kind. */
export function countItems(items: readonly Item[]): Counts {
  const counts: Counts = { activity: 0, indicator: 0, duty: 0 };
  for (const { kind } of items) counts[kind]++;
  return counts;
}
