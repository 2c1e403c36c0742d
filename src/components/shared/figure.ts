import type { Localize } from '../../i18n/localize.js';
import type { figures } from '../../i18n/sv/figures.js';
import {
  hasValue,
  isBound,
  isRough,
  partsOf,
  type Indicator,
  type Outcome,
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

export type FigureLocalize = Localize<typeof figures>;

/** A figure, or why there is none. A number that is suppressed reaches neither text, sign nor value. */
export function figure(
  outcome: Outcome | undefined,
  { unit }: Pick<Indicator, 'unit'>,
  { localize, notes, outcomes }: FigureContext,
): TableCell {
  if (!outcome) return { text: '' };
  const note = outcome.note === undefined ? undefined : notes.indexOf(outcome.note) + 1;
  const lang = outcomes?.language;
  if (!hasValue(outcome)) {
    const { state } = outcome;
    const own = state === 'suppressed' ? outcomes?.labels?.suppressed : undefined;
    return {
      text: own ?? localize.term('noValue', state, 'words'),
      lang: own && lang,
      sign: localize.term('noValue', state, 'sign'),
      className: 'empty',
      note,
    };
  }
  const { value, asPublished } = outcome;
  // What is given in round terms, or as a bound, is no number to count with.
  if (isBound(asPublished)) return { text: asPublished!, lang, className: 'number', note };
  const number =
    unit === 'yes-no' ? localize.term('yesNo', value > 0) : localize.term('number', value);
  return isRough(asPublished)
    ? { text: localize.term('roughly', number), className: 'number', note }
    : { text: number, className: 'number', note, value };
}

/** A period in words: `2024`, “augusti 2025”, “läsåret 2024/25”, “tertial 2 2025”. */
export function periodText(period: string, localize: FigureLocalize): string {
  const { kind, number = 1 } = partsOf(period) ?? {};
  return kind
    ? localize.term('periodName', kind, kind === 'schoolYear' ? period : period.slice(0, 4), number)
    : localize.calendarDate(period);
}
