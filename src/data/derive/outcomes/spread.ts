import type { Indicator, Namnd, Organisation, OutcomeState } from '../../model.js';
import { existsOn } from '../namnder/organisation.js';
import { lastDay } from '../time/dates.js';
import { asDate } from './periods.js';
import { isBelow, placeOf, type Limits } from './bounds.js';
import {
  byName,
  hasValue,
  isMeasured,
  limitsOf,
  periodsOf,
  type Measured,
  type Series,
} from './outcomes.js';
import { between, difference } from './precision.js';

/** A stadsdelsnämnd and its value. */
export interface SpreadValue {
  namnd: Namnd;
  value: number;
  outcome: Measured;
  limits: Limits;
}

/** A stadsdelsnämnd without a number to compare. */
export interface SpreadGap {
  namnd: Namnd;
  /** A `value` where there is a bound alone. */
  state: OutcomeState;
  /** What the bound says. */
  bound: string | undefined;
  /** The same in numbers, where it has any. */
  limits: Limits | undefined;
}

/** One that has a place among the values: a bound that is above or below each of them. */
export type SpreadPlace = SpreadValue | (SpreadGap & { limits: Limits });

/** A value in the spread, and those that have it. */
export interface SpreadMark {
  value: number;
  namnder: readonly Namnd[];
}

/** How an indicator differs between stadsdelsnämnder, in one period. */
export interface Spread {
  indicator: Indicator;
  period: string;
  /** Those with a value, the lowest first, alike by name. */
  values: readonly SpreadValue[];
  /** Those without, by name. One that has no record at all is `missing`. */
  without: readonly SpreadGap[];
  /** All that have a place, the lowest first, alike by name. */
  order: readonly SpreadPlace[];
  /** Lowest, median, highest and gap are of the values: no bound is among them. */
  lowest: SpreadMark;
  /** Between two values where their number is even; then it names both. */
  median: SpreadMark;
  highest: SpreadMark;
  /** From the lowest to the highest. */
  gap: number;
  /**
   * Where the own nämnd stands. `rank` 1 is the best, or the lowest where the indicator does not say
   * which way is better; it is there where it can be known. Undefined where it is not among them.
   */
  own: ((SpreadValue | SpreadGap) & { rank?: number }) | undefined;
}

/**
 * The spread of an indicator between the stadsdelsnämnder that existed when the period ended, so
 * that none stands beside what took over from it. Undefined where fewer than two have a value.
 *
 * It tells nothing of a suppressed value: all in it are published values, picked and not added up,
 * and no total goes in that could be set against them. A suppressed one may be outside of it.
 *
 * @param series - any of the indicator's
 * @param period - left out: the latest in which two have a value
 */
export function spreadOf(
  { indicator, siblings }: Series,
  organisation: Organisation | undefined,
  ownId?: string,
  period?: string,
): Spread | undefined {
  const byNamnd = new Map(siblings.map((series) => [series.namnd, series]));
  const districts = byName(organisation).filter(({ kind }) => kind === 'stadsdelsnamnd');
  for (const one of period ? [period] : periodsOf(siblings).reverse()) {
    const end = lastDay(asDate(one));
    const values: SpreadValue[] = [];
    const without: SpreadGap[] = [];
    for (const namnd of districts) {
      if (!existsOn(namnd, end)) continue;
      const outcome = byNamnd.get(namnd.id)?.point(one);
      const limits = limitsOf(outcome);
      if (isMeasured(outcome))
        values.push({ namnd, value: outcome.value, outcome, limits: limits! });
      else {
        const bound = hasValue(outcome) ? outcome.asPublished : undefined;
        without.push({ namnd, state: outcome?.state ?? 'missing', bound, limits });
      }
    }
    if (values.length > 1) return summary(indicator, one, values, without, ownId);
  }
  return undefined;
}

function summary(
  indicator: Indicator,
  period: string,
  values: SpreadValue[],
  without: Spread['without'],
  ownId: string | undefined,
): Spread {
  values.sort((a, b) => a.value - b.value);
  const mark = (value: number): SpreadMark => ({
    value,
    namnder: values.filter((one) => one.value === value).map(({ namnd }) => namnd),
  });
  const lowest = mark(values[0]!.value);
  const highest = mark(values.at(-1)!.value);
  const half = values.length / 2;
  const [below, above] = [values[Math.ceil(half) - 1]!, values[Math.floor(half)]!];
  const median =
    below.value === above.value
      ? mark(below.value)
      : {
          value: between(below.value, above.value),
          namnder: [below, above].map(({ namnd }) => namnd),
        };
  const isApart = (a: Limits, b: Limits) => isBelow(a, b) || isBelow(b, a);
  const order = [
    ...values,
    ...without.filter(
      (one): one is SpreadGap & { limits: Limits } =>
        !!one.limits && values.every(({ limits }) => isApart(limits, one.limits!)),
    ),
  ].sort((a, b) => placeOf(a.limits) - placeOf(b.limits));
  const isHigherBetter = indicator.direction === 'higher';
  /** Of a bound that may be more or less than another, nobody knows. */
  const rankOf = (own: SpreadPlace): { rank?: number } => {
    const others = order.filter((one) => one !== own);
    return 'bound' in own && !others.every(({ limits }) => isApart(limits, own.limits))
      ? {}
      : {
          rank:
            1 +
            others.filter(({ limits }) =>
              isHigherBetter ? isBelow(own.limits, limits) : isBelow(limits, own.limits),
            ).length,
        };
  };
  const isOwn = ({ namnd }: { namnd: Namnd }) => namnd.id === ownId;
  const placed = order.find(isOwn);
  return {
    indicator,
    period,
    values,
    without,
    order,
    lowest,
    median,
    highest,
    gap: difference(highest.value, lowest.value),
    own: placed ? { ...placed, ...rankOf(placed) } : without.find(isOwn),
  };
}
