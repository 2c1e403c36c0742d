/**
 * What an attribute holds, as far as a notice repeats it. Whoever makes a link to the view page chooses
 * it, and must not get to say anything in our name: one short word, and no number that can be called.
 */
export const quotable = (word: string): string =>
  /^(?!(.*\d){3})[\p{L}\w-]{1,40}$/u.test(word.replace(/(19|20)\d\d/g, 'y')) ? word : '…';
