/*
 * What a source prints where it gives no exact number. “Cirka 60” is about the number, which can be
 * counted with. “<5”, “färre än 5”, “1–4” and “över 95 %” only say between what the number is.
 */

/** “Under 2019” is when, and not how much. */
const number = '(?! *(?:19|20)\\d\\d(?!\\d)) *\\d';

/** Swedish and English. The first that is found holds: “inte fler än 5” has “fler än 5” in it. */
const limits = (
  [
    [
      'most',
      '≤|⩽|<=|=<|högst|som mest|maximalt|max |upp till|(?:inte|ej) (?:fler|mer|högre) än|at most|up to|no more than|(?:eller|or) (?:färre|mindre|lägre|fewer|less|lower)',
    ],
    [
      'least',
      '≥|⩾|>=|=>|\\d *\\+|minst|lägst|åtminstone|(?:inte|ej) (?:färre|mindre|lägre) än|at least|no (?:less|fewer) than|(?:eller|or|och|and) (?:fler|mer|högre|däröver|uppåt|more|higher|up)',
    ],
    ['below', `[<＜]|(?:färre|mindre|lägre) än|(?:less|fewer|lower) than|(?:under|below)${number}`],
    ['above', `[>＞]|(?:fler|mer|högre) än|(?:more|higher) than|(?:över|over|above)${number}`],
    ['between', 'mellan|between|\\d *(?:%|procent)? *(?:[-–—−]|till|to) *\\d'],
  ] as const
).map(([limit, words]) => [limit, new RegExp(`(?:^|[^\\p{L}])(?:${words})`, 'iu')] as const);

const limitOf = (text: string) => limits.find(([, words]) => words.test(text))?.[0];

/** Whether a text as published says between what a number is, and not the number. */
export const isBound = (text: string | undefined): boolean =>
  text !== undefined && limitOf(text) !== undefined;

/** Whether a text as published is about the number: not where it is a bound, or the number itself. */
export const isRough = (text: string | undefined): boolean =>
  text !== undefined && !isBound(text) && !/^[\d\s.,]+(%|procent|st)?$/.test(text);

/**
 * Between what a whole number is, both included; undefined for a text that says no such thing. Where
 * the limit is in words, or there is none, it may be anything from 0.
 */
export function boundsOf(text: string): readonly [least: number, most: number] | undefined {
  const limit = limitOf(text);
  const [first, second] = (text.match(/\d[\d\s.,]*/g) ?? []).map((digits) =>
    Number(
      digits
        .replace(/\s/g, '')
        .replace(/[.,]+$/, '')
        .replace(',', '.'),
    ),
  );
  if (!limit) return undefined;
  if (first === undefined || Number.isNaN(first)) return [0, Infinity];
  switch (limit) {
    case 'most':
      return [0, first];
    case 'least':
      return [first, Infinity];
    case 'below':
      return [0, Math.ceil(first) - 1];
    case 'above':
      return [Math.floor(first) + 1, Infinity];
    case 'between':
      return [first, second ?? Infinity];
  }
}
