import { checks } from '../checks/index.js';
import type { Issue } from '../checks/issue.js';
import type { DocumentKind, Documents } from '../schema/index.js';
import { readShape } from './read-shape.js';

/** A checked document, or what is wrong with it. */
export type Validation<T> = { data: T } | { issues: Issue[] };

/** Checks a document: its shape first, and where that is right, what a shape cannot say. */
export function validate<K extends DocumentKind>(kind: K, raw: unknown): Validation<Documents[K]> {
  const shape = readShape(kind, raw);
  if ('issues' in shape) return shape;
  const issues = checks[kind](shape.data);
  return issues.length > 0 ? { issues } : shape;
}
