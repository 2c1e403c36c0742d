import type { SourceRef } from '../model.js';
import { duplicateIds, idSet, type Issue, type Path, type WithId } from './issue.js';

/** Checks that every document has: unique ids in each list, and sources that resolve. */
export function documentIssues(
  doc: { sources: readonly WithId[] },
  lists: Record<string, readonly WithId[]>,
): Issue[] {
  const { sources, ...rest } = doc;
  // `embedded` holds whole other documents, which have sources of their own.
  delete (rest as { embedded?: unknown }).embedded;
  return [
    ...duplicateIds(sources, ['sources']),
    ...Object.entries(lists).flatMap(([key, list]) => duplicateIds(list, [key])),
    ...sourceIssues(rest, idSet(sources)),
  ];
}

/** Every `sources: [{source}]` below `value`, however deep, must name one of the document's sources. */
function sourceIssues(value: unknown, known: ReadonlySet<string>): Issue[] {
  const issues: Issue[] = [];
  // Grows and shrinks on the way: a document has ten thousands of places, and few faults.
  const path: Path = [];
  const enter = (key: string | number, part: unknown): void => {
    path.push(key);
    look(part);
    path.pop();
  };
  const look = (part: unknown): void => {
    if (Array.isArray(part)) {
      part.forEach((item, index) => enter(index, item));
    } else if (typeof part === 'object' && part !== null) {
      const { source } = part as Partial<SourceRef>;
      if (typeof source !== 'string') {
        for (const key in part) enter(key, (part as Record<string, unknown>)[key]);
      } else if (!known.has(source)) {
        issues.push({ path: [...path, 'source'], rule: 'unknown-reference', detail: source });
      }
    }
  };
  look(value);
  return issues;
}
