import type { Indicator, Organisation, Outcome } from '../../model.js';
import type { ResponsibilityStatus } from '../../schema/vocabulary.js';
import { matches, searchWords, searchable } from '../goals/filter.js';
import { ownerId, ownerIdsOf } from '../namnder/responsibility.js';
import type { Series } from './outcomes.js';
import { spreadOf, type Spread } from './spread.js';

/** A row of the indicator table: one indicator, or a part of it, in one territory. */
export interface IndicatorRow {
  key: string;
  series: Series;
  /** That of the own nämnd. */
  own: boolean;
  /** Whether there is no outcome of the indicator, of any part or territory. */
  isWithout?: boolean;
  /** Whether the own nämnd answers for the indicator, or is proposed to. */
  duty?: ResponsibilityStatus | undefined;
  /** Between the stadsdelsnämnder; on the row of the whole city only. */
  spread: Spread | undefined;
  /** The same on the row of the own nämnd, where it has a place in it. */
  standing?: Spread | undefined;
}

/** What the reader narrows the indicator table by. */
export interface IndicatorFilter {
  /** Id of a goal. */
  goal?: string;
  /** Id of a nämnd: its rows only. */
  namnd?: string;
  assessment?: NonNullable<Outcome['assessment']> | '';
  text?: string;
  /** What the own nämnd answers for, and its own rows. */
  onlyOwn?: boolean;
}

/** Whether a row stands for its indicator: of all that it is about, in the whole city. */
export const isLead = ({ series }: IndicatorRow): boolean => !series.namnd && !series.part;

/** Whether one of those ids answers for an indicator, alone or with others. */
function dutyOf(
  { responsibilities }: Indicator,
  ids: ReadonlySet<string>,
): ResponsibilityStatus | undefined {
  const found = responsibilities.filter(
    (one) => ids.has(ownerId(one)) && (one.role === 'responsible' || one.role === 'shared'),
  );
  return (found.find(({ status }) => status === 'decided') ?? found[0])?.status;
}

/**
 * The rows: of each indicator that of the whole city, that of the own nämnd, and one for each of its
 * parts; or every one.
 *
 * @param every - whether each nämnd has its row
 */
export function indicatorRows(
  all: readonly Series[],
  organisation: Organisation | undefined,
  ownId: string | undefined,
  every: boolean,
): IndicatorRow[] {
  const ours = ownerIdsOf(organisation, ownId);
  const byIndicator = new Map<Indicator, Series[]>();
  for (const series of all) {
    const list = byIndicator.get(series.indicator);
    if (list) list.push(series);
    else byIndicator.set(series.indicator, [series]);
  }
  return [...byIndicator].flatMap(([indicator, list]) => {
    const duty = dutyOf(indicator, ours);
    const isWithout = list.every(({ periods }) => periods.length === 0);
    const isOwn = ({ namnd }: Series) => namnd !== undefined && namnd === ownId;
    const first = list[0]!;
    const isWhole = !first.namnd && !first.part;
    const wanted = every ? list : list.filter((one) => !one.namnd || isOwn(one));
    const spreads = new Map<unknown, Spread | undefined>();
    return [...(isWhole ? [] : [withoutOutcomes(first)]), ...wanted].map((series): IndicatorRow => {
      const own = isOwn(series);
      // Once for each part, and not for each of its nämnder.
      const isNew = !spreads.has(series.siblings);
      if (isNew) spreads.set(series.siblings, spreadOf(series, organisation, ownId));
      const spread = spreads.get(series.siblings);
      return {
        key: series.key,
        series,
        own,
        isWithout,
        duty,
        spread: series.namnd ? undefined : spread,
        standing: own && spread?.own?.rank ? spread : undefined,
      };
    });
  });
}

/** The whole city, where only nämnder or parts have outcomes: no sum of them stands in for it. */
const withoutOutcomes = (series: Series): Series => ({
  ...series,
  key: `${series.indicator.id} `,
  namnd: undefined,
  part: undefined,
  // The nämnder that it may be told of by; not those of a part.
  siblings: series.part ? [] : series.siblings,
  periods: [],
  shown: undefined,
  bySex: false,
  point: () => undefined,
});

/**
 * The keys of the rows that fit a filter.
 *
 * @param name - of a nämnd
 * @param isNested - whether rows stand below that of their indicator, which is then shown with them
 */
export function visibleRows(
  rows: readonly IndicatorRow[],
  filter: IndicatorFilter,
  name: (id: string) => string,
  isNested = false,
): Set<string> {
  const words = searchWords(filter.text ?? '');
  const fits = ({ series, own, duty }: IndicatorRow): boolean =>
    (!filter.goal || series.indicator.goalIds.includes(filter.goal)) &&
    (!filter.namnd || series.namnd === filter.namnd) &&
    (!filter.assessment || series.shown?.assessment === filter.assessment) &&
    (!filter.onlyOwn || own || duty !== undefined) &&
    (words.length === 0 ||
      matches(
        searchable(
          [series.indicator.text, series.part?.name, series.namnd && name(series.namnd)].join(' '),
        ),
        words,
      ));
  const visible = new Set<string>();
  let lead: IndicatorRow | undefined;
  for (const row of rows) {
    if (isLead(row)) lead = row;
    if (!fits(row)) continue;
    if (isNested && lead?.series.indicator === row.series.indicator) visible.add(lead.key);
    visible.add(row.key);
  }
  return visible;
}
