import { isMeasured, type Series } from './outcomes.js';
import { isComparable } from './trend.js';
import { partOfYear, periodEnd } from './periods.js';

/** The box that a small line is drawn in. */
export const sparkBox = { width: 80, height: 24 };

/** Room for the width of the line. */
const EDGE = 3;

/** Where each period is in the box, by time. */
export function sparkAxis(periods: readonly string[]): ReadonlyMap<string, number> {
  const ends = periods.map(periodEnd);
  const [first = 0] = ends;
  const span = ends.at(-1)! - first || 1;
  return new Map(
    periods.map((period, at) => [
      period,
      Math.round(EDGE + ((ends[at]! - first) / span) * (sparkBox.width - 2 * EDGE)),
    ]),
  );
}

/**
 * The periods that a line of a series is drawn of: of parts of a year those of the same part as the latest
 * number, since a count to August is not held against one to April. None where there are fewer than two
 * numbers, and so no line.
 */
export function comparedPeriods({ periods, point }: Series): readonly string[] {
  const isNumber = (period: string) => isMeasured(point(period));
  const last = periods.filter(isNumber).at(-1);
  if (last === undefined) return [];
  const alike = periods.filter((period) => partOfYear(period) === partOfYear(last));
  return alike.filter(isNumber).length > 1 ? alike : [];
}

/**
 * A series as the path of a small line: of all, from 0, and to 100 where it is a percentage, so that a
 * small difference does not look like a large one. It is broken where there is no value or none to
 * compare with; a value by itself is a dash. Empty where there is no line to see.
 */
export function sparkline(series: Series, axis: ReadonlyMap<string, number>): string {
  const { indicator, point } = series;
  const periods = comparedPeriods(series);
  let low = indicator.scale?.from ?? 0;
  let high = indicator.scale?.to ?? (indicator.unit === 'percent' ? 100 : 0);
  for (const period of periods) {
    const outcome = point(period);
    if (!isMeasured(outcome)) continue;
    low = Math.min(low, outcome.value);
    high = Math.max(high, outcome.value);
  }
  const { height } = sparkBox;
  let path = '';
  let before: string | undefined;
  let isAlone = false;
  const end = () => (isAlone ? 'm-2 0h4' : '');
  for (const period of periods) {
    const outcome = point(period);
    if (!isMeasured(outcome)) {
      before = undefined;
      continue;
    }
    const share = (outcome.value - low) / (high - low || 1);
    const at = `${axis.get(period)} ${Math.round(height - EDGE - share * (height - 2 * EDGE))}`;
    const isJoined = before !== undefined && isComparable(series, before, period);
    path += isJoined ? `L${at}` : `${end()}M${at}`;
    isAlone = !isJoined;
    before = period;
  }
  return path + end();
}
