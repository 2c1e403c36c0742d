import type {
  Break,
  Indicator,
  Namnd,
  Organisation,
  Outcome,
  Outcomes,
  Program,
} from '../../model.js';
import { compareNames } from '../namnder/order.js';
import { withStanding } from '../namnder/responsibility.js';
import { isBound, limitsIn, type Limits } from './bounds.js';
import { sexes } from '../../schema/vocabulary.js';
import { comparePeriods, shared } from './periods.js';
import { rounded } from './precision.js';

/**
 * The outcomes of one indicator, or of one value of its breakdown, for one territory: the whole city, or
 * what one nämnd answers for.
 */
export interface Series {
  /** Unique in its programme. */
  key: string;
  /** With the responsibilities that stand. */
  indicator: Indicator;
  /** Id of the nämnd. Undefined: the whole city, or the whole county. */
  namnd: string | undefined;
  /** The value of the breakdown. Undefined: of all. */
  part: SeriesPart | undefined;
  /** Where its figures cannot be held against those before, in order. */
  breaks: readonly Break[];
  /** In order, each once. */
  periods: readonly string[];
  /** What is told of it where there is room for one figure. Undefined: there is no record. */
  shown: Shown | undefined;
  /** Whether there are records for women or men, girls or boys. */
  bySex: boolean;
  /** Every series of the same indicator and part, itself included: the whole city, then nämnder by name. */
  siblings: readonly Series[];
  point(period: string, sex?: Outcome['sex']): Outcome | undefined;
}

/**
 * What is told of a series wherever one figure stands for it: in a row, a card, an export, a chart's name.
 * All of it is of one period: a target of another year is none for that figure.
 */
export interface Shown {
  period: string;
  /** The latest figure: of all, or else of each sex. Without any: the latest record, which says why. */
  records: readonly [Outcome, ...Outcome[]];
  /** What was to be reached; where it is told by sex alone, of all of them. */
  target: number | undefined;
  /** None of what is suppressed: held against its target it would tell of it. */
  assessment: Outcome['assessment'];
  /** The latest record, where it is later and says why it has no figure. */
  later: Outcome | undefined;
}

/** A value of an indicator's breakdown: its name, and what it is one of (“Årskurs”). */
export interface SeriesPart {
  id: string;
  name: string;
  of: string;
}

/**
 * Puts outcomes together, in the order of the programme's indicators. An indicator without outcomes
 * has one empty series, so that it is still listed; an outcome of an unknown indicator has none. That of
 * all comes first, where there is one, then each value of its breakdown.
 */
export function buildSeries(
  program: Program,
  outcomes: Outcomes | undefined,
  organisation: Organisation | undefined,
  now: Date,
): Series[] {
  const breakdowns = new Map(outcomes?.breakdowns.map((one) => [one.indicatorId, one]));
  const breaks = outcomes?.breaks ?? [];
  const known = new Map(
    program.indicators.map(({ id }) => [id, new Map<string, Map<string | undefined, Outcome[]>>()]),
  );
  for (const outcome of outcomes?.outcomes ?? []) {
    const parts = known.get(outcome.indicatorId);
    const part = outcome.part ?? '';
    const byNamnd = parts?.get(part) ?? new Map<string | undefined, Outcome[]>();
    parts?.set(part, byNamnd);
    const records = byNamnd.get(outcome.namnd);
    if (records) records.push(outcome);
    else byNamnd.set(outcome.namnd, [outcome]);
  }
  // One that the organisation does not know comes last.
  const namnder = byName(organisation);
  const places = new Map<string | undefined, number>(namnder.map(({ id }, at) => [id, at]));
  places.set(undefined, -1);
  const place = ({ namnd }: Series) => places.get(namnd) ?? namnder.length;

  return program.indicators.flatMap((one) => {
    const indicator = withStanding(program, one, now);
    const parts = known.get(indicator.id)!;
    if (parts.size === 0) parts.set('', new Map([[undefined, []]]));
    const breakdown = breakdowns.get(indicator.id);
    const ids = new Set(['', ...(breakdown?.values.map(({ id }) => id) ?? []), ...parts.keys()]);
    const shared = {
      indicator,
      breaks: breaks
        .filter(({ indicatorId }) => indicatorId === indicator.id)
        .sort((a, b) => comparePeriods(a.from, b.from)),
    };
    return [...ids].flatMap((id) => {
      const name = breakdown?.values.find((value) => value.id === id)?.name ?? id;
      const part = id ? { id, name, of: breakdown?.name ?? '' } : undefined;
      const siblings: Series[] = [];
      for (const [namnd, records] of parts.get(id) ?? []) {
        siblings.push(oneSeries({ ...shared, part, namnd, siblings }, records));
      }
      return siblings.sort((a, b) => place(a) - place(b));
    });
  });
}

const ordered = new WeakMap<Organisation, readonly Namnd[]>();

/** The nämnder of an organisation by name, ordered once and not for each indicator. */
export function byName(organisation: Organisation | undefined): readonly Namnd[] {
  if (!organisation) return [];
  let found = ordered.get(organisation);
  if (!found) ordered.set(organisation, (found = [...organisation.namnder].sort(compareNames)));
  return found;
}

function oneSeries(
  about: Pick<Series, 'indicator' | 'breaks' | 'part' | 'namnd' | 'siblings'>,
  records: readonly Outcome[],
): Series {
  const { indicator, namnd, part } = about;
  const byPeriod = new Map<string, Partial<Record<Outcome['sex'], Outcome>>>();
  let bySex = false;
  for (const record of records) {
    const { period, sex } = record;
    const found = byPeriod.get(period) ?? {};
    byPeriod.set(period, found);
    found[sex] ??= withDecimals(record, indicator);
    bySex ||= sex !== 'all';
  }
  const periods = [...byPeriod.keys()].sort(comparePeriods);
  const point: Series['point'] = (period, sex = 'all') => byPeriod.get(period)?.[sex];
  return {
    ...about,
    key: `${indicator.id} ${namnd ?? ''}${part ? ` ${part.id}` : ''}`,
    periods,
    shown: shownOf(periods, point),
    bySex,
    point,
  };
}

function shownOf(periods: readonly string[], point: Series['point']): Shown | undefined {
  const last = periods.at(-1);
  if (last === undefined) return undefined;
  const all = (period: string) => sexes.flatMap((sex) => point(period, sex) ?? []);
  const period = [...periods].reverse().find((one) => all(one).some(hasValue)) ?? last;
  const whole = point(period);
  const bySex = all(period).filter(({ sex }) => sex !== 'all');
  // Figures of women and men say more than that there is none of all.
  const isWhole = whole && (hasValue(whole) || !bySex.some(hasValue));
  const records = (isWhole ? [whole] : bySex) as [Outcome, ...Outcome[]];
  return {
    period,
    records,
    target: targetOf(all(period)),
    assessment: shared((whole ? [whole] : records).map(assessmentIn)),
    later: period === last ? undefined : all(last)[0],
  };
}

/** The target of what is in one period: of all, or else the same for each sex. What holds for one is not said of all. */
export function targetOf(records: readonly Outcome[]): number | undefined {
  const of = (isWhole: boolean) => records.filter(({ sex }) => (sex === 'all') === isWhole);
  const [whole] = of(true);
  return whole?.target ?? shared(of(false).map(({ target }) => target));
}

/** The judgement of a figure that is not hidden. */
export const assessmentIn = ({ state, assessment }: Outcome): Outcome['assessment'] =>
  state === 'suppressed' ? undefined : assessment;

/** A record with its numbers as they are shown and compared. */
function withDecimals(outcome: Outcome, { decimals }: Indicator): Outcome {
  const value = outcome.value && rounded(outcome.value, decimals);
  const target = outcome.target && rounded(outcome.target, decimals);
  return value === outcome.value && target === outcome.target
    ? outcome
    : { ...outcome, value, target };
}

/** Every period that some series has a record for, in order. */
export const periodsOf = (list: readonly Series[]): string[] =>
  [...new Set(list.flatMap(({ periods }) => periods))].sort(comparePeriods);

/** An outcome that has a value. */
export type Measured = Outcome & { value: number };

/** Goes by the state: a number that somebody left in a suppressed record is none. */
export const hasValue = (outcome: Outcome | undefined): outcome is Measured =>
  outcome?.state === 'value';

/** Whether there is a number to count with. A value that is only said to be below 5 is none. */
export const isMeasured = (outcome: Outcome | undefined): outcome is Measured =>
  hasValue(outcome) && !isBound(outcome.asPublished);

/** Between what a figure is, as far as it is told. Undefined where there is none, or a bound in words. */
export const limitsOf = (outcome: Outcome | undefined): Limits | undefined =>
  isMeasured(outcome)
    ? { least: outcome.value, most: outcome.value, isOpen: false }
    : hasValue(outcome)
      ? limitsIn(outcome.asPublished!)
      : undefined;
