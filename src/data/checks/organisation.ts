import type { Organisation } from '../schema/index.js';
import { documentIssues } from './document.js';
import { idSet, periodIssue, unresolved, type Issue } from './issue.js';

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
