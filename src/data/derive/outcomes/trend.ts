import type { Indicator, Outcome } from '../../model.js';
import { isMeasured, type Measured, type Series } from './outcomes.js';
import { comparePeriods, partOfYear } from './periods.js';
import { difference } from './precision.js';

/** Better and worse only where the indicator says which way is better. */
export type Verdict = 'better' | 'worse' | 'same' | 'up' | 'down';

/** How the latest value of a series stands against the one before it. */
export interface Trend {
  from: Measured;
  to: Measured;
  /** In the unit of the indicator; for a percentage, in percentage points. */
  change: number;
  verdict: Verdict;
}

/**
 * Whether the figures of two periods can be held against one another. Like with like: a count to August
 * is not held against a whole year, nor what is measured in a new way against what is not.
 */
export const isComparable = (
  { breaks }: Pick<Series, 'breaks'>,
  earlier: string,
  later: string,
): boolean =>
  partOfYear(earlier) === partOfYear(later) &&
  !breaks.some(({ from }) => comparePeriods(earlier, from) < 0 && comparePeriods(from, later) <= 0);

/**
 * Compares a record, where it is a value, with the nearest earlier value that it can be held against.
 *
 * @param latest - left out: the one that is shown
 */
export function trendOf(
  series: Series,
  latest: Outcome | undefined = series.shown?.records[0],
): Trend | undefined {
  const { indicator, periods, point } = series;
  if (!isMeasured(latest) || latest.sex !== 'all') return undefined;
  const from = periods
    .slice(0, periods.indexOf(latest.period))
    .filter((period) => isComparable(series, period, latest.period))
    .map((period) => point(period))
    .filter(isMeasured)
    .at(-1);
  if (!from) return undefined;
  const change = difference(latest.value, from.value);
  return { from, to: latest, change, verdict: verdictOf(change, indicator.direction) };
}

function verdictOf(change: number, direction: Indicator['direction']): Verdict {
  if (change === 0) return 'same';
  const rises = change > 0;
  if (direction === 'higher' || direction === 'lower') {
    return rises === (direction === 'higher') ? 'better' : 'worse';
  }
  return rises ? 'up' : 'down';
}
