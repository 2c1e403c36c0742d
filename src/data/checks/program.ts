/**
 * What a shape alone cannot say: ids are unique, references resolve, periods are ordered, groups
 * are not cyclic. Run by the schemas, so a document that parses has passed them.
 */
import type { Contacts } from '../schema/contact.js';
import type { Organisation } from '../schema/organisation.js';
import type { Program } from '../schema/program.js';
import type { Responsibility } from '../schema/responsibility.js';
import type { SourceRef } from '../schema/common.js';

/** One thing that is wrong in a document. No prose: the messages are in `src/i18n`. */
export interface Issue {
  /** Where: property names and indexes from the top of the document. */
  path: (string | number)[];
  /** Which rule is broken. The shape rules are zod's codes, the others come from here. */
  rule:
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
    | 'value-without-state'
    | 'disclosed';
  /** What was found, or what was expected: an id, a type, the allowed values. */
  detail?: string;
}

type Path = Issue['path'];

interface Sink {
  value: unknown;
  issues: unknown[];
}

/** Hands our issues to zod, as custom issues whose `params` are ours. */
export function report(ctx: Sink, issues: Issue[]): void {
  for (const issue of issues) {
    ctx.issues.push({ code: 'custom', input: undefined, path: issue.path, params: issue });
  }
}

type Record_ = { id: string };

export function duplicateIds(list: readonly Record_[], path: Path): Issue[] {
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

function unresolved(ids: readonly string[], known: ReadonlySet<string>, path: Path): Issue[] {
  return ids.flatMap((id, index) =>
    known.has(id) ? [] : [{ path: [...path, index], rule: 'unknown-reference', detail: id }],
  );
}

export const idSet = (list: readonly Record_[]) => new Set(list.map(({ id }) => id));

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
        for (const [key, item] of Object.entries(part)) enter(key, item);
      } else if (!known.has(source)) {
        issues.push({ path: [...path, 'source'], rule: 'unknown-reference', detail: source });
      }
    }
  };
  look(value);
  return issues;
}

/** Compares dates of unlike exactness; `2021` to `2021-06` is in order, `2022` to `2021-06` is not. */
const isBefore = (to: string, from: string) => to < from.slice(0, to.length);

function periodIssue(from: string | undefined, to: string | undefined, path: Path): Issue[] {
  return from && to && isBefore(to, from)
    ? [{ path, rule: 'period-order', detail: `${from} – ${to}` }]
    : [];
}

/** Checks that every document has: unique ids in each list, and sources that resolve. */
export function documentIssues(
  doc: { sources: readonly Record_[] },
  lists: Record<string, readonly Record_[]>,
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

function responsibilityPeriods(list: readonly Responsibility[], path: Path): Issue[] {
  return list.flatMap(({ from, to }, index) => periodIssue(from, to, [...path, index]));
}

/** Checks of one programme. */
export function programIssues(program: Program): Issue[] {
  const { goals, activities, indicators, duties, targetGroups, violenceTypes } = program;
  const goalIds = idSet(goals);
  const targetGroupIds = idSet(targetGroups);
  const violenceTypeIds = idSet(violenceTypes);
  return [
    ...documentIssues(program, {
      goals,
      activities,
      indicators,
      duties,
      targetGroups,
      violenceTypes,
      perspectives: program.perspectives,
    }),
    ...periodIssue(program.period.from, program.period.to, ['period']),
    ...goals.flatMap((goal, index) => [
      ...duplicateIds(goal.subgoals, ['goals', index, 'subgoals']),
      ...duplicateIds(goal.prerequisites, ['goals', index, 'prerequisites']),
      ...unresolved(goal.targetGroupIds, targetGroupIds, ['goals', index, 'targetGroupIds']),
      ...unresolved(goal.violenceTypeIds, violenceTypeIds, ['goals', index, 'violenceTypeIds']),
    ]),
    ...activities.flatMap((activity, index) => [
      ...unresolved(activity.goalIds, goalIds, ['activities', index, 'goalIds']),
      ...periodIssue(activity.start, activity.end, ['activities', index]),
      ...responsibilityPeriods(activity.responsibilities, [
        'activities',
        index,
        'responsibilities',
      ]),
    ]),
    ...indicators.flatMap((indicator, index) => [
      ...unresolved(indicator.goalIds, goalIds, ['indicators', index, 'goalIds']),
      ...responsibilityPeriods(indicator.responsibilities, [
        'indicators',
        index,
        'responsibilities',
      ]),
    ]),
    ...duties.flatMap((duty, index) =>
      responsibilityPeriods(duty.responsibilities, ['duties', index, 'responsibilities']),
    ),
  ];
}

function cyclicGroups(groups: Organisation['groups']): Issue[] {
  const members = new Map(groups.map(({ id, members: { ids } }) => [id, ids]));
  const reaches = (from: string, target: string, seen: Set<string>): boolean =>
    (members.get(from) ?? []).some((id) => {
      if (id === target) return true;
      if (seen.has(id)) return false;
      seen.add(id);
      return reaches(id, target, seen);
    });
  return groups.flatMap(({ id }, index) =>
    reaches(id, id, new Set())
      ? [{ path: ['groups', index, 'members', 'ids'], rule: 'cycle', detail: id }]
      : [],
  );
}

/** Checks of `organisation.json`. A nämnd and a group may not share an id. */
export function organisationIssues(organisation: Organisation): Issue[] {
  const { namnder, groups } = organisation;
  const namndIds = idSet(namnder);
  const known = idSet([...namnder, ...groups]);
  return [
    ...documentIssues(organisation, { namnder, groups }),
    ...groups.flatMap(({ id, members }, index) => [
      ...(namndIds.has(id)
        ? [{ path: ['groups', index, 'id'], rule: 'duplicate-id' as const, detail: id }]
        : []),
      ...unresolved(members.ids, known, ['groups', index, 'members', 'ids']),
    ]),
    ...cyclicGroups(groups),
    ...namnder.flatMap(({ validFrom, validTo, successorIds }, index) => [
      ...periodIssue(validFrom, validTo, ['namnder', index]),
      ...unresolved(successorIds, namndIds, ['namnder', index, 'successorIds']),
    ]),
  ];
}

/** Checks of `contacts.json`: those to turn to instead are in it. */
export function contactsIssues(document: Contacts): Issue[] {
  const { contacts } = document;
  const known = idSet(contacts);
  return [
    ...documentIssues(document, { contacts }),
    ...contacts.flatMap(({ alternatives = [] }, index) =>
      unresolved(alternatives, known, ['contacts', index, 'alternatives']),
    ),
  ];
}
