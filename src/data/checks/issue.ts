/** One thing that is wrong in a document. No prose: the messages are in `src/i18n`. */
export interface Issue {
  /** Where: property names and indexes from the top of the document. */
  path: (string | number)[];
  rule: ReaderRule | PublishRule;
  /** What was found, or what was expected: an id, a type, the allowed values. */
  detail?: string;
}

/** What is asked of every document: first the rules of the shapes, then those of the checks in this folder. */
export type ReaderRule =
  | 'missing'
  | 'type'
  | 'choice'
  | 'format'
  | 'too-long'
  | 'too-short'
  | 'other'
  | 'duplicate-id'
  | 'unknown-reference'
  | 'cycle'
  | 'period-order'
  | 'value-without-state';

/** What is asked beside that before a document is published. No page needs the words for it. */
export type PublishRule =
  | 'unknown-key'
  | 'duplicate-key'
  | 'file-name'
  | 'other-document'
  | 'lost-letters'
  | 'blank'
  | 'html'
  | 'unseen'
  | 'address'
  | 'ahead'
  | 'year'
  | 'school-year'
  | 'yes-no'
  | 'scale'
  | 'below-zero'
  | 'unchanged'
  | 'differs'
  | 'one-sided'
  | 'itself'
  | 'count'
  | 'digits'
  | 'disclosed'
  | 'unguided'
  | 'placeholder'
  | 'other-number';

/** As many as are kept. A document in which everything is wrong has millions. */
export const ISSUES_KEPT = 100;

/** Where something is, or is to be. */
export type Path = Issue['path'];

/** What has an id. */
export interface WithId {
  id: string;
}

/** Ids that stand twice in one list. */
export function duplicateIds(list: readonly WithId[], path: Path): Issue[] {
  const seen = new Set<string>();
  const issues: Issue[] = [];
  list.forEach(({ id }, index) => {
    if (seen.has(id)) {
      issues.push({ path: [...path, index, 'id'], rule: 'duplicate-id', detail: id });
    }
    seen.add(id);
  });
  return issues;
}

/** Ids that lead to nothing. */
export function unresolved(
  ids: readonly string[],
  known: ReadonlySet<string>,
  path: Path,
): Issue[] {
  return ids.flatMap((id, index) =>
    known.has(id) ? [] : [{ path: [...path, index], rule: 'unknown-reference', detail: id }],
  );
}

/** The ids of a list. */
export const idSet = (list: readonly WithId[]) => new Set(list.map(({ id }) => id));

/** Compares dates of unlike exactness; `2021` to `2021-06` is in order, `2022` to `2021-06` is not. */
const isBefore = (to: string, from: string) => to < from.slice(0, to.length);

/** A period that ends before it begins. */
export function periodIssue(from: string | undefined, to: string | undefined, path: Path): Issue[] {
  return from && to && isBefore(to, from)
    ? [{ path, rule: 'period-order', detail: `${from} – ${to}` }]
    : [];
}
