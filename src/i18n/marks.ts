import type { Mark } from '../data/index.js';

/** What sets a mark of the matrix apart from a decided one of the nämnd itself. */
interface MarkWords {
  proposed: string;
  employer: string;
  group: string;
}

/** What a mark says before its figure: the role, and whether it is only proposed. */
export const markWord = (
  { status }: Pick<Mark, 'status'>,
  role: string,
  words: MarkWords,
): string => (status === 'proposed' ? `${words.proposed}: ${role.toLowerCase()}` : role);

/** What it says after it: as what, and by which way. */
export const markNote = (
  { capacity, viaGroup }: Pick<Mark, 'capacity' | 'viaGroup'>,
  words: MarkWords,
): string =>
  [...(capacity === 'employer' ? [words.employer] : []), ...(viaGroup ? [words.group] : [])].join(
    ' ',
  );
