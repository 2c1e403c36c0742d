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

const limitIn = (text: string) => limits.find(([, words]) => words.test(text))?.[0];

/** What is beside the number: whose it is, of how many, their ages and the years. “5 (eller färre)” is not. */
const besides =
  /\((?=\D*\d|mellan|between)[^)]*\)|\b(?:av|of) +\d.*|(?:(?:mellan|between|från|from) +)?(?:19|20)\d\d *(?:[-–—]|till|to|och|and) *(?:(?:19|20)\d\d|\d\d(?!\d))|(?:(?:upp till|under|över|mellan) )?\d+(?: ?[-–—] ?\d+| och \d+)?\+? (?:års?|years?)(?!\p{L})/giu;

/** What a text says of the number itself. */
const bare = (text: string): string => {
  const rest = text.replace(besides, '');
  return /\d/.test(rest) || limitIn(rest) ? rest : text;
};

const limitOf = (text: string) => limitIn(bare(text));

/** Whether a text as published says between what a number is, and not the number. */
export const isBound = (text: string | undefined): boolean =>
  text !== undefined && limitOf(text) !== undefined;

/** Whether a text as published is about the number: not where it is a bound, or the number itself. */
export const isRough = (text: string | undefined): boolean =>
  text !== undefined && !isBound(text) && !/^[\d\s.,]+(%|procent|st)?$/.test(text);

/** Between what a number is; `isOpen` where it is none of these itself. Undefined without a limit in digits. */
export interface Limits {
  least: number;
  most: number;
  isOpen: boolean;
}

/** What a text says that a number is between. Undefined for a text that says no such thing in digits. */
export function limitsIn(text: string): Limits | undefined {
  const limit = limitOf(text);
  const [first, second] = (bare(text).match(/\d[\d\s.,]*/g) ?? []).map((digits) =>
    Number(
      digits
        .replace(/\s/g, '')
        .replace(/[.,]+$/, '')
        .replace(',', '.'),
    ),
  );
  if (!limit || first === undefined || Number.isNaN(first)) return undefined;
  const isUp = limit === 'least' || limit === 'above' || limit === 'between';
  return {
    least: isUp ? first : -Infinity,
    most: limit === 'between' ? (second ?? Infinity) : isUp ? Infinity : first,
    isOpen: limit === 'below' || limit === 'above',
  };
}

/**
 * Between what a whole number is, both included; undefined for a text that says no such thing. Where
 * the limit is in words, or there is none, it may be anything from 0.
 */
export function boundsOf(text: string): readonly [least: number, most: number] | undefined {
  if (!isBound(text)) return undefined;
  const { least, most, isOpen } = limitsIn(text) ?? { least: 0, most: Infinity, isOpen: false };
  return [Math.max(0, isOpen ? Math.floor(least) + 1 : least), isOpen ? Math.ceil(most) - 1 : most];
}

/** Whether all that one may be is less than all that the other may be. */
export const isBelow = (one: Limits, other: Limits): boolean =>
  one.most < other.least || (one.most === other.least && (one.isOpen || other.isOpen));

/**
 * Where limits stand in an order of numbers: at its limit, or a hair beside it where it is not that
 * number itself. Nothing is in it but what the source prints: the number behind a bound may be hidden.
 */
export const placeOf = ({ least, most, isOpen }: Limits): number => {
  const hair = isOpen ? 1e-9 : 0;
  return least === -Infinity ? most - hair : most === Infinity ? least + hair : (least + most) / 2;
};
