/** Whether two lists of inputs differ. */
export const isOther = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length !== b.length || a.some((value, index) => value !== b[index]);
