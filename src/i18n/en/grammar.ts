/** A list in a sentence: `a and b`, `a, b, and c`. */
export const list = (items: readonly string[]): string =>
  items.length > 1
    ? `${items.slice(0, -1).join(', ')}${items.length > 2 ? ',' : ''} and ${items.at(-1)}`
    : items.join('');
