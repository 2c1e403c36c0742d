import { directory, hasPassed, type Indicator, type IndicatorRow } from '../../data/index.js';
import type { CellContext } from './cell-context.js';

/* What a row says beside its cells. */

/** The territory of a row, and the part of its indicator. */
export function territory(
  { series, own }: IndicatorRow,
  { program, organisation, localize }: CellContext,
): string {
  const { namnd, part } = series;
  const name = namnd
    ? directory(organisation).name(namnd) +
      (own ? ` (${localize.term('ourNamnd').toLowerCase()})` : '')
    : localize.term('whole', program.level);
  return part ? (namnd ? `${name}, ${part.name}` : part.name) : name;
}

/** What there is to know before the figures of an indicator are read. */
export const indicatorNotes = (
  { series: { indicator }, duty }: IndicatorRow,
  { program, localize }: CellContext,
): string[] => [
  ...(duty ? [localize.term('ownDuty', duty)] : []),
  ...(indicator.lifecycle.state === 'active'
    ? []
    : [localize.term('lifecycle', indicator.lifecycle.state)]),
  ...program.goals
    .filter(({ id }) => indicator.goalIds.includes(id))
    .slice(1)
    .map(({ number }) => localize.term('alsoUnder', localize.term('goal', number).toLowerCase())),
];

/** What there is to know of a row. */
export function rowNotes(
  { series, isWithout }: IndicatorRow,
  { organisation, outcomes, localize, now }: CellContext,
): string[] {
  const { namnd, indicator } = series;
  const ended = namnd && directory(organisation).namnd(namnd)?.validTo;
  return [
    ...(ended && hasPassed(ended, now)
      ? [localize.term('endedOn', localize.calendarDate(ended))]
      : []),
    ...(outcomes && isWithout && indicator.lifecycle.state === 'active'
      ? [localize.term('noFigures')]
      : []),
  ];
}

/** The goals that an indicator belongs to. */
export const goalLabel = ({ goalIds }: Indicator, { program, localize }: CellContext): string =>
  program.goals
    .filter(({ id }) => goalIds.includes(id))
    .map(({ number }) => localize.term('goal', number))
    .join(', ');
