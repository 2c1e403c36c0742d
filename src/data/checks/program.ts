import type { Program, Responsibility } from '../model.js';
import { documentIssues } from './document.js';
import { duplicateIds, idSet, periodIssue, unresolved, type Issue, type Path } from './issue.js';

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
      actors: program.actors,
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
    ...unresolved(program.followUp?.duties ?? [], idSet(duties), ['followUp', 'duties']),
    ...duties.flatMap((duty, index) =>
      responsibilityPeriods(duty.responsibilities, ['duties', index, 'responsibilities']),
    ),
  ];
}

function responsibilityPeriods(list: readonly Responsibility[], path: Path): Issue[] {
  return list.flatMap(({ from, to }, index) => periodIssue(from, to, [...path, index]));
}
