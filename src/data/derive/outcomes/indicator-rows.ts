import type { Organisation, Outcome } from '../../schema/index.js';
import { matches, searchWords, searchable } from '../goals/filter.js';
import type { Series } from './outcomes.js';
import { spreadOf, type Spread } from './spread.js';

/** A row of the indicator table: one indicator in one territory. */
export interface IndicatorRow {
  key: string;
  series: Series;
  /** That of the own nämnd. */
  own: boolean;
  /** Between the stadsdelsnämnder; on the row of the whole city only. */
  spread: Spread | undefined;
}

/** What the reader narrows the indicator table by. */
export interface IndicatorFilter {
  /** Id of a goal. */
  goal?: string;
  /** Id of a nämnd: its rows only. */
  namnd?: string;
  assessment?: NonNullable<Outcome['assessment']> | '';
  text?: string;
}

/** The judgement of the latest figure. Held against its target it would tell of one that is hidden. */
export const assessmentOf = ({ latest }: Series): Outcome['assessment'] =>
  latest?.state === 'suppressed' ? undefined : latest?.assessment;

/**
 * The rows: of each indicator that of the whole city and that of the own nämnd; or every one.
 *
 * @param every - whether each nämnd has its row
 */
export function indicatorRows(
  all: readonly Series[],
  organisation: Organisation | undefined,
  ownId: string | undefined,
  every: boolean,
): IndicatorRow[] {
  const row = (series: Series): IndicatorRow => ({
    key: series.key,
    series,
    own: series.namnd !== undefined && series.namnd === ownId,
    spread: series.namnd === undefined ? spreadOf(series, organisation, ownId) : undefined,
  });
  const leads = new Set<Series>();
  return all.flatMap((series) => {
    const [first] = series.siblings;
    if (!first || leads.has(first)) return every ? [row(series)] : [];
    leads.add(first);
    const city = first.namnd === undefined ? [] : [row(withoutOutcomes(first))];
    if (every) return [...city, row(series)];
    return [
      ...(city.length > 0 ? city : [row(first)]),
      ...series.siblings
        .filter(({ namnd }) => namnd !== undefined && namnd === ownId)
        .map((own) => row(own)),
    ];
  });
}

/** The whole city, where only nämnder have outcomes: no sum of them stands in for it. */
const withoutOutcomes = (series: Series): Series => ({
  ...series,
  key: `${series.indicator.id} `,
  namnd: undefined,
  periods: [],
  latestPeriod: undefined,
  latest: undefined,
  bySex: false,
  point: () => undefined,
});

/** The keys of the rows that fit a filter. @param name - of a nämnd */
export function visibleRows(
  rows: readonly IndicatorRow[],
  filter: IndicatorFilter,
  name: (id: string) => string,
): Set<string> {
  const words = searchWords(filter.text ?? '');
  const fits = ({ series }: IndicatorRow): boolean =>
    (!filter.goal || series.indicator.goalIds.includes(filter.goal)) &&
    (!filter.namnd || series.namnd === filter.namnd) &&
    (!filter.assessment || assessmentOf(series) === filter.assessment) &&
    (words.length === 0 ||
      matches(
        searchable(`${series.indicator.text} ${series.namnd ? name(series.namnd) : ''}`),
        words,
      ));
  return new Set(rows.filter(fits).map(({ key }) => key));
}
