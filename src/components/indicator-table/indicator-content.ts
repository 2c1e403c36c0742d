import {
  buildSeries,
  columnsOf,
  currentTime,
  directory,
  inCommon,
  indicatorLines,
  indicatorRows,
  notesOf,
  periodsOf,
  rowOrders,
  type IndicatorLine,
  type IndicatorRow,
  type Organisation,
  type Outcomes,
  type Program,
  type RowOrder,
} from '../../data/index.js';
import type { IndicatorLocalize } from './indicator-words.js';
import type { Choice } from '../shared/filter-controls.js';

import type { CellContext } from './cell-context.js';
import { indicatorTable, type IndicatorColumns } from './columns.js';

/** Beyond so many rows, a browser lays out those that are in view only. */
export const MANY = 100;
/** Beyond so many, a table has a box of its own to scroll in, and its headers are one stop. */
const LARGE = 30;
/** With fewer there is nothing to look for. */
const FEW = 12;

/** What the rows say: another object when any of it may be something else. */
export interface IndicatorContent {
  /** In the order of the programme. */
  rows: readonly IndicatorRow[];
  /** Those of an indicator one after the other, under their goals. */
  lines: readonly IndicatorLine[];
  table: IndicatorColumns;
  /** The same where no header says a period for all. */
  facts: IndicatorColumns;
  context: CellContext;
  /** Every period that some row has a record for, in order. */
  periods: readonly string[];
  /** Whether each nämnd has its row. */
  every: boolean;
  isLarge: boolean;
  /** Whether there is enough to look for. */
  isSearched: boolean;
  /** Least width of the columns, in em. */
  least: number;
  /** What they can be sorted by. */
  orders: readonly RowOrder[];
  /** Those that have rows of their own, or could. */
  namnder: readonly Choice[];
  /** Whether all of these are stadsdelar. */
  isDistricts: boolean;
  hasFigures: boolean;
  /** Whether something differs between stadsdelar. */
  hasSpread: boolean;
  /** Whether the own nämnd has rows, or answers for any. */
  hasOwn: boolean;
}

/** Rows by goal and indicator, in an order. */
export const linesOf = (
  { rows, every }: Pick<IndicatorContent, 'rows' | 'every'>,
  { goals }: Pick<Program, 'goals'>,
  sort?: (rows: readonly IndicatorRow[]) => readonly IndicatorRow[],
): readonly IndicatorLine[] =>
  indicatorLines(rows, {
    goals,
    every,
    sort,
    isFolding: rows.some(({ series }) => series.periods.length > 0),
  });

/** Puts together what the rows say. */
export function makeContent(
  program: Program,
  organisation: Organisation | undefined,
  outcomes: Outcomes | undefined,
  ownId: string | undefined,
  goal: string | undefined,
  every: boolean,
  localize: IndicatorLocalize,
  /** Not read: it is here because other words are another content. */
  _lang: string,
): IndicatorContent {
  const now = currentTime();
  const series = buildSeries(program, outcomes, organisation, now).filter(
    ({ indicator }) => !goal || indicator.goalIds.includes(goal),
  );
  const rows = indicatorRows(series, organisation, ownId, every);
  const columns = columnsOf(rows);
  const periods = periodsOf(rows.map((row) => row.series));
  const context: CellContext = {
    program,
    organisation,
    outcomes,
    localize,
    now,
    notes: notesOf(rows),
    ...inCommon(rows),
  };
  const { name, namnd: find } = directory(organisation);
  const namnder = [...new Set(series.flatMap(({ namnd }) => namnd ?? []))];
  const lines = linesOf(
    { rows, every },
    // Of several that an indicator is under, the one that is asked for.
    { goals: program.goals.filter(({ id }) => !goal || id === goal) },
  );
  const years = [...new Set([periods[0], periods.at(-1)].map((one) => one?.slice(0, 4)))];
  return {
    rows,
    lines,
    table: indicatorTable(columns, context, years.join('–')),
    facts: indicatorTable(columns, { ...context, lastPeriod: undefined, since: undefined }),
    context,
    periods,
    every,
    isLarge: lines.filter((line) => line.kind === 'row' && !line.planned).length > LARGE,
    isSearched: Math.max(rows.length, series.length) >= FEW,
    least: columns.reduce((sum, { width }) => sum + width, 26),
    orders: rows.length > 0 ? rowOrders(rows, columns) : [],
    namnder: namnder.map((value) => ({ value, text: name(value) })),
    isDistricts: namnder.every((id) => find(id)?.kind === 'stadsdelsnamnd'),
    hasFigures: series.some(({ shown }) => shown),
    hasSpread: rows.some(({ spread }) => spread),
    hasOwn: rows.some(({ own, duty }) => own || duty),
  };
}
