import type { Namnd, Organisation } from '../../model.js';
import { directory } from '../namnder/organisation.js';
import type { Series } from './outcomes.js';

/** A nämnd that another one took over from, and its series of the same indicator. */
export interface Predecessor {
  namnd: Namnd;
  series: Series;
}

/**
 * Those that a series' nämnd took over from, at one or more removes, with a series of their own.
 * Their territories are others: their lines are not joined to it.
 */
export function predecessorsOf(
  series: Series,
  organisation: Organisation | undefined,
): Predecessor[] {
  const { namnd: find } = directory(organisation);
  const ids = new Set([series.namnd]);
  // A set that grows while it is walked: those before come to be looked at in turn, and a cycle ends.
  for (const id of ids) {
    for (const namnd of organisation?.namnder ?? []) {
      if (namnd.successorIds.some((successor) => successor === id)) ids.add(namnd.id);
    }
  }
  return series.siblings.flatMap((one) => {
    const namnd = one !== series && one.namnd && ids.has(one.namnd) ? find(one.namnd) : undefined;
    return namnd ? [{ namnd, series: one }] : [];
  });
}
