/*
 * Signs that turn the direction of text, and letters that are written from right to left, work beyond
 * the text that they stand in: a name would turn our words, and the number beside it, round.
 */

/** The signs that open and close a direction. */
const controls = /[\u202a-\u202e\u2066-\u2069]/g;
/** What is read from right to left: letters (Hebrew, Arabic and their kin), and marks. */
const rightToLeft =
  /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Whether anything in a document may do so: its text has such a sign, or one that is spelled out. */
export const mayTurnText = (json: string): boolean =>
  json.includes('\\u') || json.search(controls) >= 0 || rightToLeft.test(json);

/**
 * A value of a document: a text by itself. Signs that nobody sees go; what is written from right to
 * left gets a frame (U+2068 … U+2069), which keeps it to itself wherever it is put: among our words,
 * in an attribute, in a cell that is copied. An address stays as it is.
 */
export function isolated(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const text = value.replace(controls, '');
  return rightToLeft.test(text) && !/^(https?|mailto|tel):/i.test(text)
    ? `\u2068${text}\u2069`
    : text;
}
