import {
  matches,
  nameKey,
  periodsOf,
  searchWords,
  searchable,
  sortSeries,
  spreadOf,
  type Indicator,
  type Outcome,
  type ProgramData,
  type Series,
  type SeriesColumn,
  type SortDirection,
  type Spread,
} from '../../data/index.js';

/** What the reader narrows the table by. */
export interface IndicatorFilter {
  /** Id of a goal. */
  goal?: string;
  /** Id of a nämnd: its rows only. */
  namnd?: string;
  assessment?: NonNullable<Outcome['assessment']> | '';
  text?: string;
}

/** A row: one indicator in one territory. */
export interface Line {
  key: string;
  series: Series;
  /** That of the own nämnd. */
  own: boolean;
  /** Between the stadsdelsnämnder; on the row of the whole city only. */
  spread: Spread | undefined;
}

/** A column after the name. Its id is a period, or what is in it; the attribute `sort` names it so. */
export type Column = { id: string; kind: 'period' } | { id: Kind; kind: Kind };
type Kind = 'women' | 'men' | 'target' | 'assessment' | 'trend' | 'spread' | 'owners' | 'age';

/** The id of the column that the attribute `sort` names. */
export const columnIn = (sort: string): string => sort.replace(/^-/, '');

/** As many periods as have a column; earlier ones are in the details. */
const PERIODS = 4;

/** The columns that have something in them. */
export function columnsOf(lines: readonly Line[]): Column[] {
  const list = lines.map(({ series }) => series);
  const latest = list.flatMap((series) => series.latest ?? []);
  const periods = periodsOf(list);
  const bySex = list.some((series) => series.bySex);
  const given: Record<Kind, boolean> = {
    women: bySex,
    men: bySex,
    target: latest.some(({ target }) => target !== undefined),
    assessment: list.some(assessmentOf),
    trend: periods.length > 1,
    spread: lines.some(({ spread }) => spread),
    owners: list.some(({ indicator }) => indicator.responsibilities.length > 0),
    age: periods.length > 0,
  };
  return [
    ...periods.slice(-PERIODS).map((id): Column => ({ id, kind: 'period' })),
    ...(Object.keys(given) as Kind[])
      .filter((kind) => given[kind])
      .map((kind): Column => ({ id: kind, kind })),
  ];
}

/** The record that a column shows of a series. */
export function outcomeOf(series: Series, column: Column): Outcome | undefined {
  const { latest, latestPeriod, point } = series;
  if (column.kind === 'period') return point(column.id);
  if (column.kind !== 'women' && column.kind !== 'men') return latest;
  return latestPeriod === undefined ? undefined : point(latestPeriod, column.kind);
}

/** The judgement of the latest figure. Held against its target it would tell of one that is hidden. */
export const assessmentOf = ({ latest }: Series): Outcome['assessment'] =>
  latest?.state === 'suppressed' ? undefined : latest?.assessment;

/** The notes of what the columns show, each once, in the order of the rows. */
export const notesOf = (lines: readonly Line[], columns: readonly Column[]): string[] => [
  ...new Set(
    lines.flatMap(({ series }) =>
      columns.flatMap((column) => outcomeOf(series, column)?.note ?? []),
    ),
  ),
];

/**
 * The rows: of each indicator that of the whole city and that of the own nämnd; or every one.
 *
 * @param every - whether each nämnd has its row
 */
export function linesOf(
  all: readonly Series[],
  { organisation }: ProgramData,
  ownId: string | undefined,
  every: boolean,
): Line[] {
  const line = (series: Series): Line => ({
    key: series.key,
    series,
    own: series.namnd !== undefined && series.namnd === ownId,
    spread: series.namnd === undefined ? spreadOf(series, organisation, ownId) : undefined,
  });
  const leads = new Set<Series>();
  return all.flatMap((series) => {
    const [first] = series.siblings;
    if (!first || leads.has(first)) return every ? [line(series)] : [];
    leads.add(first);
    const lines = first.namnd === undefined ? [] : [line(withoutOutcomes(first))];
    if (every) return [...lines, line(series)];
    return [
      ...(lines.length > 0 ? lines : [line(first)]),
      ...series.siblings
        .filter(({ namnd }) => namnd !== undefined && namnd === ownId)
        .map((own) => line(own)),
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

/**
 * Rows in an order.
 *
 * @param id - `name`, `goal` or that of a column; empty for the order of the programme
 * @param owner - in words, of an indicator
 */
export function sortLines(
  lines: readonly Line[],
  id: string,
  direction: SortDirection,
  { program }: ProgramData,
  owner: (indicator: Indicator) => string,
): Line[] {
  if (!id) return [...lines];
  const bySeries = new Map(lines.map((line) => [line.series, line]));
  return sortSeries([...bySeries.keys()], keyOf(), direction, program).map((series) =>
    bySeries.get(series)!,
  );

  function keyOf(): SeriesColumn {
    if (/^\d/.test(id)) return { period: id };
    if (id === 'spread') return { by: (series) => bySeries.get(series)?.spread?.gap };
    if (id === 'owners') return { by: ({ indicator }) => nameKey(owner(indicator)) || undefined };
    return id as SeriesColumn;
  }
}

/** The keys of the rows that fit a filter. @param name - of a nämnd */
export function visibleKeys(
  lines: readonly Line[],
  filter: IndicatorFilter,
  name: (id: string) => string,
): Set<string> {
  const words = searchWords(filter.text ?? '');
  const fits = ({ series }: Line): boolean =>
    (!filter.goal || series.indicator.goalIds.includes(filter.goal)) &&
    (!filter.namnd || series.namnd === filter.namnd) &&
    (!filter.assessment || assessmentOf(series) === filter.assessment) &&
    (words.length === 0 ||
      matches(
        searchable(`${series.indicator.text} ${series.namnd ? name(series.namnd) : ''}`),
        words,
      ));
  return new Set(lines.filter(fits).map(({ key }) => key));
}
