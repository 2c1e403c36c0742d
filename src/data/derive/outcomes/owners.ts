import type { Indicator, Organisation } from '../../model.js';
import { directory } from '../namnder/organisation.js';
import { ownerId } from '../namnder/responsibility.js';

/** Names of those who answer for an indicator, each once. @param proposed - follows what is only proposed */
export function ownerNames(
  { responsibilities }: Indicator,
  organisation: Organisation | undefined,
  proposed: string,
): string {
  const { name } = directory(organisation);
  const names = responsibilities.map(
    (one) => name(ownerId(one)) + (one.status === 'proposed' ? ` (${proposed})` : ''),
  );
  return [...new Set(names)].join(', ');
}
