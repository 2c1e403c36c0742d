/*
 * Around what was made to be read without a script. What is between them may be made anew; nothing else
 * of a page is.
 */
export const START = '<!--vald-program-->';
export const END = '<!--/vald-program-->';
