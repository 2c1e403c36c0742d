import type { Mark, Role } from '../data/index.js';

/** What sets a mark of the matrix apart from a decided one of the nämnd itself. */
interface MarkWords {
  proposed: string;
  employer: string;
  group: string;
}

/** One mark of the matrix: role, how many, then what sets it apart. */
export const markParts = (
  { status, capacity, viaGroup, count }: Mark,
  role: string,
  counted: boolean,
  words: MarkWords,
): string =>
  [
    ...(status !== 'proposed'
      ? [role]
      : role.length > 1
        ? [`${words.proposed}: ${role.toLowerCase()}`]
        : [`(${role})`]),
    ...(counted ? [`(${count})`] : []),
    ...(capacity === 'employer' ? [words.employer] : []),
    ...(viaGroup ? [words.group] : []),
  ].join(' ');

/** What the marks in the cells of the matrix mean: `A Ansvar · D Delansvar · … · (A) föreslaget`. */
export const markLegend = (
  letters: Record<Role, string>,
  roles: Record<Role, string>,
  words: MarkWords,
  short: MarkWords,
): string =>
  [
    ...(Object.keys(roles) as Role[]).map((role) => `${letters[role]} ${roles[role]}`),
    `(${letters.responsible}) ${words.proposed.toLowerCase()}`,
    `${short.employer} ${words.employer}`,
    `${short.group} ${words.group}`,
  ].join(' · ');
