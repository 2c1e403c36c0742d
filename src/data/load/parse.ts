import { ProblemError } from './problem.js';
import type { ApiIndex, DocumentKind, Documents, Organisation, Program } from '../schema/index.js';
import { validate } from './validate.js';

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
 * @param kind - which document it should be
 * @param url - where it came from; goes into the problem
 * @returns the document, frozen, with defaults filled in and unknown fields left out
 * @throws ProblemError of kind `version` or `invalid`
 */
export function parseDocument<K extends DocumentKind>(
  kind: K,
  url: string,
  raw: unknown,
): Documents[K] {
  const version = (raw as { schemaVersion?: unknown } | null)?.schemaVersion;
  if (typeof version === 'number' && version !== 1) {
    throw new ProblemError({ kind: 'version', url, found: String(version).slice(0, 20) });
  }
  const result = validate(kind, raw);
  if ('issues' in result) throw new ProblemError({ kind: 'invalid', url, issues: result.issues });
  // What an index embeds is other documents, frozen when they are read: they may be of any depth.
  const { embedded: _documents, ...rest } = result.data as Partial<Documents['index']>;
  deepFreeze(rest);
  Object.freeze(result.data);
  return result.data;
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
  const { embedded: list, ...index } = parseDocument('index', url, raw);
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
  return { kind: 'index', index: deepFreeze({ ...index, embedded: [] }), embedded };
}

export const parseProgram = (url: string, raw: unknown): Program =>
  parseDocument('program', url, raw);

export const parseOrganisation = (url: string, raw: unknown): Organisation =>
  parseDocument('organisation', url, raw);

/** What is loaded: an index or a programme, and what a programme links to. */
export interface Stored extends Omit<Documents, 'index' | 'program'> {
  head: Head;
}

/** Reads what was loaded as such. */
export const parseStored = <K extends keyof Stored>(
  kind: K,
  url: string,
  raw: unknown,
): Stored[K] =>
  (kind === 'head'
    ? parseHead(url, raw)
    : parseDocument(kind as Exclude<K, 'head'>, url, raw)) as Stored[K];
