import { ISSUES_KEPT, type Issue } from '../checks/issue.js';
import type { DocumentKind, Documents } from '../model.js';
import { ProblemError } from './problem.js';
import { readShape, type Table } from './read-table.js';

/** How one kind of document is named, read and kept. */
export interface DocumentEntry<K extends DocumentKind> {
  readonly kind: K;
  /** Makes the table of its shape, when it is first read. */
  readonly table: () => Table;
  /** What a shape cannot say: what else is wrong in a document whose shape is right. */
  readonly issues: (document: Documents[K]) => Issue[];
  /** Where it lies in the API's folder; `{id}` is the id of a programme. */
  readonly file: string;
}

/** A checked document, or what is wrong with it. */
export type Validation<T> = { data: T } | { issues: Issue[] };

/** Checks a document: its shape first, and where that is right, what a shape cannot say. */
export function validate<K extends DocumentKind>(
  { table, issues }: DocumentEntry<K>,
  raw: unknown,
): Validation<Documents[K]> {
  const shape = readShape<Documents[K]>(table, raw);
  if ('issues' in shape) return shape;
  const found = issues(shape.data);
  return found.length > 0 ? { issues: found.slice(0, ISSUES_KEPT) } : shape;
}

/** Data that nobody can change by accident: it is shared by every element on the page. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const key in value) deepFreeze(value[key]);
  }
  return value;
}

/**
 * Checks a document against its schema.
 *
 * @param entry - which document it should be, out of `documents/`
 * @param url - where it came from; goes into the problem
 * @returns the document, frozen, with defaults filled in and unknown fields left out
 * @throws ProblemError of kind `version` or `invalid`
 */
export function readDocument<K extends DocumentKind>(
  entry: DocumentEntry<K>,
  url: string,
  raw: unknown,
): Documents[K] {
  const version = (raw as { schemaVersion?: unknown } | null)?.schemaVersion;
  if (typeof version === 'number' && version !== 1) {
    throw new ProblemError({ kind: 'version', url, found: String(version).slice(0, 20) });
  }
  const result = validate(entry, raw);
  if ('issues' in result) throw new ProblemError({ kind: 'invalid', url, issues: result.issues });
  // What an index embeds is other documents, frozen when they are read: they may be of any depth.
  const { embedded: _documents, ...rest } = result.data as Partial<Documents['index']>;
  deepFreeze(rest);
  Object.freeze(result.data);
  return result.data;
}
