/** How many letters have to be added, taken away, changed or swapped with the next (Levenshtein, Damerau). */
export function distance(a: string, b: string): number {
  let above: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let index = 0; index < a.length; index++) {
    const next = [index + 1];
    for (let at = 0; at < b.length; at++) {
      const isSwapped = index > 0 && at > 0 && a[index] === b[at - 1] && a[index - 1] === b[at];
      next.push(
        Math.min(
          next[at]! + 1,
          row[at + 1]! + 1,
          row[at]! + Number(a[index] !== b[at]),
          isSwapped ? above[at - 1]! + 1 : Infinity,
        ),
      );
    }
    [above, row] = [row, next];
  }
  return row[b.length]!;
}

/** Without case, accents and signs, as a name may be spelt by somebody who writes Swedish. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '');

/** Longer than any name: what is compared is bounded, whatever a file holds. */
const LONGEST = 60;

/** The name that is most like one that is not among them; undefined where none is near. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const wanted = plain(name.slice(0, LONGEST));
  const [first] = names
    .map((one) => ({ one, far: distance(wanted, plain(one)) }))
    .sort((a, b) => a.far - b.far);
  return first && first.far <= Math.max(1, wanted.length / 4) ? first.one : undefined;
}
