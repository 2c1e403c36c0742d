import type { Namnd, Organisation } from '../../model.js';
import { existsOn } from './organisation.js';

/** The three most like a mistyped or shortened id, the likest first. */
export function nearestNamnder(organisation: Organisation, id: string, now: Date): Namnd[] {
  // Longer than an id can be: whoever writes it could have a page compare it for seconds.
  const wanted = id.length > 100 ? '' : plain(id);
  if (!wanted) return [];
  return organisation.namnder
    .filter((namnd) => existsOn(namnd, now))
    .map((namnd) => ({
      namnd,
      like: Math.max(likeness(wanted, plain(namnd.id)), likeness(wanted, plain(namnd.name))),
    }))
    .filter(({ like }) => like > 0.6)
    .sort((a, b) => b.like - a.like)
    .slice(0, 3)
    .map(({ namnd }) => namnd);
}

/** Without case, accents, spaces and hyphens, so that a name finds its id. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '');

/** How much two texts have in common, 0 to 1: one in the other, or the pairs of letters that they share (Dice). */
function likeness(a: string, b: string): number {
  if (a.includes(b) || b.includes(a)) return 1;
  const pairs = (text: string) => new Set(Array.from(text, (_, at) => text.slice(at, at + 2)));
  const [x, y] = [pairs(a), pairs(b)];
  return (2 * [...x].filter((pair) => y.has(pair)).length) / (x.size + y.size);
}
