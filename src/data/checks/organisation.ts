import type { Organisation } from '../model.js';
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
  const issues: Issue[] = [];
  // From the last: a chain is mostly written from its top, and then each walk is short.
  for (let index = groups.length; index-- > 0;) {
    const { id } = groups[index]!;
    // A set that grows while it is walked: however long the chain, it is no deeper.
    const reached = new Set(members.get(id));
    for (const one of reached) for (const next of members.get(one) ?? []) reached.add(next);
    if (reached.has(id))
      issues.unshift({ path: ['groups', index, 'members', 'ids'], rule: 'cycle', detail: id });
    // No cycle goes through what is in none.
    else members.delete(id);
  }
  return issues;
}
