import type * as z from 'zod/mini';
import { ProblemError } from './problem.js';
import { ApiIndex, Organisation, Program, type Issue } from './schema/index.js';

type ZodIssue = z.core.$ZodIssue;

/** Our names for zod's codes; the texts that go with them are in `src/i18n`. */
function toIssue(issue: ZodIssue): Issue {
  const path = issue.path.filter((key) => typeof key !== 'symbol');
  switch (issue.code) {
    case 'custom':
      return { ...(issue.params as unknown as Issue), path };
    case 'invalid_type':
      return issue.input === undefined
        ? { path, rule: 'missing' }
        : { path, rule: 'type', detail: issue.expected };
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

/** Data that nobody can change by accident: it is shared by every element on the page. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

/**
 * Checks a document against its schema.
 *
 * @param url - where it came from; goes into the problem
 * @returns the document, frozen, with defaults filled in and unknown fields left out
 * @throws ProblemError of kind `version` or `invalid`
 */
export function parseDocument<S extends z.ZodMiniType>(
  schema: S,
  url: string,
  raw: unknown,
): z.output<S> {
  const version = (raw as { schemaVersion?: unknown } | null)?.schemaVersion;
  if (version !== undefined && version !== 1) {
    throw new ProblemError({ kind: 'version', url, found: String(version).slice(0, 20) });
  }
  const result = schema.safeParse(raw, { reportInput: true });
  if (!result.success) {
    throw new ProblemError({ kind: 'invalid', url, issues: result.error.issues.map(toIssue) });
  }
  return deepFreeze(result.data);
}

/** What `src` may lead to. An index brings the documents that it embeds, by absolute address. */
export type Head =
  | { kind: 'program'; program: Program }
  | { kind: 'index'; index: ApiIndex; embedded: ReadonlyMap<string, Program | Organisation> };

const hasKey = (value: unknown, key: string): boolean =>
  typeof value === 'object' && value !== null && key in value;

/** Reads an index or a programme. */
export function parseHead(url: string, raw: unknown): Head {
  if (!hasKey(raw, 'programs')) return { kind: 'program', program: parseProgram(url, raw) };
  const { embedded: list, ...index } = parseDocument(ApiIndex, url, raw);
  const embedded = new Map<string, Program | Organisation>();
  for (const { href, document } of list) {
    try {
      const address = new URL(href, url).href;
      const parse = hasKey(document, 'goals') ? parseProgram : parseOrganisation;
      embedded.set(address, parse(address, document));
    } catch {
      // An optimisation only: what cannot be read here is fetched, and fails there with its reason.
    }
  }
  return { kind: 'index', index: { ...index, embedded: [] }, embedded };
}

export const parseProgram = (url: string, raw: unknown): Program =>
  parseDocument(Program, url, raw);

export const parseOrganisation = (url: string, raw: unknown): Organisation =>
  parseDocument(Organisation, url, raw);
