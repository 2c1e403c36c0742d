import type { Outcome, OutcomeState, Program } from '../../schema/index.js';
import { nameKey } from '../namnder/organisation.js';
import { periodEnd, isMeasured, trendOf, type Series, type Verdict } from './outcomes.js';

/**
 * What series are sorted by: a column, or the values of a period. `women`, `men`,
 * `target`, `assessment` and `age` are those of the latest record.
 */
export type SeriesColumn =
  | 'name'
  | 'goal'
  | 'women'
  | 'men'
  | 'target'
  | 'assessment'
  | 'trend'
  | 'age'
  | { period: string }
  /** What the caller works out. Undefined where there is nothing to sort by. */
  | { by: (series: Series) => number | string | undefined };

export type SortDirection = 'ascending' | 'descending';

/** How those without a value are ordered, whatever the direction. One without a record comes last. */
const states: readonly (OutcomeState | undefined)[] = [
  'value',
  'not-yet-reported',
  'missing',
  'suppressed',
  'not-applicable',
  'discontinued',
];
const assessments = ['none', 'partial', 'full'];
const verdicts: Readonly<Record<Verdict, number>> = {
  worse: 0,
  same: 1,
  up: 1,
  down: 1,
  better: 2,
};

/**
 * Sorts by what values are, not by how they are written. Those without a value are last in both
 * directions, and those alike stay as they were. `age` has the newest first.
 */
export function sortSeries(
  list: readonly Series[],
  column: SeriesColumn,
  direction: SortDirection,
  program: Program,
): Series[] {
  const goals = new Map(program.goals.map(({ id }, at) => [id, at]));
  const sign = direction === 'ascending' ? 1 : -1;
  // Each is looked at once, and not in each comparison.
  return list
    .map((series) => ({ series, ...keyOf(series, column, goals) }))
    .sort((a, b) => {
      if (a.key === undefined || b.key === undefined) {
        return Number(a.key === undefined) - Number(b.key === undefined) || a.state - b.state;
      }
      return a.key < b.key ? -sign : a.key > b.key ? sign : 0;
    })
    .map(({ series }) => series);
}

interface Key {
  /** Undefined where there is nothing to sort by. */
  key: number | string | undefined;
  state: number;
}

function keyOf(series: Series, column: SeriesColumn, goals: ReadonlyMap<string, number>): Key {
  const { indicator, latest, latestPeriod, point } = series;
  const plain = (key: Key['key']): Key => ({ key, state: stateOf(latest) });
  const value = (outcome: Outcome | undefined): Key => ({
    key: isMeasured(outcome) ? outcome.value : undefined,
    state: stateOf(outcome),
  });
  if (typeof column === 'object') {
    return 'by' in column ? plain(column.by(series)) : value(point(column.period));
  }
  switch (column) {
    case 'name':
      return plain(nameKey(indicator.text));
    case 'goal':
      return plain(goals.get(indicator.goalIds[0]!));
    case 'women':
    case 'men':
      return value(latestPeriod === undefined ? undefined : point(latestPeriod, column));
    case 'target':
      return plain(latest?.target);
    case 'assessment':
      return plain(latest?.assessment && assessments.indexOf(latest.assessment));
    case 'trend': {
      const trend = trendOf(series);
      return plain(trend && verdicts[trend.verdict]);
    }
    case 'age':
      return plain(isMeasured(latest) ? -periodEnd(latest.period) : undefined);
  }
}

const stateOf = (outcome: Outcome | undefined): number =>
  outcome ? states.indexOf(outcome.state) : states.length;
