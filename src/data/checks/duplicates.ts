import { duplicateIds, type Issue, type Path } from './issue.js';

/** What stands twice in a list by something else than an id, which is not written there. */
export const duplicates = (keys: readonly string[], path: Path): Issue[] =>
  duplicateIds(
    keys.map((id) => ({ id })),
    path,
  ).map((issue) => ({ ...issue, path: issue.path.slice(0, -1) }));
