import {
  assessmentOf,
  directory,
  hasPassed,
  hasValue,
  indicatorColumns,
  isBound,
  isRough,
  latestRecord,
  ownerNames,
  sourceTitles,
  trendOf,
  yearsSince,
  type Column,
  type ColumnKind,
  type Indicator,
  type IndicatorRow,
  type Organisation,
  type Outcome,
  type Outcomes,
  type Program,
  type RowOrder,
  type Series,
} from '../../data/index.js';
import type { IndicatorLocalize } from './indicator-words.js';
import type { DataTable, TableCell } from '../shared/data-table/data-table.js';

/** What is needed to put cells into words. */
export interface CellContext {
  program: Program;
  organisation: Organisation | undefined;
  outcomes: Outcomes | undefined;
  localize: IndicatorLocalize;
  now: Date;
  /** Each once; numbered from 1. */
  notes: readonly string[];
  /** The last period with a column: a latest figure of another one says which. */
  lastPeriod: string | undefined;
  /** Whether the sources stand in the rows. */
  withSources: boolean;
}

type CellOf = (row: IndicatorRow, context: CellContext) => TableCell;

const nothing: TableCell = { text: '' };

/** What stands in a column of a row, for each column that is not a period. */
const cells: Record<ColumnKind, CellOf> = {
  latest({ series }, context) {
    const found = indicatorColumns.latest.figure(series);
    return dated(
      found && found.sex !== 'all' ? bySex(series, found.period, context) : figure(found, context),
      found?.period,
      context,
    );
  },
  women: ({ series }, context) => latestFor(indicatorColumns.women.figure(series), context),
  men: ({ series }, context) => latestFor(indicatorColumns.men.figure(series), context),
  target({ series }, context) {
    const target = series.latest?.target;
    if (target === undefined) return nothing;
    const text = context.localize.term('number', target);
    return dated({ text, className: 'number', value: target }, series.latestPeriod, context);
  },
  assessment({ series }, context) {
    const assessment = assessmentOf(series);
    if (!assessment) return nothing;
    const text = context.localize.term('assessment', assessment);
    return dated({ text, className: assessment }, series.latestPeriod, context);
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
        localize.calendarDate(from.period),
      ),
      sign: change === 0 ? '→' : change > 0 ? '↗' : '↘',
    };
  },
  spread: ({ spread }, { localize }) =>
    spread
      ? { text: localize.term('spreadShort', spread, localize.calendarDate(spread.period)) }
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
    ? localize.calendarDate(id)
    : kind === 'name'
      ? localize.term('indicatorHeader')
      : localize.term('column', kind);

/** A figure, or why there is none. A number that is suppressed reaches neither text, sign nor value. */
export function figure(
  outcome: Outcome | undefined,
  { localize, notes, outcomes }: Pick<CellContext, 'localize' | 'notes' | 'outcomes'>,
): TableCell {
  if (!outcome) return nothing;
  const note = outcome.note === undefined ? undefined : notes.indexOf(outcome.note) + 1;
  if (!hasValue(outcome)) {
    const { state } = outcome;
    return {
      text: localize.term('noValue', state, 'words'),
      sign: localize.term('noValue', state, 'sign'),
      className: 'empty',
      note,
    };
  }
  const { value, asPublished } = outcome;
  const number = localize.term('number', value);
  // What is given in round terms, or as a bound, is no number to count with.
  if (isBound(asPublished)) {
    return { text: asPublished!, lang: outcomes?.language, className: 'number', note };
  }
  return isRough(asPublished)
    ? { text: localize.term('roughly', number), className: 'number', note }
    : { text: number, className: 'number', note, value };
}

/** The figures of women and men in a period, in one cell. */
function bySex({ point }: Series, period: string, context: CellContext): TableCell {
  const found = (['women', 'men'] as const).flatMap((sex) => {
    const { text, note } = figure(point(period, sex), context);
    return text
      ? [{ text: `${context.localize.term('column', sex).toLowerCase()} ${text}`, note }]
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
  return all ? figure(all, context) : bySex(series, period, context);
};

/** A cell with its period, where that is not the one a reader would take it for. */
const dated = (
  cell: TableCell,
  period: string | undefined,
  { lastPeriod, localize }: CellContext,
): TableCell => {
  if (!cell.text || period === undefined || period === lastPeriod) return cell;
  const { text, value: _, ...rest } = cell;
  return { ...rest, text: `${text} (${localize.calendarDate(period)})` };
};

const latestFor = (outcome: Outcome | undefined, context: CellContext): TableCell =>
  dated(figure(outcome, context), outcome?.period, context);

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
  const { namnd, indicator, periods } = series;
  const { namnd: find, name } = directory(organisation);
  const territory = namnd ? name(namnd) : localize.term('whole', program.level);
  const ended = namnd && find(namnd)?.validTo;
  return [
    [territory, localize.term('unit', indicator)].filter(Boolean).join(', '),
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
