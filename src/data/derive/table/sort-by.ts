import { compareTexts } from '../namnder/order.js';

/** The smallest first, or the largest. */
export type SortDirection = 'ascending' | 'descending';

/** What one thing is sorted by. */
export interface SortKey {
  /** Undefined where there is nothing to sort by: such things come last in both directions. */
  value: number | string | undefined;
  /** Orders those without a value among themselves, the lowest first, whatever the direction. */
  rank: number;
}

/** Sorts by what values are, not by how they are written; texts in Swedish order. What is alike stays in its order. */
export function sortBy<Item>(
  list: readonly Item[],
  keyOf: (item: Item) => SortKey,
  direction: SortDirection,
): Item[] {
  const sign = direction === 'ascending' ? 1 : -1;
  // Each is looked at once, and not in each comparison.
  return list
    .map((item) => ({ item, ...keyOf(item) }))
    .sort((a, b) => {
      if (a.value === undefined || b.value === undefined) {
        return Number(a.value === undefined) - Number(b.value === undefined) || a.rank - b.rank;
      }
      return (
        sign *
        (typeof a.value === 'number'
          ? a.value - Number(b.value)
          : compareTexts(a.value, String(b.value)))
      );
    })
    .map(({ item }) => item);
}
