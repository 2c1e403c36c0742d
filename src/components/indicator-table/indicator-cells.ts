import {
  directory,
  hasPassed,
  isMeasured,
  periodEnd,
  trendOf,
  type Indicator,
  type Outcome,
  type Outcomes,
  type ProgramData,
  type Series,
} from '../../data/index.js';
import type { IndicatorLocalize } from './indicator-words.js';
import { assessmentOf, outcomeOf, type Column, type Line } from './indicator-model.js';

/** What cells need to be put into words. */
export interface CellContext {
  data: ProgramData;
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

/** What a cell says. */
export interface Cell {
  text: string;
  /** Goes before the text; for the eye only. */
  sign?: string;
  /** Sets what is no value, or no number, apart. */
  className?: string;
  /** Number of the note that belongs to it. */
  note?: number | undefined;
  /** What a calculation may be made with. */
  value?: number;
}

const nothing: Cell = { text: '' };

/** A figure, or why there is none. A figure that is not shown is in none of it. */
export function figure(
  outcome: Outcome | undefined,
  { localize, notes }: Pick<CellContext, 'localize' | 'notes'>,
): Cell {
  if (!outcome) return nothing;
  const note = outcome.note === undefined ? undefined : notes.indexOf(outcome.note) + 1;
  if (!isMeasured(outcome)) {
    const { state } = outcome;
    return {
      text: localize.term('noValue', state, 'words'),
      sign: localize.term('noValue', state, 'sign'),
      className: 'empty',
      note,
    };
  }
  const number = localize.term('number', outcome.value);
  // What is given in round terms is no number to count with.
  return outcome.asPublished === undefined
    ? { text: number, className: 'number', note, value: outcome.value }
    : { text: localize.term('roughly', number), className: 'number', note };
}

/** What stands in a column of a row. */
export function cellOf(column: Column, line: Line, context: CellContext): Cell {
  const { localize, now } = context;
  const { series, spread } = line;
  const { indicator, latest } = series;
  switch (column.kind) {
    case 'period':
      return figure(outcomeOf(series, column), context);
    case 'women':
    case 'men':
      return dated(figure(outcomeOf(series, column), context), series, context);
    case 'target': {
      const target = latest?.target;
      if (target === undefined) return nothing;
      const text = localize.term('number', target);
      return dated({ text, className: 'number', value: target }, series, context);
    }
    case 'assessment': {
      const assessment = assessmentOf(series);
      if (!assessment) return nothing;
      const text = localize.term('assessment', assessment);
      return dated({ text, className: assessment }, series, context);
    }
    case 'trend': {
      const trend = trendOf(series);
      if (!trend) return nothing;
      const { verdict, change, from, to } = trend;
      const rough = from.asPublished !== undefined || to.asPublished !== undefined;
      const words = localize.term('change', change, indicator.unit);
      return {
        text: localize.term(
          'trend',
          localize.term('verdict', verdict),
          change === 0 ? '' : rough ? localize.term('roughly', words) : words,
          localize.calendarDate(from.period),
        ),
        sign: change === 0 ? '→' : change > 0 ? '↗' : '↘',
      };
    }
    case 'spread':
      return spread
        ? { text: localize.term('spreadShort', spread, localize.calendarDate(spread.period)) }
        : nothing;
    case 'owners':
      return { text: ownersOf(indicator, context) };
    case 'age': {
      const outcome = ['all', 'women', 'men'] as const;
      const found = outcome
        .map((sex) => series.point(series.latestPeriod ?? '', sex))
        .find(Boolean);
      if (!found) return nothing;
      const age = localize.term('age', yearsSince(found.period, now));
      return {
        text: [
          ...(isMeasured(found) ? [age] : []),
          ...(context.withSources ? sourcesOf(found, context) : []),
        ].join('. '),
      };
    }
  }
}

/** With its period, where that is not the one a reader would take it for. */
const dated = (cell: Cell, { latestPeriod }: Series, context: CellContext): Cell => {
  if (!cell.text || latestPeriod === undefined || latestPeriod === context.lastPeriod) return cell;
  const { text, value: _, ...rest } = cell;
  return { ...rest, text: `${text} (${context.localize.calendarDate(latestPeriod)})` };
};

/** Titles of the sources of a figure. */
const sourcesOf = (outcome: Outcome, { outcomes }: CellContext): string[] =>
  [...new Set(outcome.sources.map(({ source }) => source))].flatMap(
    (id) => outcomes?.sources.find((one) => one.id === id)?.title ?? [],
  );

/** Whole years since a period ended; below 0 while it goes on. */
const yearsSince = (period: string, now: Date): number =>
  Math.floor(now.getUTCFullYear() + now.getUTCMonth() / 12 - periodEnd(period));

/** Who answers for an indicator, proposals marked as such. */
export function ownersOf(
  { responsibilities }: Indicator,
  { data, localize }: Pick<CellContext, 'data' | 'localize'>,
): string {
  const { name } = directory(data.organisation);
  const names = responsibilities.map(
    ({ owner, status }) =>
      name('namnd' in owner ? owner.namnd : owner.group) +
      (status === 'proposed' ? ` (${localize.term('proposed').toLowerCase()})` : ''),
  );
  return [...new Set(names)].join(', ');
}

/** The territory of a row, what its figures are in, and what there is to know before they are read. */
export function lineLabel(
  { series }: Line,
  { data, outcomes, localize, now }: CellContext,
): string {
  const { namnd, indicator, periods } = series;
  const { program, organisation } = data;
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
export const goalLabel = ({ goalIds }: Indicator, { data, localize }: CellContext): string =>
  data.program.goals
    .filter(({ id }) => goalIds.includes(id))
    .map(({ number }) => localize.term('goal', number))
    .join(', ');

/** The words over a column. */
export const columnHeader = (column: Column, localize: IndicatorLocalize): string =>
  column.kind === 'period'
    ? localize.calendarDate(column.id)
    : localize.term('column', column.kind);
