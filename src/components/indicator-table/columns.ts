import {
  assessmentOf,
  isRough,
  latestFigure,
  latestRecord,
  sexes,
  trendOf,
  type Column,
  type ColumnKind,
  type Indicator,
  type IndicatorRow,
  type Outcome,
  type Series,
} from '../../data/index.js';
import type { TableCell } from '../shared/data-table/data-table.js';
import { figure, figureInUnit, periodText, quantity, reason } from '../shared/figure.js';
import type { CellContext } from './cell-context.js';

type CellOf = (row: IndicatorRow, context: CellContext) => TableCell;

const nothing: TableCell = { text: '' };

/** Why a later period has no value, where the figure before it does not say enough. */
const noted: ReadonlySet<Outcome['state']> = new Set(['missing', 'suppressed', 'not-applicable']);

/** What stands in each column of a row. */
const cells: Record<ColumnKind, CellOf> = {
  // A line, and no words: see `indicator-row.ts`.
  years: () => nothing,
  latest({ series }, context) {
    const found = latestFigure(series);
    const last = latestRecord(series);
    if (!found) return inPeriod(series, last, context);
    const { localize } = context;
    return {
      ...inPeriod(series, found, context),
      under: [
        found.period === context.lastPeriod ? '' : periodText(found.period, localize),
        // What there is to know of a later period: not that it is to come, or will not.
        last && noted.has(last.state) ? laterOf(last, context) : '',
      ]
        .filter(Boolean)
        .join(', '),
    };
  },
  target({ series }, context) {
    const target = series.latest?.target;
    if (target === undefined) return nothing;
    const { localize, measure } = context;
    const text = measure
      ? localize.term('number', target)
      : quantity(target, series.indicator, localize);
    return dated({ text, className: 'number', value: target }, series, context);
  },
  assessment({ series }, context) {
    const assessment = assessmentOf(series);
    if (!assessment) return nothing;
    const own = context.outcomes?.labels?.[assessment];
    const text = own ?? context.localize.term('assessment', assessment);
    return dated(
      { text, className: assessment, lang: own && context.outcomes?.language },
      series,
      context,
    );
  },
  trend({ series }, { localize, since }) {
    const trend = trendOf(series);
    if (!trend) return nothing;
    const { verdict, change, from, to } = trend;
    const words = change === 0 ? localize.term('unchanged') : localize.term('changeShort', change);
    const isAbout = change !== 0 && (isRough(from.asPublished) || isRough(to.asPublished));
    return {
      text: isAbout ? localize.term('roughly', words) : words,
      sign: change === 0 ? '→' : change > 0 ? '↗' : '↘',
      value: change,
      under: [
        verdict === 'better' || verdict === 'worse'
          ? localize.term('verdict', verdict).toLowerCase()
          : '',
        from.period === since ? '' : localize.term('since', periodText(from.period, localize)),
      ]
        .filter(Boolean)
        .join(' '),
    };
  },
  spread({ spread, standing }, { localize, lastPeriod }) {
    if (standing?.own && 'rank' in standing.own) {
      return {
        text: localize.term('place', standing.own.rank, standing.values.length),
        under: localize.term('placeFrom', standing.indicator),
      };
    }
    if (!spread) return nothing;
    return {
      text: localize.term('range', spread.lowest.value, spread.highest.value),
      under: spread.period === lastPeriod ? '' : periodText(spread.period, localize),
    };
  },
};

/** The columns of a table, and what they say. Cells are made when they are asked for: there may be 100,000. */
export interface IndicatorColumns {
  columns: readonly Column[];
  heading: (column: Column) => string;
  cell: (row: IndicatorRow, column: Column) => TableCell;
}

export const indicatorTable = (
  columns: readonly Column[],
  context: CellContext,
  years = '',
): IndicatorColumns => ({
  columns,
  heading: ({ kind }) => (kind === 'years' ? years : headingOf(kind, context)),
  cell: (row, { kind }) => cells[kind](row, context),
});

/** The words over a column, with what all of its figures have in common. */
function headingOf(
  kind: Exclude<ColumnKind, 'years'>,
  { localize, lastPeriod, since, measure }: CellContext,
): string {
  const unit = measure ? ` (${localize.term('unitInHeader', measure)})` : '';
  switch (kind) {
    case 'latest':
      return (lastPeriod ? periodText(lastPeriod, localize) : localize.term('column', kind)) + unit;
    case 'target':
      return localize.term('column', kind) + unit;
    case 'trend':
      return since
        ? localize.term('sinceHeader', periodText(since, localize))
        : localize.term('column', kind);
    default:
      return localize.term('column', kind);
  }
}

/** Of whom there may be figures beside that of all. */
const parts = sexes.filter((sex) => sex !== 'all');

/** The figures of women and men, girls and boys in a period, in one cell. */
function bySex({ indicator, point }: Series, period: string, context: CellContext): TableCell {
  const found = parts.flatMap((sex) => {
    const { text, note } = inUnit(point(period, sex), indicator, context);
    return text
      ? [{ text: `${context.localize.term('lineKind', sex).toLowerCase()} ${text}`, note }]
      : [];
  });
  return found.length === 0
    ? nothing
    : {
        text: found.map(({ text }) => text).join(', '),
        note: found.find(({ note }) => note)?.note,
      };
}

/** What the period of a record has: of all, or else of women and men. */
const inPeriod = (series: Series, record: Outcome | undefined, context: CellContext): TableCell =>
  record && record.sex !== 'all'
    ? bySex(series, record.period, context)
    : inUnit(record, series.indicator, context);

/** A figure with its unit, where that does not stand over all of them. */
const inUnit = (
  record: Outcome | undefined,
  indicator: Indicator,
  context: CellContext,
): TableCell => (context.measure ? figure : figureInUnit)(record, indicator, context);

const laterOf = ({ period, state }: Outcome, context: CellContext): string =>
  `${periodText(period, context.localize)} ${reason(state, context).text}`;

/** A cell with its period, where that is not the one of the figure in its row. */
const dated = (
  cell: TableCell,
  series: Series,
  { lastPeriod, localize }: CellContext,
): TableCell =>
  series.latestPeriod === (latestFigure(series)?.period ?? lastPeriod)
    ? cell
    : { ...cell, under: periodText(series.latestPeriod!, localize) };
