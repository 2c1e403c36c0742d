import type { Program, Responsibility } from '../model.js';
import { documentIssues } from './document.js';
import { duplicateIds, idSet, periodIssue, unresolved, type Issue } from './issue.js';

/** Checks of one programme. */
export function programIssues(program: Program): Issue[] {
  const { goals, activities, indicators, duties, targetGroups, violenceTypes } = program;
  const goalIds = idSet(goals);
  const targetGroupIds = idSet(targetGroups);
  const violenceTypeIds = idSet(violenceTypes);
  const answered = (
    list: string,
    items: readonly { goalIds?: readonly string[]; responsibilities: readonly Responsibility[] }[],
  ) =>
    items.flatMap((item, index) => [
      ...unresolved(item.goalIds ?? [], goalIds, [list, index, 'goalIds']),
      ...item.responsibilities.flatMap(({ from, to }, at) =>
        periodIssue(from, to, [list, index, 'responsibilities', at]),
      ),
    ]);
  return [
    ...documentIssues(program, {
      goals,
      activities,
      indicators,
      duties,
      targetGroups,
      violenceTypes,
      perspectives: program.perspectives,
      actors: program.actors,
    }),
    ...periodIssue(program.period.from, program.period.to, ['period']),
    ...goals.flatMap((goal, index) => [
      ...duplicateIds(goal.subgoals, ['goals', index, 'subgoals']),
      ...duplicateIds(goal.prerequisites, ['goals', index, 'prerequisites']),
      ...unresolved(goal.targetGroupIds, targetGroupIds, ['goals', index, 'targetGroupIds']),
      ...unresolved(goal.violenceTypeIds, violenceTypeIds, ['goals', index, 'violenceTypeIds']),
    ]),
    ...activities.flatMap(({ start, end }, index) =>
      periodIssue(start, end, ['activities', index]),
    ),
    ...answered('activities', activities),
    ...answered('indicators', indicators),
    ...unresolved(program.followUp?.duties ?? [], idSet(duties), ['followUp', 'duties']),
    ...answered('duties', duties),
  ];
}
