import { isComparable, isMeasured, type Measured, type Series } from './outcomes.js';
import { partOfYear, periodEnd } from './periods.js';

/** A change of less than this part of the whole is not to look like a leap: of 100, or of the largest figure. */
const LEAST_SPAN = 0.25;

const rough = (position: number): number => Math.round(position * 10) / 10;

/**
 * A small line of a series over the years, as what an SVG path draws: pieces that are not joined where a
 * period has no number or figures cannot be held against those before. A number by itself is a dot. It has
 * no axis: it shows which way figures have gone, and stands beside the figures themselves.
 *
 * Of periods that are parts of a year only those of the same part as the latest are drawn: a count to
 * August is not held against one to April. Empty where there are fewer than two numbers.
 *
 * @param margin - for the width of the stroke
 */
export function sparkPath(series: Series, width: number, height: number, margin: number): string {
  const { indicator, periods, point } = series;
  const last = periods.filter((period) => isMeasured(point(period))).at(-1);
  if (last === undefined) return '';
  const part = partOfYear(last);
  const shown = periods.filter((period) => partOfYear(period) === part);
  const found = shown.map((period) => point(period));
  const values = found.filter(isMeasured).map(({ value }) => value);
  if (values.length < 2) return '';
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  const whole = indicator.unit === 'percent' ? 100 : Math.max(greatest, -least);
  const span = Math.max(greatest - least, LEAST_SPAN * whole) || 1;
  const low = (least + greatest - span) / 2;
  const [start, end] = [periodEnd(shown[0]!), periodEnd(shown.at(-1)!)];
  const x = (period: string) =>
    rough(margin + ((periodEnd(period) - start) / (end - start)) * (width - 2 * margin));
  const y = (value: number) =>
    rough(height - margin - ((value - low) / span) * (height - 2 * margin));
  let before: Measured | undefined;
  let isDot = false;
  let path = '';
  for (const outcome of found) {
    const joined =
      isMeasured(outcome) && before && isComparable(series, before.period, outcome.period);
    if (isDot && !joined) path += 'h0';
    isDot = false;
    before = undefined;
    if (!isMeasured(outcome)) continue;
    path += `${joined ? 'L' : 'M'}${x(outcome.period)} ${y(outcome.value)}`;
    isDot = !joined;
    before = outcome;
  }
  return isDot ? `${path}h0` : path;
}
