import {
  assessmentOf,
  directory,
  hasPassed,
  hasValue,
  indicatorColumns,
  isRough,
  latestRecord,
  ownerNames,
  sexes,
  sourceTitles,
  trendOf,
  yearsSince,
  type Column,
  type ColumnKind,
  type Indicator,
  type IndicatorRow,
  type RowOrder,
  type Series,
} from '../../data/index.js';
import type { IndicatorLocalize } from './indicator-words.js';
import type { CellContext } from './cell-context.js';
import { figure, periodText } from './figure.js';
import type { DataTable, TableCell } from '../shared/data-table/data-table.js';

type CellOf = (row: IndicatorRow, context: CellContext) => TableCell;

const nothing: TableCell = { text: '' };

/** What stands in a column of a row, for each column that is not a period. */
const cells: Record<ColumnKind, CellOf> = {
  latest({ series }, context) {
    const found = indicatorColumns.latest.figure(series);
    return dated(
      found && found.sex !== 'all'
        ? bySex(series, found.period, context)
        : figure(found, series.indicator, context),
      found?.period,
      context,
    );
  },
  women: ({ series }, context) => latestFor(series, 'women', context),
  men: ({ series }, context) => latestFor(series, 'men', context),
  target({ series }, context) {
    const target = series.latest?.target;
    if (target === undefined) return nothing;
    const text = context.localize.term('number', target);
    return dated({ text, className: 'number', value: target }, series.latestPeriod, context);
  },
  assessment({ series }, context) {
    const assessment = assessmentOf(series);
    if (!assessment) return nothing;
    const own = context.outcomes?.labels?.[assessment];
    const text = own ?? context.localize.term('assessment', assessment);
    return dated(
      { text, className: assessment, lang: own && context.outcomes?.language },
      series.latestPeriod,
      context,
    );
  },
  trend({ series }, { localize }) {
    const trend = trendOf(series);
    if (!trend) return nothing;
    const { verdict, change, from, to } = trend;
    const rough = isRough(from.asPublished) || isRough(to.asPublished);
    const words = localize.term('change', change, series.indicator.unit);
    return {
      text: localize.term(
        'trend',
        localize.term('verdict', verdict),
        change === 0 ? '' : rough ? localize.term('roughly', words) : words,
        periodText(from.period, localize),
      ),
      sign: change === 0 ? '→' : change > 0 ? '↗' : '↘',
    };
  },
  spread: ({ spread }, { localize }) =>
    spread
      ? { text: localize.term('spreadShort', spread, periodText(spread.period, localize)) }
      : nothing,
  owners: ({ series }, context) => ({ text: ownersOf(series.indicator, context) }),
  age({ series }, { localize, now, outcomes, withSources }) {
    const found = latestRecord(series);
    if (!found) return nothing;
    const age = localize.term('age', yearsSince(found.period, now));
    return {
      text: [
        ...(hasValue(found) ? [age] : []),
        ...(withSources ? sourceTitles(found, outcomes) : []),
      ].join('. '),
    };
  },
};

/** The table as plain data. Its cells are made when they are asked for: there may be 100,000. */
export function indicatorTable(
  columns: readonly Column[],
  context: CellContext,
): DataTable<IndicatorRow, Column> {
  const { localize } = context;
  return {
    lead: [
      {
        heading: localize.term('column', 'goal'),
        text: ({ series }) => goalLabel(series.indicator, context),
      },
      { heading: localize.term('indicatorHeader'), text: ({ series }) => series.indicator.text },
      { heading: localize.term('territoryFilter'), text: (row) => rowLabel(row, context) },
    ],
    columns,
    heading: (column) => columnHeading(column, localize),
    cell: (row, column) =>
      column.kind === 'period'
        ? inPeriod(row.series, column.id, context)
        : cells[column.kind](row, context),
  };
}

/** The words over a column, or for what the row header says. */
export const columnHeading = (
  { id, kind }: Pick<RowOrder, 'id' | 'kind'>,
  localize: IndicatorLocalize,
): string =>
  kind === 'period'
    ? periodText(id, localize)
    : kind === 'name'
      ? localize.term('indicatorHeader')
      : localize.term('column', kind);

/** Of whom there may be figures beside that of all. */
const parts = sexes.filter((sex) => sex !== 'all');

/** The figures of women and men, girls and boys in a period, in one cell. */
function bySex({ indicator, point }: Series, period: string, context: CellContext): TableCell {
  const found = parts.flatMap((sex) => {
    const { text, note } = figure(point(period, sex), indicator, context);
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

/** What a period has: of all, or else of women and men. */
const inPeriod = (series: Series, period: string, context: CellContext): TableCell => {
  const all = series.point(period);
  return all ? figure(all, series.indicator, context) : bySex(series, period, context);
};

/** A cell with its period, where that is not the one a reader would take it for. */
const dated = (
  cell: TableCell,
  period: string | undefined,
  { lastPeriod, localize }: CellContext,
): TableCell => {
  if (!cell.text || period === undefined || period === lastPeriod) return cell;
  const { text, value: _, ...rest } = cell;
  return { ...rest, text: `${text} (${periodText(period, localize)})` };
};

const latestFor = (series: Series, sex: 'women' | 'men', context: CellContext): TableCell => {
  const outcome = indicatorColumns[sex].figure(series);
  return dated(figure(outcome, series.indicator, context), outcome?.period, context);
};

/** Who answers for an indicator, proposals marked as such. */
export const ownersOf = (
  indicator: Indicator,
  { organisation, localize }: Pick<CellContext, 'organisation' | 'localize'>,
): string => ownerNames(indicator, organisation, localize.term('proposed').toLowerCase());

/** The territory of a row, what its figures are in, and what there is to know before they are read. */
export function rowLabel(
  { series }: IndicatorRow,
  { program, organisation, outcomes, localize, now }: CellContext,
): string {
  const { namnd, part, indicator, periods } = series;
  const { namnd: find, name } = directory(organisation);
  const territory = namnd ? name(namnd) : localize.term('whole', program.level);
  const ended = namnd && find(namnd)?.validTo;
  return [
    [part?.name, territory, localize.term('unit', indicator)].filter(Boolean).join(', '),
    ...(ended && hasPassed(ended, now)
      ? [localize.term('endedOn', localize.calendarDate(ended))]
      : []),
    localize.term('lifecycle', indicator.lifecycle.state),
    ...(outcomes && periods.length === 0 ? [localize.term('noFigures')] : []),
  ]
    .filter(Boolean)
    .join('. ');
}

/** The goals that an indicator belongs to. */
export const goalLabel = ({ goalIds }: Indicator, { program, localize }: CellContext): string =>
  program.goals
    .filter(({ id }) => goalIds.includes(id))
    .map(({ number }) => localize.term('goal', number))
    .join(', ');
