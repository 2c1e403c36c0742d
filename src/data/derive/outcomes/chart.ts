import type { Break, Organisation, Outcome } from '../../model.js';
import { directory } from '../namnder/organisation.js';
import { hasValue, isMeasured, periodsOf, type Measured, type Series } from './outcomes.js';
import { periodEnd } from './periods.js';
import { sexes } from '../../schema/vocabulary.js';
import { periodScale, valueScale, type Scale } from './scales.js';
import { isComparable } from './trend.js';

/** The axes of charts that are looked at together. */
export interface Axes {
  x: Scale<string>;
  y: Scale<number>;
}

/** The axes that series of one indicator have in common: all of their periods, values and targets. */
export function axesOf(list: readonly Series[]): Axes {
  const all = list.flatMap(({ periods, point }) =>
    periods.flatMap((period) => sexes.flatMap((sex) => point(period, sex) ?? [])),
  );
  const values = all.flatMap((outcome) => [
    ...(isMeasured(outcome) ? [outcome.value] : []),
    ...(outcome.target === undefined ? [] : [outcome.target]),
  ]);
  const { unit = 'other', scale } = list[0]?.indicator ?? {};
  return { x: periodScale(periodsOf(list)), y: valueScale(unit, values, scale) };
}

/** A value in a chart: `x` from the left, `y` from the bottom, each from 0 to 1. */
export interface ChartPoint {
  x: number;
  y: number;
  outcome: Measured;
}

/** What a line stands for: the series that is told of, the own nämnd beside it, or one before a merger. */
export type LineRole = 'main' | 'own' | 'before';

/** What is to be drawn as a line. */
export interface LineOf {
  series: Series;
  sex: Outcome['sex'];
  role: LineRole;
}

/** One series as a line, in as many pieces as it has without a break. A value on its own is a piece of one. */
export interface ChartLine extends LineOf {
  segments: readonly (readonly ChartPoint[])[];
}

/** A target, in one piece for as long as it is the same. */
export interface ChartTarget {
  series: Series;
  /** From the middle of the period before to that of the one after. */
  pieces: readonly { from: number; to: number; y: number; value: number }[];
}

/** From where on figures are of something else: another way to measure, or another territory. */
export interface ChartEvent {
  x: number;
  /** Without it: the nämnd of the series is new, and took over from others. */
  break?: Break;
  /** When. */
  from: string;
}

/** A line chart of series of one indicator. */
export interface LineChart extends Axes {
  lines: readonly ChartLine[];
  targets: readonly ChartTarget[];
  events: readonly ChartEvent[];
  /** Records without a number to draw, of all in a series that is told of. */
  gaps: readonly { x: number; outcome: Outcome; series: Series }[];
}

/**
 * Lays out a line for each series, broken where a period of the chart has no value. Undefined where
 * there is no value at all.
 *
 * @param list - of one indicator; they may be of different nämnder, each with a line of its own
 * @param axes - those of what it is looked at with
 */
export function lineChart(
  list: readonly LineOf[],
  organisation?: Organisation,
  axes: Axes = axesOf(list.map(({ series }) => series)),
): LineChart | undefined {
  const { x, y } = axes;
  const periods = x.ticks.map(({ value }) => value);
  const lines = list.map((one) => ({
    ...one,
    segments: segmentsOf(one.series, one.sex, periods).map((segment) =>
      segment.map((outcome) => ({ x: x.at(outcome.period), y: y.at(outcome.value), outcome })),
    ),
  }));
  if (lines.every(({ segments }) => segments.length === 0)) return undefined;
  const told = [
    ...new Set(list.filter(({ role }) => role !== 'before').map(({ series }) => series)),
  ];
  return {
    x,
    y,
    lines,
    targets: told.map((series) => targetOf(series, axes)).filter(({ pieces }) => pieces.length > 0),
    events: eventsOf(list, organisation, x),
    gaps: told.flatMap((series) =>
      series.periods.flatMap((period) => {
        const outcome = series.point(period);
        return outcome && !isMeasured(outcome) ? [{ x: x.at(period), outcome, series }] : [];
      }),
    ),
  };
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

/** Half-way between a period and the one before it; at the edge for the first, and after the last. */
function before({ ticks }: Scale<string>, index: number): number {
  const [left, right] = [ticks[index - 1], ticks[index]];
  return left && right ? (left.at + right.at) / 2 : left ? 1 : 0;
}

function targetOf(series: Series, { x, y }: Axes): ChartTarget {
  const pieces: { from: number; to: number; y: number; value: number }[] = [];
  x.ticks.forEach(({ value: period }, index) => {
    const value = series.point(period)?.target;
    if (value === undefined) return;
    const [from, to] = [before(x, index), before(x, index + 1)];
    const last = pieces.at(-1);
    if (last?.to === from && last.value === value) last.to = to;
    else pieces.push({ from, to, y: y.at(value), value });
  });
  return { series, pieces };
}

function eventsOf(
  list: readonly LineOf[],
  organisation: Organisation | undefined,
  x: Scale<string>,
) {
  /** Before the first period that ends after it has begun. Nothing where that is the first of all. */
  const place = (from: string, isAfter: (period: string) => boolean, of?: Break): ChartEvent[] => {
    const index = x.ticks.findIndex(({ value }) => isAfter(value));
    return index > 0 ? [{ x: before(x, index), from, ...(of && { break: of }) }] : [];
  };
  const { namnd } = directory(organisation);
  // A nämnd that took over from others has those before it in the chart.
  const isMerged = list.some(({ role }) => role === 'before');
  const begun = isMerged
    ? list.flatMap(({ series, role }) =>
        role === 'before' ? [] : (namnd(series.namnd ?? '')?.validFrom ?? []),
      )
    : [];
  return [
    ...(list[0]?.series.breaks ?? []).flatMap((one) =>
      place(one.from, (period) => periodEnd(period) >= periodEnd(one.from), one),
    ),
    ...[...new Set(begun)].flatMap((from) =>
      place(from, (period) => periodEnd(period) > periodEnd(from)),
    ),
  ];
}

/** What is said of a series in one breath: its first and its last value of all, or else of each sex. */
export function gistOf({ periods, point }: Series): Outcome[] {
  const valuesOf = (sex: Outcome['sex']) =>
    periods.map((period) => point(period, sex)).filter(hasValue);
  const all = valuesOf('all');
  const lists = all.length > 0 ? [all] : sexes.map(valuesOf);
  return lists.flatMap((list) => [...list.slice(0, 1), ...list.slice(1).slice(-1)]);
}
