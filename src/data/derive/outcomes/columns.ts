import type { Indicator, Outcome, OutcomeState, Program } from '../../model.js';
import { placeOf } from './bounds.js';
import { hasValue, limitsOf, periodsOf, type Series } from './outcomes.js';
import { trendOf, type Verdict } from './trend.js';
import { recordIn } from './facts.js';
import { shared } from './periods.js';
import type { IndicatorRow } from './indicator-rows.js';
import { sortBy, type SortDirection } from '../table/sort-by.js';

/** What sorting needs to know beside the row. */
interface SortContext {
  /** The place of each goal in the programme. */
  goals: ReadonlyMap<string, number>;
  /** What a row is called: an indicator, or a nämnd below it. */
  name: (row: IndicatorRow) => string;
}

interface Sortable {
  /** What a row is sorted by; undefined where it has nothing to sort by. */
  sortKey(row: IndicatorRow, context: SortContext): number | string | undefined;
  /** The record whose value is sorted by. Without it: the one that is shown. */
  figure?(series: Series): Outcome | undefined;
}

/** What a column of the indicator table is, apart from its words. */
interface ColumnDefinition extends Partial<Sortable> {
  /** Least width, in em. */
  width: number;
  /** Whether its header and figures stand at its end. */
  isEnd?: true;
  /** Whether some row has something in it. */
  isGiven(rows: readonly IndicatorRow[]): boolean;
}

/** What cannot be judged is among those without a judgement. */
const assessmentRank: Record<NonNullable<Outcome['assessment']>, number | undefined> = {
  unclear: undefined,
  none: 0,
  partial: 1,
  full: 2,
};
const verdictRank: Record<Verdict, number> = { worse: 0, same: 1, up: 1, down: 1, better: 2 };

/** How those without a value are ordered. One without a record comes after them. */
const stateRank: Record<OutcomeState, number> = {
  value: 0,
  'not-yet-reported': 1,
  missing: 2,
  suppressed: 3,
  'not-applicable': 4,
  discontinued: 5,
};

/** What is sorted by the value of a record: not by those of women or men where it is of all. */
const byFigure = (figure: (series: Series) => Outcome | undefined) => ({
  figure,
  sortKey({ series }: IndicatorRow) {
    const outcome = figure(series);
    const limits = limitsOf(outcome);
    return limits && outcome?.sex === 'all' ? placeOf(limits) : undefined;
  },
});

/**
 * The columns, in their order; all else that there is to know of a row is in its details. A new one is
 * added here; the compiler then asks for its words, and for what its cells say
 * (`components/indicator-table/columns.ts`). One without `sortKey` is not sorted by.
 */
export const indicatorColumns = {
  /** A small line, for the eye. */
  years: {
    width: 5.75,
    isGiven: (rows) => rows.some(({ series }) => series.periods.length > 1),
  },
  /** The latest figure; where there is none, why. */
  latest: {
    width: 6.75,
    isEnd: true,
    isGiven: (rows) => rows.some(({ series }) => series.shown),
    ...byFigure(({ shown }) => shown?.records[0]),
  },
  target: {
    width: 5,
    isEnd: true,
    isGiven: (rows) => rows.some(({ series }) => series.shown?.target !== undefined),
    sortKey: ({ series }) => series.shown?.target,
  },
  assessment: {
    width: 8.25,
    isGiven: (rows) => rows.some(({ series }) => series.shown?.assessment),
    sortKey({ series }) {
      const assessment = series.shown?.assessment;
      return assessment && assessmentRank[assessment];
    },
  },
  trend: {
    width: 7.5,
    isEnd: true,
    isGiven: (rows) => rows.some(({ series }) => trendOf(series)),
    sortKey({ series }) {
      const trend = trendOf(series);
      return trend && verdictRank[trend.verdict];
    },
  },
  spread: {
    width: 9.75,
    isGiven: (rows) => rows.some(({ spread }) => spread),
    sortKey: ({ spread }) => spread?.gap,
  },
} satisfies Record<string, ColumnDefinition>;

/** What is in a column. */
export type ColumnKind = keyof typeof indicatorColumns;

/** What is in a column that rows can be sorted by: not in the small lines. */
export type SortedKind = Exclude<ColumnKind, 'years'>;

/** Something that rows can be sorted by: a column, a period, or what is in the row header. */
export interface RowOrder extends Sortable {
  /** A period, or what it is. The attribute `sort` names it so. */
  id: string;
  kind: SortedKind | 'period' | 'name' | 'goal';
}

/** A column of a table. */
export interface Column extends ColumnDefinition {
  id: ColumnKind;
  kind: ColumnKind;
}

/** The columns that have something in them. */
export const columnsOf = (rows: readonly IndicatorRow[]): Column[] =>
  (Object.keys(indicatorColumns) as ColumnKind[])
    .map((kind): Column => ({ ...indicatorColumns[kind], id: kind, kind }))
    .filter(({ isGiven }) => isGiven(rows));

/** The notes of the figures that are shown, each once, in the order of the rows. */
export const notesOf = (rows: readonly IndicatorRow[]): string[] => [
  ...new Set(
    rows.flatMap(({ series }) => series.shown?.records.flatMap(({ note }) => note ?? []) ?? []),
  ),
];

const byName: RowOrder = {
  id: 'name',
  kind: 'name',
  sortKey: (row, { name }) => name(row),
};
const byGoal: RowOrder = {
  id: 'goal',
  kind: 'goal',
  sortKey: ({ series }, { goals }) => goals.get(series.indicator.goalIds[0]!),
};

const isSorted = (column: Column): column is Column & RowOrder => column.sortKey !== undefined;

/** All that the rows of a table can be sorted by: what is in the row header, its columns, then each period. */
export const rowOrders = (rows: readonly IndicatorRow[], shown: readonly Column[]): RowOrder[] => [
  byName,
  byGoal,
  ...shown.filter(isSorted),
  ...periodsOf(rows.map(({ series }) => series)).map((id): RowOrder => ({
    id,
    kind: 'period',
    ...byFigure((series) => recordIn(series, id)),
  })),
];

/** Rows in an order; without one, in that of the programme. */
export function sortRows(
  rows: readonly IndicatorRow[],
  order: RowOrder | undefined,
  direction: SortDirection,
  { goals }: Pick<Program, 'goals'>,
  name: SortContext['name'],
): readonly IndicatorRow[] {
  if (!order) return rows;
  const context = { goals: new Map(goals.map(({ id }, at) => [id, at])), name };
  const { figure = ({ shown }: Series) => shown?.records[0] } = order;
  const rankOf = (outcome: Outcome | undefined) =>
    outcome ? stateRank[outcome.state] : Object.keys(stateRank).length;
  return sortBy(
    rows,
    (row) => ({ value: order.sortKey(row, context), rank: rankOf(figure(row.series)) }),
    direction,
  );
}

/** What the figures of a table have in common, so that it is said once, over them. */
export interface InCommon {
  /** The period that all that is shown is of; where they differ, each says its own. */
  lastPeriod: string | undefined;
  /** The period that all changes are since. */
  since: string | undefined;
  /** One of the indicators, where all figures are in the same. */
  measure: Indicator | undefined;
}

/** What the figures of all rows have in common. */
export function inCommon(rows: readonly IndicatorRow[]): InCommon {
  const shown = rows.flatMap(({ series }) => series.shown ?? []);
  const measured = rows.filter(({ series }) => series.shown?.records.some(hasValue));
  const measureOf = ({ unit, unitLabel, average, scale }: Indicator) =>
    [unit, unitLabel, average, scale?.from, scale?.to].join();
  const [first] = measured;
  const isShared = (one: Indicator) => measureOf(one) === measureOf(first!.series.indicator);
  return {
    lastPeriod: shared(shown.map(({ period }) => period)),
    since: shared(rows.flatMap(({ series }) => trendOf(series)?.from.period ?? [])),
    measure:
      first && measured.every(({ series }) => isShared(series.indicator))
        ? first.series.indicator
        : undefined,
  };
}
