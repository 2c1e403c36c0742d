/**
 * A text with the signs of a keyboard in the place of those of Word and PDF: quotation marks, dashes,
 * letters in one way, and without marks of where a word may be parted.
 */
export const plainSigns = (text: string): string =>
  text
    .replace(/["„‚´`\p{Pi}\p{Pf}]/gu, "'")
    .normalize('NFKC')
    .replace(/[\p{Pd}−]/gu, '-')
    .replaceAll('\u00ad', '');
