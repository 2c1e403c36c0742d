import {
  directory,
  isMeasured,
  periodEnd,
  trendOf,
  type Indicator,
  type Outcome,
  type Outcomes,
  type ProgramData,
} from '../../data/index.js';
import type { TableLocalize } from '../../i18n/table-messages.js';
import { outcomeOf, type Column, type Line } from './indicator-model.js';

/** What cells need to be put into words. */
export interface CellContext {
  data: ProgramData;
  outcomes: Outcomes | undefined;
  localize: TableLocalize;
  now: Date;
  /** Each once; numbered from 1. */
  notes: readonly string[];
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
  const text = outcome.asPublished === undefined ? number : localize.term('roughly', number);
  return { text, className: 'number', note, value: outcome.value };
}

/** What stands in a column of a row. */
export function cellOf(column: Column, line: Line, context: CellContext): Cell {
  const { localize, now } = context;
  const { series, spread } = line;
  const { indicator, latest } = series;
  switch (column.kind) {
    case 'period':
    case 'women':
    case 'men':
      return figure(outcomeOf(series, column), context);
    case 'target':
      return latest?.target === undefined
        ? nothing
        : {
            text: localize.term('number', latest.target),
            className: 'number',
            value: latest.target,
          };
    case 'assessment':
      return latest?.assessment
        ? { text: localize.term('assessment', latest.assessment), className: latest.assessment }
        : nothing;
    case 'trend': {
      const trend = trendOf(series);
      if (!trend) return nothing;
      const { verdict, change, from } = trend;
      return {
        text: localize.term(
          'trend',
          localize.term('verdict', verdict),
          change === 0 ? '' : localize.term('change', change, indicator.unit),
          localize.calendarDate(from.period),
        ),
        sign: change === 0 ? '→' : change > 0 ? '↗' : '↘',
      };
    }
    case 'spread':
      return spread ? { text: localize.term('spreadShort', spread) } : nothing;
    case 'owners':
      return { text: ownersOf(indicator, context) };
    case 'age': {
      if (!latest) return nothing;
      const age = localize.term('age', yearsSince(latest.period, now));
      return { text: [age, ...sourcesOf(latest, context)].join('. ') };
    }
  }
}

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

/** The territory of a row, what its figures are in, and whether they are no longer taken. */
export function lineLabel({ series }: Line, { data, localize }: CellContext): string {
  const { namnd, indicator } = series;
  const { program, organisation } = data;
  const territory = namnd
    ? directory(organisation).name(namnd)
    : localize.term('whole', program.level);
  const lifecycle = localize.term('lifecycle', indicator.lifecycle.state);
  return [
    [territory, localize.term('unit', indicator)].filter(Boolean).join(', '),
    ...(lifecycle ? [lifecycle] : []),
  ].join('. ');
}

/** The goals that an indicator belongs to. */
export const goalLabel = ({ goalIds }: Indicator, { data, localize }: CellContext): string =>
  data.program.goals
    .filter(({ id }) => goalIds.includes(id))
    .map(({ number }) => localize.term('goal', number))
    .join(', ');

/** The words over a column. */
export const columnHeader = (column: Column, localize: TableLocalize): string =>
  column.kind === 'period'
    ? localize.calendarDate(column.id)
    : localize.term('column', column.kind);
