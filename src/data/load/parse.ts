import { ProblemError } from './problem.js';
import type { DocumentKind, Documents, Organisation, Program } from '../schema/index.js';
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

export const parseProgram = (url: string, raw: unknown): Program =>
  parseDocument('program', url, raw);

export const parseOrganisation = (url: string, raw: unknown): Organisation =>
  parseDocument('organisation', url, raw);
