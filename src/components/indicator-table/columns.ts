import {
  isRough,
  trendOf,
  type Column,
  type ColumnKind,
  type Indicator,
  type IndicatorRow,
  type Outcome,
  type Shown,
} from '../../data/index.js';
import type { TableCell } from '../shared/data-table/data-table.js';
import { figure, figureInUnit, numberIn, periodText, quantity, reason } from '../shared/figure.js';
import type { CellContext } from './cell-context.js';

type CellOf = (row: IndicatorRow, context: CellContext) => TableCell;

const nothing: TableCell = { text: '' };

/** Why a later period has no value, where the figure before it does not say enough. */
const noted: ReadonlySet<Outcome['state']> = new Set(['missing', 'suppressed', 'not-applicable']);

/** What stands in each column of a row. */
const cells: Record<ColumnKind, CellOf> = {
  // A line, and no words: see `indicator-row.ts`.
  years: () => nothing,
  latest({ series: { shown, indicator } }, context) {
    if (!shown) return nothing;
    const { period, records, later } = shown;
    return {
      ...inOneCell(records, indicator, context),
      under: joined([
        ofPeriod(period, context),
        // What there is to know of a later period: not that it is to come, or will not.
        later && noted.has(later.state) ? laterOf(later, context) : '',
      ]),
    };
  },
  target({ series: { shown, indicator } }, { localize, measure }) {
    const target = shown?.target;
    if (target === undefined) return nothing;
    const text = (measure ? numberIn : quantity)(target, indicator, localize);
    return { text, className: 'number', value: target };
  },
  assessment({ series: { shown } }, { localize, outcomes }) {
    const assessment = shown?.assessment;
    if (!assessment) return nothing;
    const own = outcomes?.labels?.[assessment];
    const text = own ?? localize.term('assessment', assessment);
    return { text, className: assessment, lang: own && outcomes?.language };
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
  spread({ spread, standing }, context) {
    const found = standing ?? spread;
    if (!found) return nothing;
    const { localize } = context;
    const { order, without, own, lowest, highest, indicator, period } = found;
    const isIn = standing ? new Set(order.map(({ namnd }) => namnd)) : undefined;
    const bounds = without.flatMap(({ namnd, bound }) => (isIn?.has(namnd) ? [] : (bound ?? [])));
    const absent = without.filter(({ bound }) => !bound).length;
    return {
      text: standing
        ? localize.term('rank', own!.rank!, order.length, indicator)
        : localize.term('range', lowest.value, highest.value),
      under: joined([ofPeriod(period, context), localize.term('leftOut', bounds, absent)]),
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

/** Figures of one period in one cell: of all, or of women and men, girls and boys, each named. */
function inOneCell(
  records: Shown['records'],
  indicator: Indicator,
  context: CellContext,
): TableCell {
  const [first, ...more] = records.map((record) => ({
    record,
    cell: inUnit(record, indicator, context),
  })) as [{ record: Outcome; cell: TableCell }];
  if (first.record.sex === 'all') return first.cell;
  const found = [first, ...more];
  return {
    text: found
      .map(
        ({ record: { sex }, cell }) =>
          `${context.localize.term('lineKind', sex).toLowerCase()} ${cell.text}`,
      )
      .join(', '),
    note: found.find(({ cell }) => cell.note)?.cell.note,
  };
}

/** A figure with its unit, where that does not stand over all of them. */
const inUnit = (record: Outcome, indicator: Indicator, context: CellContext): TableCell =>
  (context.measure ? figure : figureInUnit)(record, indicator, context);

const laterOf = ({ period, state }: Outcome, context: CellContext): string =>
  `${periodText(period, context.localize)} ${reason(state, context).text}`;

/** A period, where it is not that of all. */
const ofPeriod = (period: string, { lastPeriod, localize }: CellContext): string =>
  period === lastPeriod ? '' : periodText(period, localize);

/** What stands under a figure. */
const joined = (parts: readonly string[]): string => parts.filter(Boolean).join(', ');
