import type { Organisation, Outcome, Outcomes, Program } from '../schema/index.js';
import { idSet, type Issue } from './issue.js';

/**
 * Checks of an outcomes document against what it is about, before it is published. A reader has not
 * always got all three, and passes over what it does not know.
 */
export function followUpIssues(
  document: Outcomes,
  program: Program,
  organisation: Organisation,
): Issue[] {
  const { outcomes, activityStatuses } = document;
  const units = new Map(program.indicators.map(({ id, unit }) => [id, unit]));
  const activityIds = idSet(program.activities);
  const namndIds = idSet(organisation.namnder);
  const reference = (known: boolean, path: Issue['path'], detail: string): Issue[] =>
    known ? [] : [{ path, rule: 'unknown-reference', detail }];
  const counts = outcomes
    .map((outcome, index) => ({ ...outcome, index }))
    .filter(({ indicatorId }) => units.get(indicatorId) === 'count');
  const disclosed = new Set([
    ...disclosedIn(
      counts,
      (one) => `${one.indicatorId} ${one.namnd} ${one.period}`,
      ({ sex }) => sex === 'all',
    ),
    ...disclosedIn(
      counts,
      (one) => `${one.indicatorId} ${one.period} ${one.sex}`,
      ({ namnd }) => !namnd,
    ),
  ]);
  return [
    ...reference(document.program === program.id, ['program'], document.program),
    ...outcomes.flatMap(({ indicatorId, namnd }, index) => [
      ...reference(units.has(indicatorId), ['outcomes', index, 'indicatorId'], indicatorId),
      ...(namnd ? reference(namndIds.has(namnd), ['outcomes', index, 'namnd'], namnd) : []),
    ]),
    ...[...disclosed].map((index): Issue => ({ path: ['outcomes', index], rule: 'disclosed' })),
    ...activityStatuses.flatMap(({ activityId, namnd }, index) => [
      ...reference(
        activityIds.has(activityId),
        ['activityStatuses', index, 'activityId'],
        activityId,
      ),
      ...reference(namndIds.has(namnd), ['activityStatuses', index, 'namnd'], namnd),
    ]),
  ];
}

/** Where a total and its parts are all published but for one: that one is what is left of the rest. */
function disclosedIn<T extends Outcome & { index: number }>(
  list: readonly T[],
  groupOf: (outcome: T) => string,
  isTotal: (outcome: T) => boolean,
): number[] {
  const groups = new Map<string, T[]>();
  for (const outcome of list) {
    const group = groups.get(groupOf(outcome));
    if (group) group.push(outcome);
    else groups.set(groupOf(outcome), [outcome]);
  }
  return [...groups.values()].flatMap((group) => {
    const [hidden, ...others] = group.filter(({ state }) => state !== 'value');
    return group.length > 2 &&
      group.some(isTotal) &&
      !others.length &&
      hidden?.state === 'suppressed'
      ? [hidden.index]
      : [];
  });
}
