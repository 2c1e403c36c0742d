import type { Indicator, Namnd, Organisation, OutcomeState } from '../../model.js';
import { existsOn } from '../namnder/organisation.js';
import { lastDay } from '../time/dates.js';
import { asDate } from './periods.js';
import { byName, hasValue, isMeasured, periodsOf, type Measured, type Series } from './outcomes.js';
import { between, difference } from './precision.js';

/** A stadsdelsnämnd and its value. */
export interface SpreadValue {
  namnd: Namnd;
  value: number;
  outcome: Measured;
}

/** A stadsdelsnämnd without a number to compare. */
export interface SpreadGap {
  namnd: Namnd;
  /** A `value` where there is a bound alone. */
  state: OutcomeState;
  /** What the bound says. */
  bound: string | undefined;
}

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
  lowest: SpreadMark;
  /** Between two values where their number is even; then it names both. */
  median: SpreadMark;
  highest: SpreadMark;
  /** From the lowest to the highest. */
  gap: number;
  /**
   * Where the own nämnd stands. `rank` 1 is the best, or the lowest where the indicator does not say
   * which way is better. Undefined where it is not among them.
   */
  own: { namnd: Namnd; value: number; rank: number } | SpreadGap | undefined;
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
      if (isMeasured(outcome)) values.push({ namnd, value: outcome.value, outcome });
      else {
        const bound = hasValue(outcome) ? outcome.asPublished : undefined;
        without.push({ namnd, state: outcome?.state ?? 'missing', bound });
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
  const own = values.find(({ namnd }) => namnd.id === ownId);
  const isAhead = (one: SpreadValue, of: SpreadValue) =>
    indicator.direction === 'higher' ? one.value > of.value : one.value < of.value;
  return {
    indicator,
    period,
    values,
    without,
    lowest,
    median,
    highest,
    gap: difference(highest.value, lowest.value),
    own: own
      ? {
          namnd: own.namnd,
          value: own.value,
          rank: 1 + values.filter((one) => isAhead(one, own)).length,
        }
      : without.find(({ namnd }) => namnd.id === ownId),
  };
}
