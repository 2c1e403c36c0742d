import type { Outcomes } from '../model.js';
import { documentIssues } from './document.js';
import { duplicates } from './duplicates.js';
import { duplicateIds, type Issue } from './issue.js';

/** Checks of an outcomes document: a number belongs to the state `value`, and only to it. */
export function outcomesIssues(document: Outcomes): Issue[] {
  const { outcomes, activityStatuses, breakdowns } = document;
  return [
    ...documentIssues(document, {}),
    ...twice(outcomes, 'outcomes', (one) => [
      one.indicatorId,
      one.namnd,
      one.part && `/${one.part}`,
      one.period,
      one.sex,
    ]),
    ...twice(breakdowns, 'breakdowns', ({ indicatorId }) => [indicatorId]),
    ...breakdowns.flatMap(({ values }, index) =>
      duplicateIds(values, ['breakdowns', index, 'values']),
    ),
    ...twice(activityStatuses, 'activityStatuses', (one) => [
      one.activityId,
      one.namnd,
      one.period,
    ]),
    ...outcomes.flatMap(({ state, value, asPublished, assessment, revisions }, index) => {
      const wrong = (field: string): Issue => ({
        path: ['outcomes', index, field],
        rule: 'value-without-state',
        detail: state,
      });
      return [
        ...((state === 'value') === (value !== null) ? [] : [wrong('value')]),
        // In words, held against its target, or as it was before, what is suppressed would be given away
        // all the same.
        ...(state !== 'value' && asPublished !== undefined ? [wrong('asPublished')] : []),
        ...(state === 'suppressed' && assessment !== undefined ? [wrong('assessment')] : []),
        ...(state === 'suppressed' && revisions.length > 0 ? [wrong('revisions')] : []),
      ];
    }),
  ];
}

/** Records that are about the same thing: nobody could tell which of them is right. */
function twice<T>(
  list: readonly T[],
  name: string,
  keyOf: (record: T) => readonly (string | undefined)[],
): Issue[] {
  return duplicates(
    list.map((record) => keyOf(record).filter(Boolean).join(' ')),
    [name],
  );
}
