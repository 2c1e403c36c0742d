/*
 * Where words in a picture go, so that none covers another. A picture is made before anybody can measure
 * a text: widths are those of a wide font, so that there is room in any.
 */

/** Size of the text in a chart, in its own pixels. */
export const TEXT = 12.5;
/** From one line of text to the next. */
export const LINE = 15;

/** As wide as a text may be, in pixels: bold, in a wide font. */
export function widthOf(text: string): number {
  let em = 0;
  for (const letter of text) {
    em += /[il.,:;'’|!j]/.test(letter)
      ? 0.38
      : /[ftrIJ ()/-]/.test(letter)
        ? 0.5
        : /[mwMW%@—]/.test(letter)
          ? 1.05
          : /[A-ZÅÄÖ]/.test(letter)
            ? 0.82
            : 0.7;
  }
  return em * TEXT;
}

/** A text no wider than so many pixels: whole, or cut after a word, or within one, with “…” after it. */
export function shortened(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let end = text.length;
  while (end > 1 && widthOf(`${text.slice(0, end)}…`) > width) end--;
  const cut = text.slice(0, end);
  const space = cut.lastIndexOf(' ');
  return `${(space > end / 2 && text[end] !== ' ' ? cut.slice(0, space) : cut).replace(/[\s,.;:–-]+$/, '')}…`;
}

/** A word in parts no wider than so many pixels: before what names of nämnder end with, or where there is no room. */
function parted(word: string, width: number): string[] {
  if (widthOf(word) <= width) return [word];
  let end = word.length - 1;
  while (end > 1 && widthOf(`${word.slice(0, end)}-`) > width) end--;
  const tails = [...word.matchAll(/nämnd|styrelse|förvaltning/g)].map(({ index }) => index);
  const at = tails.filter((one) => one > 2 && one <= end).at(-1) ?? end;
  return [`${word.slice(0, at)}-`, ...parted(word.slice(at), width)];
}

/** A text in lines no wider than so many pixels, broken at blanks and after hyphens. A longer word is parted. */
export function wrapped(text: string, width: number, most = Infinity): string[] {
  const lines: string[] = [];
  const words = text.match(/[^\s-]+-?|-/g) ?? [];
  for (const word of words.flatMap((one) => parted(one, width))) {
    const last = lines.at(-1);
    const joined = last && last + (last.endsWith('-') ? '' : ' ') + word;
    if (joined && widthOf(joined) <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  const rest = lines.splice(most - 1).join(' ');
  return [...lines, ...(rest ? [rest] : [])].map((line) => shortened(line, width));
}

/** A place in a picture. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Less than this is what binary fractions add. */
const NOISE = 1e-6;

/** Whether two places have something in common. */
export const overlaps = (a: Box, b: Box): boolean =>
  a.left + NOISE < b.left + b.width &&
  b.left + NOISE < a.left + a.width &&
  a.top + NOISE < b.top + b.height &&
  b.top + NOISE < a.top + a.height;

/**
 * Pushes what stands in a column apart, as little as need be and in the same order. There has to be room.
 *
 * @param wanted - where the middle of each would be, and how high it is
 * @returns the middle of each
 */
export function pushedApart(
  wanted: readonly { at: number; size: number }[],
  low: number,
  high: number,
): number[] {
  const order = wanted.map((one, index) => ({ ...one, index })).sort((a, b) => a.at - b.at);
  let edge = low;
  const tops = order.map(({ at, size }) => {
    const top = Math.max(edge, at - size / 2);
    edge = top + size;
    return top;
  });
  edge = high;
  for (let at = order.length - 1; at >= 0; at--) {
    tops[at] = Math.min(tops[at]!, edge - order[at]!.size);
    edge = tops[at]!;
  }
  const places = order.map(() => 0);
  order.forEach(({ index, size }, at) => {
    places[index] = tops[at]! + size / 2;
  });
  return places;
}
