import type { Namnd, NamndLookup } from '../../data/index.js';

/** The nämnd that answers today: the one asked for, or the only one that took over from it. */
export function currentNamnd(found: NamndLookup): Namnd | undefined {
  if (found.state === 'current') return found.namnd;
  return found.state === 'ended' && found.successors.length === 1 ? found.successors[0] : undefined;
}
