import type { Localize } from '../../i18n/localize.js';
import type { figures } from '../../i18n/sv/figures.js';
import {
  hasValue,
  isBound,
  isRough,
  partsOf,
  type Indicator,
  type Outcome,
  type OutcomeState,
  type Outcomes,
} from '../../data/index.js';
import type { TableCell } from './data-table/data-table.js';

/** What is needed to put a figure into words. */
export interface FigureContext {
  localize: FigureLocalize;
  /** Each once; numbered from 1. */
  notes: readonly string[];
  outcomes: Outcomes | undefined;
}

type FigureLocalize = Localize<typeof figures>;

/** A figure, or why there is none. A number that is suppressed reaches neither text, sign nor value. */
export function figure(
  outcome: Outcome | undefined,
  indicator: Indicator,
  { localize, notes, outcomes }: FigureContext,
): TableCell {
  if (!outcome) return { text: '' };
  const note = outcome.note === undefined ? undefined : notes.indexOf(outcome.note) + 1;
  if (!hasValue(outcome)) {
    return { ...reason(outcome.state, { localize, outcomes }), className: 'empty', note };
  }
  const { value, asPublished } = outcome;
  // What is given in round terms, or as a bound, is no number to count with.
  if (isBound(asPublished)) {
    // Beside “33 %” a source's “8–10 procent” looks like something else.
    const text = asPublished!.replace(/\s*per ?cent|\s*procent/i, () =>
      localize.term('unitShort', { unit: 'percent' }),
    );
    return { text, lang: outcomes?.language, className: 'number', note };
  }
  const number = numberIn(value, indicator, localize);
  return isRough(asPublished)
    ? { text: localize.term('roughly', number), className: 'number', note }
    : { text: number, className: 'number', note, value };
}

/** A number of an indicator: yes or no where it says that. */
export const numberIn = (value: number, { unit }: Indicator, localize: FigureLocalize): string =>
  unit === 'yes-no' ? localize.term('yesNo', value > 0) : localize.term('number', value);

/** A number of an indicator that is no outcome: a target, or what was published before. */
export const quantity = (value: number, indicator: Indicator, localize: FigureLocalize): string =>
  numberIn(value, indicator, localize) + localize.term('unitShort', indicator);

/** A figure with what it is in, right after it. A bound that does not end with its number says that itself. */
export function figureInUnit(
  outcome: Outcome | undefined,
  indicator: Indicator,
  context: FigureContext,
): TableCell {
  const cell = figure(outcome, indicator, context);
  return hasValue(outcome) && (!isBound(outcome.asPublished) || /\d\+?$/.test(cell.text))
    ? { ...cell, text: cell.text + context.localize.term('unitShort', indicator) }
    : cell;
}

/** Why there is no value: in the words of the city, where it has any, or in ours. */
export function reason(
  state: OutcomeState,
  { localize, outcomes }: Pick<FigureContext, 'localize' | 'outcomes'>,
): Required<Pick<TableCell, 'text' | 'sign'>> & Pick<TableCell, 'lang'> {
  const own = state === 'suppressed' ? outcomes?.labels?.suppressed : undefined;
  return {
    text: own ?? localize.term('noValue', state, 'words'),
    lang: own && outcomes?.language,
    sign: localize.term('noValue', state, 'sign'),
  };
}

/** A period in words: `2024`, “augusti 2025”, “läsåret 2024/25”, “tertial 2 2025”. */
export function periodText(period: string, localize: FigureLocalize): string {
  const { kind, number = 1 } = partsOf(period) ?? {};
  return kind
    ? localize.term('periodName', kind, kind === 'schoolYear' ? period : period.slice(0, 4), number)
    : localize.calendarDate(period);
}
