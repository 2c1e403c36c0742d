/*
 * Numbers as machines write them: 66.66666666666667 for two thirds, 56.699999999999996 for 56.7. Every
 * figure is rounded where it comes in, so that what is shown, compared, sorted and exported is the same.
 */

/** Nobody writes five decimals by hand, or a negative power of ten. */
const isMachines = (value: number): boolean =>
  !Number.isInteger(value) && /\.\d{5}|e-/.test(String(value));

/**
 * A number as somebody would write it. With up to four decimals it is as it is. With more it is the
 * shorter number that it is next to, where there is one (noise of 64 bits, or of 32); or else it has one
 * decimal, or two digits when it is less than 1.
 */
export function readable(value: number): number {
  if (!isMachines(value)) return value;
  for (const digits of [12, 7]) {
    const near = Number(value.toPrecision(digits));
    if (!isMachines(near) && String(near).length < digits) return near;
  }
  return Number(Math.abs(value) < 1 ? value.toPrecision(2) : value.toFixed(1));
}

/** A figure with the decimals of its indicator, or else as somebody would write it. */
export const rounded = (value: number, decimals?: number): number =>
  decimals === undefined
    ? readable(value)
    : // What is halfway is, in binary, a little less or more: 0.15 is to be 0.2.
      Number((value + Math.sign(value) * 1e-9).toFixed(decimals)) + 0;

/** What is halfway between two figures, as somebody would write it: not beyond either of them. */
export const between = (a: number, b: number): number =>
  Math.min(b, Math.max(a, readable((a + b) / 2)));

/** One figure less another, without what binary fractions add: 0.3 − 0.1 is 0.2. */
export const difference = (a: number, b: number): number =>
  readable(Number((a - b).toFixed(10))) + 0;
