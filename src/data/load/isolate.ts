/*
 * Signs that turn the direction of text, and letters that are written from right to left, work beyond
 * the text that they stand in: a name would turn our words, and the number beside it, round.
 */

/** The signs that open and close a direction. */
const controls = /[\u202a-\u202e\u2066-\u2069]/g;
/** What is read from right to left: a mark, and letters (Hebrew, Arabic and their kin; the surrogates are those of Adlam, Rohingya and older ones). */
const rightToLeft = /[\u0590-\u08ff\u200f\ud802\ud803\ud83a\ud83b\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Whether anything in a document may do so: its text has such a sign, or one that is spelled out. */
export const mayTurnText = (json: string): boolean =>
  json.includes('\\u') || json !== json.replace(controls, '') || rightToLeft.test(json);

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
