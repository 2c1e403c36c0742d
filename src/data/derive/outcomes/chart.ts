import type { Indicator, Outcome } from '../../schema/index.js';
import { isComparable, isMeasured, periodsOf, type Measured, type Series } from './outcomes.js';
import { periodEnd } from './periods.js';

/** A mark on an axis, from 0 to 1 along it. */
export interface Tick<T> {
  value: T;
  at: number;
}

/** Where values are on an axis. */
export interface Scale<T> {
  ticks: readonly Tick<T>[];
  /** From 0 to 1 along the axis. */
  at(value: T): number;
}

/** The least and the greatest. Not `Math.min(...)`: there is an end to how many arguments a browser takes. */
const extent = (numbers: readonly number[]): [least: number, greatest: number] =>
  numbers.reduce<[number, number]>(
    ([least, greatest], one) => [Math.min(least, one), Math.max(greatest, one)],
    [Infinity, -Infinity],
  );

const within = (at: number): number => Math.min(1, Math.max(0, at)) || 0;

/**
 * The axis of some values, for a line as for a strip of dots. It has 0, and the whole of 0 to 100 for
 * percentages, so that a small difference does not look like a large one.
 */
export function valueScale(unit: Indicator['unit'], values: readonly number[]): Scale<number> {
  const [least, greatest] = extent([0, unit === 'percent' ? 100 : 0, ...values]);
  const [low, high] = [least, greatest || Number(least === 0)];
  const step = niceStep((high - low) / 4, unit === 'count' ? 1 : 0);
  const [first, last] = [Math.floor(low / step), Math.ceil(high / step)];
  const at = (value: number) => within((value / step - first) / (last - first));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => {
    const value = Number(((first + index) * step).toPrecision(12));
    return { value, at: at(value) };
  });
  return { ticks, at };
}

/** 1, 2 or 5 with zeros, at least as large as asked for. */
function niceStep(rough: number, least: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return Math.max(least, power * [1, 2, 5, 10, 20].find((factor) => factor * power >= rough)!);
}

/** The axis of some periods, by time and not one by one. Ticks are those that have room, the last first. */
export function periodScale(periods: readonly string[]): Scale<string> {
  const [first, last] = extent(periods.map(periodEnd));
  const at = (period: string) =>
    first === last ? 0.5 : within((periodEnd(period) - first) / (last - first));
  const ticks: Tick<string>[] = [];
  for (const value of [...periods].reverse()) {
    if (!ticks[0] || ticks[0].at - at(value) >= 0.2) ticks.unshift({ value, at: at(value) });
  }
  return { ticks, at };
}

/** A value in a chart: `x` from the left, `y` from the bottom, each from 0 to 1. */
export interface ChartPoint {
  x: number;
  y: number;
  outcome: Measured;
}

/** One series as a line, in as many pieces as it has without a break. A value on its own is a piece of one. */
export interface ChartLine {
  series: Series;
  sex: Outcome['sex'];
  segments: readonly (readonly ChartPoint[])[];
}

/** A line chart of series of one indicator. */
export interface LineChart {
  lines: readonly ChartLine[];
  x: readonly Tick<string>[];
  y: readonly Tick<number>[];
}

/**
 * Lays out a line for each series, broken where a period of the chart has no value. Undefined where
 * there is no value at all.
 *
 * @param list - of one indicator; they may be of different nämnder, each with a line of its own
 */
export function lineChart(
  list: readonly Series[],
  sexes: readonly Outcome['sex'][] = ['all'],
): LineChart | undefined {
  const periods = periodsOf(list);
  const pieces = list.flatMap((series) =>
    sexes.map((sex) => ({ series, sex, segments: segmentsOf(series, sex, periods) })),
  );
  const values = pieces.flatMap(({ segments }) => segments.flat().map(({ value }) => value));
  if (values.length === 0) return undefined;
  const x = periodScale(periods);
  const y = valueScale(list[0]!.indicator.unit, values);
  const lines = pieces.map(({ segments, ...line }) => ({
    ...line,
    segments: segments.map((segment) =>
      segment.map((outcome) => ({ x: x.at(outcome.period), y: y.at(outcome.value), outcome })),
    ),
  }));
  return { lines, x: x.ticks, y: y.ticks };
}

function segmentsOf(series: Series, sex: Outcome['sex'], periods: readonly string[]): Measured[][] {
  const segments: Measured[][] = [];
  let open: Measured[] | undefined;
  for (const period of periods) {
    const outcome = series.point(period, sex);
    if (!isMeasured(outcome)) open = undefined;
    else if (open && isComparable(series, open.at(-1)!.period, period)) open.push(outcome);
    else segments.push((open = [outcome]));
  }
  return segments;
}
