import {
  readable,
  type Indicator,
  type Outcome,
  type OutcomeState,
  type PeriodKind,
} from '../../data/index.js';
import { grouped } from '../numbers.js';

// Figures come rounded; this is for what else somebody hands in.
export const number = (value: number): string => grouped(readable(value));

const noValues: Record<OutcomeState, readonly [string, string, string]> = {
  value: ['', '', ''],
  missing: ['..', 'saknas', 'uppgiften finns inte eller kom inte in'],
  suppressed: ['×', 'dold', 'visas inte, för att ingen ska kunna kännas igen'],
  'not-applicable': ['.', 'inte aktuell', 'kan inte mätas här'],
  'not-yet-reported': ['›', 'kommer', 'är inte rapporterad än'],
  discontinued: ['/', 'upphörd', 'mäts inte längre'],
};

/** The Swedish texts of a figure, wherever it stands: in a table, or in a line. */
export const figures = {
  /** A number as it is written in the language. */
  number,
  /** A number that its source gives in round terms. */
  roughly: (number: string) => `ca ${number}`,
  /** In a line. @param figure - with its unit */
  target: (figure: string) => `mål ${figure}`,
  /** What a number is in, right after it; nothing where it goes by itself. */
  unitShort: ({ unit, unitLabel, scale }: Pick<Indicator, 'unit' | 'unitLabel' | 'scale'>) =>
    (
      ({
        percent: '\u00a0%',
        days: ' dagar',
        'per-10000': ' per 10\u00a0000',
        'yes-no': '',
      }) as Partial<Record<Indicator['unit'], string>>
    )[unit] ?? (scale ? ` av ${number(scale.to)}` : unitLabel ? ` ${unitLabel}` : ''),
  /** A value that is 1 or 0. */
  yesNo: (isYes: boolean) => (isYes ? 'ja' : 'nej'),
  /** A period that is no date. @param name - as the source writes it: `2024/25`; else the year */
  periodName: (kind: PeriodKind, name: string, number: number) =>
    ({
      schoolYear: `läsåret ${name}`,
      quarter: `kvartal ${number} ${name}`,
      tertial: `tertial ${number} ${name}`,
      annual: `helår ${name}`,
    })[kind],
  /** Why there is no value: the sign, the words in a cell, and what it means. */
  noValue: (state: OutcomeState, part: 'sign' | 'words' | 'meaning') =>
    noValues[state][['sign', 'words', 'meaning'].indexOf(part)]!,
  assessment: (assessment: NonNullable<Outcome['assessment']>) =>
    ({
      full: 'Uppfyllt',
      partial: 'Delvis uppfyllt',
      none: 'Inte uppfyllt',
      unclear: 'Går inte att bedöma',
    })[assessment],
  lineKind: (kind: Outcome['sex'] | 'before') =>
    ({
      all: 'Alla',
      women: 'Kvinnor',
      men: 'Män',
      girls: 'Flickor',
      boys: 'Pojkar',
      before: 'Före sammanslagningen',
    })[kind],
  noFigures: 'Inga utfall i underlaget',
};
