import type { Indicator, OutcomeState } from '../../data/index.js';
import type { figures as sv } from '../sv/figures.js';
import type { Words } from '../words.js';

/** What is added makes a 0 of a −0. */
export const number = (value: number): string =>
  (value + 0).toLocaleString('en', { maximumFractionDigits: 20 }).replace('-', '−');

const noValues: Record<OutcomeState, readonly [string, string, string]> = {
  value: ['', '', ''],
  missing: ['..', 'missing', 'there is no figure, or it was not sent in'],
  suppressed: ['×', 'hidden', 'not shown, so that nobody can be recognised'],
  'not-applicable': ['.', 'not applicable', 'cannot be measured here'],
  'not-yet-reported': ['›', 'to come', 'is not reported yet'],
  discontinued: ['/', 'discontinued', 'is no longer measured'],
};

/** The English texts of a figure. */
export const figures: Words<typeof sv> = {
  number,
  roughly: (value) => `about ${value}`,
  target: (figure) => `target ${figure}`,
  yesNo: (isYes) => (isYes ? 'yes' : 'no'),
  unitShort: ({ unit, unitLabel, scale }) =>
    (
      ({
        percent: '%',
        days: ' days',
        'per-10000': ' per 10,000',
        'yes-no': '',
      }) as Partial<Record<Indicator['unit'], string>>
    )[unit] ?? (scale ? ` of ${number(scale.to)}` : unitLabel ? ` ${unitLabel}` : ''),
  periodName: (kind, name, number) =>
    ({
      schoolYear: `school year ${name}`,
      quarter: `quarter ${number} of ${name}`,
      tertial: `third ${number} of ${name}`,
      annual: `the whole of ${name}`,
    })[kind],
  noValue: (state, part) => noValues[state][['sign', 'words', 'meaning'].indexOf(part)]!,
  assessment: (assessment) =>
    ({ full: 'Met', partial: 'Partly met', none: 'Not met', unclear: 'Cannot be judged' })[
      assessment
    ],
  lineKind: (kind) =>
    ({
      all: 'All',
      women: 'Women',
      men: 'Men',
      girls: 'Girls',
      boys: 'Boys',
      before: 'Before the merger',
    })[kind],
  noFigures: 'No outcomes in our sources',
};
