/** A list in a sentence: `a, b och c`. */
export const list = (items: readonly string[]): string =>
  items.length > 1 ? `${items.slice(0, -1).join(', ')} och ${items.at(-1)}` : items.join('');
