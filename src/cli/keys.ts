import type * as z from 'zod/mini';
import * as shapes from '../data/schema/index.js';

/** Every key of the format, in whatever object. */
const keys: readonly string[] = [
  ...new Set(
    Object.values(shapes).flatMap((one) =>
      'shape' in one ? Object.keys((one as z.ZodMiniObject).shape) : [],
    ),
  ),
];

/** Without case, accents and signs, as a key may be spelt by somebody who writes Swedish. */
const plain = (key: string): string =>
  key
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '');

/** How many letters have to be added, taken away or changed (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [index, letter] of [...a].entries()) {
    const next = [index + 1];
    for (let at = 0; at < b.length; at++) {
      next.push(Math.min(next[at]! + 1, row[at + 1]! + 1, row[at]! + Number(letter !== b[at])));
    }
    row = next;
  }
  return row[b.length]!;
}

/** The key of the format that is most like one that is not in it; undefined where none is near. */
export function likeliestKey(key: string): string | undefined {
  const wanted = plain(key);
  const [first] = keys
    .map((one) => ({ one, far: distance(wanted, plain(one)) }))
    .sort((a, b) => a.far - b.far);
  return first && first.far <= Math.max(1, wanted.length / 4) ? first.one : undefined;
}
