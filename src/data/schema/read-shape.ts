import type * as z from 'zod/mini';
import type { Issue } from '../checks/issue.js';

/** Reads a document by its shape, with zod: with all that is wrong, for those who are to mend it. */
export function readWithZod<T>(
  schema: z.ZodMiniType<T>,
  raw: unknown,
): { data: T } | { issues: Issue[] } {
  const result = schema.safeParse(raw, { reportInput: true });
  return result.success
    ? { data: result.data }
    : { issues: withoutEchoes(result.error.issues.map(toIssue)) };
}

/** Our names for zod's codes; the texts that go with them are in `src/i18n`. */
function toIssue(issue: z.core.$ZodIssue): Issue {
  const path = issue.path.filter((key) => typeof key !== 'symbol');
  if (issue.input === undefined) return { path, rule: 'missing' };
  switch (issue.code) {
    case 'invalid_type':
      return { path, rule: 'type', detail: issue.expected };
    case 'invalid_value':
      return { path, rule: 'choice', detail: issue.values.map(String).join(', ') };
    case 'invalid_format':
      return { path, rule: 'format' };
    case 'too_big':
      return { path, rule: 'too-long', detail: String(issue.maximum) };
    case 'too_small':
      return { path, rule: 'too-short', detail: String(issue.minimum) };
    default:
      return { path, rule: 'other' };
  }
}

/** zod also measures what is not of the right type, when it happens to have a length. */
function withoutEchoes(issues: Issue[]): Issue[] {
  const wrong = new Set<string>();
  return issues.filter(({ path, rule }) => {
    const place = path.join();
    if (wrong.has(place)) return false;
    if (rule === 'type') wrong.add(place);
    return true;
  });
}
