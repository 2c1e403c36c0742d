import type { Part } from './sheets.js';

/** What records of a list are known by, for rows that are laid over them. */
const identity: Readonly<Record<string, readonly string[]>> = {
  outcomes: ['indicatorId', 'namnd', 'part', 'period', 'sex'],
  activityStatuses: ['activityId', 'namnd', 'period'],
};
/** What a record of a list is known by; undefined where it is known by nothing. */
export const nameOf = ({ list }: Part, record: Record<string, unknown>): string | undefined => {
  const names = identity[list] ?? ['id'];
  const values = names.map((name) => record[name] ?? (name === 'sex' ? 'all' : ''));
  return values.some(Boolean) ? values.join(' ') : undefined;
};

/** What a record is known by, for the rows below it. */
export const keyOf = (part: Part, record: Record<string, unknown>): string =>
  part.columns
    .filter(({ target }) => target === 'parent')
    .map(({ path, fallback }) => String(record[path[0]!] ?? fallback ?? ''))
    .join(' ')
    .trim();
