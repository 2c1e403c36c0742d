import { findNamnd, type Namnd, type NamndLookup, type Organisation } from '../../data/index.js';

/** What an id of a nämnd leads to, and the nämnd that answers today: itself, or the only one that took over from it. */
export function ownNamnd(
  organisation: Organisation | undefined,
  id: string | undefined,
  now: Date,
): { found: NamndLookup | undefined; ours: Namnd | undefined } {
  if (!organisation || !id) return { found: undefined, ours: undefined };
  const found = findNamnd(organisation, id, now);
  if (found.state === 'current') return { found, ours: found.namnd };
  const one = found.state === 'ended' && found.successors.length === 1;
  return { found, ours: one ? found.successors[0] : undefined };
}
