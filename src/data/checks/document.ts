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
function sourceIssues(value: object, known: ReadonlySet<string>): Issue[] {
  const issues: Issue[] = [];
  // Grows and shrinks on the way: a document has ten thousands of places, and few faults.
  const path: Path = [];
  const look = (part: object): void => {
    const { source } = part as Partial<SourceRef>;
    if (typeof source === 'string') {
      if (!known.has(source))
        issues.push({ path: [...path, 'source'], rule: 'unknown-reference', detail: source });
      return;
    }
    const isList = Array.isArray(part);
    for (const key in part) {
      const inner: unknown = part[key as keyof typeof part];
      if (typeof inner !== 'object' || inner === null) continue;
      path.push(isList ? Number(key) : key);
      look(inner);
      path.pop();
    }
  };
  look(value);
  return issues;
}
