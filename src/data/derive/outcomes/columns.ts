import type { Indicator, Outcome, OutcomeState, Program } from '../../schema/index.js';
import { hasValue, periodsOf, trendOf, type Series, type Verdict } from './outcomes.js';
import { latestFigure, latestOf, recordIn } from './facts.js';
import { periodEnd } from './periods.js';
import { assessmentOf, type IndicatorRow } from './indicator-rows.js';
import { sortBy, type SortDirection } from '../table/sort-by.js';

/** What sorting needs to know beside the row. */
interface SortContext {
  /** The place of each goal in the programme. */
  goals: ReadonlyMap<string, number>;
  /** Who answers for an indicator, in words. */
  owners: (indicator: Indicator) => string;
}

interface Sortable {
  /** What a row is sorted by; undefined where it has nothing to sort by. */
  sortKey(row: IndicatorRow, context: SortContext): number | string | undefined;
  /** The record whose value is sorted by. Without it: the latest, which says why there is nothing. */
  figure?(series: Series): Outcome | undefined;
}

/** What a column of the indicator table is, apart from its words. */
interface ColumnDefinition extends Sortable {
  /** Least width, in em. */
  width: number;
  /** Whether some row has something in it. @param periods - those that have a column */
  isGiven(rows: readonly IndicatorRow[], periods: readonly string[]): boolean;
  /** True where every row of an indicator says the same. */
  isShared?: true;
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

/** A column that shows a record, and is sorted by its value: not by those of women or men where it is of all. */
const figureColumn = (
  figure: (series: Series) => Outcome | undefined,
  sex: Outcome['sex'] = 'all',
) => ({
  width: 6,
  figure,
  sortKey({ series }: IndicatorRow) {
    const outcome = figure(series);
    return hasValue(outcome) && outcome.sex === sex ? outcome.value : undefined;
  },
});

/** A column of the latest figure for women or men. */
const sexColumn = (sex: 'women' | 'men') => ({
  ...figureColumn((series) => latestOf(series, sex), sex),
  isGiven: (rows: readonly IndicatorRow[]) => rows.some(({ series }) => series.bySex),
});

/**
 * The columns after those of the periods, in their order. A new one is added here; the compiler then
 * asks for its words, and for what its cells say (`components/indicator-table/columns.ts`).
 */
export const indicatorColumns = {
  /** Where some row has its latest figure in none of the periods' columns: it would look empty. */
  latest: {
    ...figureColumn(latestFigure),
    width: 7.5,
    isGiven: (rows, periods) =>
      rows.some(({ series }) => {
        const found = latestFigure(series);
        if (!found) return false;
        const { period, sex } = found;
        // One of all stands before those of women and men in the cell of its period.
        const hasCell = periods.includes(period) && (sex === 'all' || !series.point(period));
        const isLost = (one: 'women' | 'men') =>
          hasValue(series.point(period, one)) && latestOf(series, one)?.period !== period;
        return !hasCell && (sex === 'all' || isLost('women') || isLost('men'));
      }),
  },
  women: sexColumn('women'),
  men: sexColumn('men'),
  target: {
    width: 6,
    isGiven: (rows) => rows.some(({ series }) => series.latest?.target !== undefined),
    sortKey: ({ series }) => series.latest?.target,
  },
  assessment: {
    width: 7.5,
    isGiven: (rows) => rows.some(({ series }) => assessmentOf(series)),
    sortKey({ series }) {
      const assessment = assessmentOf(series);
      return assessment && assessmentRank[assessment];
    },
  },
  trend: {
    width: 10,
    isGiven: (_rows, periods) => periods.length > 1,
    sortKey({ series }) {
      const trend = trendOf(series);
      return trend && verdictRank[trend.verdict];
    },
  },
  spread: {
    width: 10,
    isGiven: (rows) => rows.some(({ spread }) => spread),
    sortKey: ({ spread }) => spread?.gap,
  },
  owners: {
    width: 11,
    isShared: true,
    isGiven: (rows) => rows.some(({ series }) => series.indicator.responsibilities.length > 0),
    sortKey: ({ series }, { owners }) => owners(series.indicator) || undefined,
  },
  age: {
    width: 10,
    isGiven: (_rows, periods) => periods.length > 0,
    // The newest first.
    sortKey: ({ series: { latest } }) => (hasValue(latest) ? -periodEnd(latest.period) : undefined),
  },
} satisfies Record<string, ColumnDefinition>;

/** What is in a column that is not a period. */
export type ColumnKind = keyof typeof indicatorColumns;

/** Something that rows can be sorted by: a column, or what is in the row header. */
export interface RowOrder extends Sortable {
  /** A period, or what it is. The attribute `sort` names it so. */
  id: string;
  kind: ColumnKind | 'period' | 'name' | 'goal';
}

/** A column of a table. */
export interface Column extends ColumnDefinition, RowOrder {
  kind: ColumnKind | 'period';
}

/** As many periods as have a column; earlier ones are in the details. */
const PERIODS = 4;

/** The columns that have something in them. */
export function columnsOf(rows: readonly IndicatorRow[]): Column[] {
  const periods = periodsOf(rows.map(({ series }) => series)).slice(-PERIODS);
  return [
    ...periods.map((id): Column => ({
      ...figureColumn((series) => recordIn(series, id)),
      isGiven: () => true,
      id,
      kind: 'period',
    })),
    ...(Object.keys(indicatorColumns) as ColumnKind[])
      .map((kind): Column => ({ ...indicatorColumns[kind], id: kind, kind }))
      .filter(({ isGiven }) => isGiven(rows, periods)),
  ];
}

/** The record that a column, or an order, tells of. */
export const recordOf = (series: Series, { figure }: Sortable) =>
  figure ? figure(series) : series.latest;

/** The notes of what the columns show, each once, in the order of the rows. */
export const notesOf = (rows: readonly IndicatorRow[], shown: readonly Column[]): string[] => [
  ...new Set(
    rows.flatMap(({ series }) => shown.flatMap((column) => recordOf(series, column)?.note ?? [])),
  ),
];

const byName: RowOrder = {
  id: 'name',
  kind: 'name',
  sortKey: ({ series }) => series.indicator.text,
};
const byGoal: RowOrder = {
  id: 'goal',
  kind: 'goal',
  sortKey: ({ series }, { goals }) => goals.get(series.indicator.goalIds[0]!),
};

/** All that the rows of a table can be sorted by: what is in the row header, then its columns. */
export const rowOrders = (shown: readonly Column[]): RowOrder[] => [byName, byGoal, ...shown];

/** Rows in an order; without one, in that of the programme. */
export function sortRows(
  rows: readonly IndicatorRow[],
  order: RowOrder | undefined,
  direction: SortDirection,
  { goals }: Pick<Program, 'goals'>,
  owners: SortContext['owners'],
): readonly IndicatorRow[] {
  if (!order) return rows;
  const context = { goals: new Map(goals.map(({ id }, at) => [id, at])), owners };
  const rankOf = (outcome: Outcome | undefined) =>
    outcome ? stateRank[outcome.state] : Object.keys(stateRank).length;
  return sortBy(
    rows,
    (row) => ({ value: order.sortKey(row, context), rank: rankOf(recordOf(row.series, order)) }),
    direction,
  );
}
