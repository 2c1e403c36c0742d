import type * as z from 'zod/mini';
import {
  ApiIndex,
  Contacts,
  Opinions,
  Organisation,
  Outcomes,
  Program,
  type Issue,
} from '../schema/index.js';

/** The documents of the API, by kind. */
export const schemas = {
  index: ApiIndex,
  program: Program,
  organisation: Organisation,
  outcomes: Outcomes,
  opinions: Opinions,
  contacts: Contacts,
};

/** What a document of each kind is, once checked. */
export type Documents = { [K in keyof typeof schemas]: z.output<(typeof schemas)[K]> };
export type DocumentKind = keyof Documents;

/** A checked document, or everything that is wrong with it. */
export type Validation<T> = { data: T } | { issues: Issue[] };

/**
 * Checks a document with zod. The editor's single file has `validate.compiled.ts` in its place,
 * which does the same without zod.
 */
export function validate<K extends DocumentKind>(kind: K, raw: unknown): Validation<Documents[K]> {
  const result = schemas[kind].safeParse(raw, { reportInput: true });
  return result.success
    ? { data: result.data as Documents[K] }
    : { issues: withoutEchoes(result.error.issues.map(toIssue)) };
}

/** Our names for zod's codes; the texts that go with them are in `src/i18n`. */
function toIssue(issue: z.core.$ZodIssue): Issue {
  const path = issue.path.filter((key) => typeof key !== 'symbol');
  if (issue.code === 'custom') return { ...(issue.params as unknown as Issue), path };
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
