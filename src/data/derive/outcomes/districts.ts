import type { Namnd, Organisation } from '../../model.js';
import { axesOf, lineChart, type Axes, type ChartLine } from './chart.js';
import { addsUp } from './facts.js';
import { valueScale, type Scale } from './scales.js';
import { shared } from './periods.js';
import { byName, isMeasured, type Measured, type Series } from './outcomes.js';
import { trendOf, type Trend } from './trend.js';
import { placeOf, type Limits } from './bounds.js';
import { spreadOf, type Spread, type SpreadGap } from './spread.js';

/** A stadsdelsnämnd with a value, as a row of its indicator. */
export interface DistrictRow {
  namnd: Namnd;
  outcome: Measured;
  limits: Limits;
  /** Places on the scale. A target is its own, or else that of the city. */
  at: number;
  targetAt: number | undefined;
  /** Against the nearest value before it that it can be held against. */
  trend: Trend | undefined;
  own: boolean;
}

/** One without a number, as such a row. */
export type DistrictGap = SpreadGap & { own: boolean };

/** The stadsdelsnämnder in one indicator and period. */
export interface Districts {
  spread: Spread;
  series: Series;
  /** The best first; the lowest where nothing says which that is. Or by name. A bound where it has a place. */
  rows: readonly (DistrictRow | DistrictGap)[];
  /** Those without a place among them. */
  without: readonly DistrictGap[];
  scale: Scale<number>;
  /** The value of the whole city in the period. */
  city: Measured | undefined;
  /** The city is the sum of them: it is not on their scale. */
  isSum: boolean;
  /** Where all have the same. */
  target: number | undefined;
  /** Some have a target of their own. */
  hasTargets: boolean;
  /** The period that all changes are since. */
  since: string | undefined;
}

/** What the list of stadsdelar is ordered by. */
export type DistrictOrder = 'value' | 'name';

/** Sets out an indicator by stadsdelsnämnd. Undefined where fewer than two have a value. @param lead - of the city */
export function districtsOf(
  lead: Series,
  organisation: Organisation | undefined,
  ownId: string | undefined,
  order: DistrictOrder = 'value',
): Districts | undefined {
  const spread = spreadOf(lead, organisation, ownId);
  if (!spread) return undefined;
  const { indicator, period, values, order: places } = spread;
  const isSum = addsUp(indicator);
  const of = new Map(lead.siblings.map((series) => [series.namnd, series]));
  const whole = of.get(undefined)?.point(period);
  const city = isMeasured(whole) ? whole : undefined;
  // What the city aims at is the sum of what they do.
  const common = isSum ? undefined : whole?.target;
  const targets = values.map(({ outcome }) => outcome.target ?? common);
  const scale = valueScale(
    indicator.unit,
    [
      ...values.map(({ value }) => value),
      ...targets.filter((target) => target !== undefined),
      ...(city && !isSum ? [city.value] : []),
    ],
    indicator.scale,
  );
  const rows = values.map(({ namnd, outcome, limits }, index): DistrictRow => {
    const target = targets[index];
    return {
      namnd,
      outcome,
      limits,
      at: scale.at(outcome.value),
      targetAt: target === undefined ? undefined : scale.at(target),
      trend: trendOf(of.get(namnd.id)!, outcome),
      own: namnd.id === ownId,
    };
  });
  const gaps = spread.without.map((one): DistrictGap => ({ ...one, own: one.namnd.id === ownId }));
  const isPlaced = ({ namnd }: DistrictGap) => places.some((one) => one.namnd === namnd);
  return {
    spread,
    series: lead,
    rows: ordered(
      [...rows, ...gaps.filter(isPlaced)],
      order,
      indicator.direction === 'higher',
      organisation,
    ),
    without: gaps.filter((one) => !isPlaced(one)),
    scale,
    city,
    isSum,
    target: shared(targets),
    hasTargets: targets.some((one) => one !== undefined),
    since: shared(rows.flatMap(({ trend }) => trend?.from.period ?? [])),
  };
}

/** Values come the lowest first, alike by name. */
function ordered(
  rows: readonly (DistrictRow | DistrictGap)[],
  order: DistrictOrder,
  isHigherBetter: boolean,
  organisation: Organisation | undefined,
): Districts['rows'] {
  const places = new Map(byName(organisation).map(({ id }, at) => [id, at]));
  const name = ({ namnd }: DistrictRow | DistrictGap) => places.get(namnd.id)!;
  const value = ({ limits }: DistrictRow | DistrictGap) =>
    (isHigherBetter ? -1 : 1) * placeOf(limits!);
  return [...rows].sort(
    (a, b) => (order === 'value' ? value(a) - value(b) : 0) || name(a) - name(b),
  );
}

/** A small picture for each stadsdelsnämnd, on axes that all have in common. */
export interface Multiples {
  axes: Axes;
  multiples: readonly { namnd: Namnd; own: boolean; series: Series; line: ChartLine }[];
}

/** How each stadsdelsnämnd has gone over time. Undefined where none has two values. */
export function multiplesOf(
  { rows, without, series }: Districts,
  organisation: Organisation | undefined,
): Multiples | undefined {
  const of = new Map(series.siblings.map((one) => [one.namnd, one]));
  const list = [...rows, ...without].flatMap(({ namnd, own }) => {
    const found = of.get(namnd.id);
    return found ? [{ namnd, own, series: found }] : [];
  });
  const axes = axesOf(list.map((one) => one.series));
  const multiples = list.flatMap((one) => {
    const chart = lineChart([{ series: one.series, sex: 'all', role: 'main' }], organisation, axes);
    return chart ? [{ ...one, line: chart.lines[0]! }] : [];
  });
  return multiples.some(({ line }) => line.segments.flat().length > 1)
    ? { axes, multiples }
    : undefined;
}
