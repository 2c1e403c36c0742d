import type { Activity, Goal, Indicator, Organisation, Program } from '../../model.js';
import { assignmentsOf, withStanding } from '../namnder/responsibility.js';

/**
 * Everything that a programme says of one goal, with the responsibilities that stand. A layer that it
 * does not have is an empty list.
 */
export interface GoalView {
  goal: Goal;
  activities: readonly Activity[];
  indicators: readonly Indicator[];
}

/** Puts together what belongs to a goal. Undefined where the programme has no such goal. */
export function goalView(program: Program, goalId: string, now: Date): GoalView | undefined {
  const goal = program.goals.find(({ id }) => id === goalId);
  if (!goal) return undefined;
  const belongs = ({ goalIds }: { goalIds: readonly string[] }) => goalIds.includes(goalId);
  return {
    goal,
    activities: program.activities.filter(belongs).map((one) => withStanding(program, one, now)),
    indicators: program.indicators.filter(belongs).map((one) => withStanding(program, one, now)),
  };
}

/** Whether the sources say nothing of a goal but its text. */
export const isBare = ({ goal, activities, indicators }: GoalView): boolean =>
  !goal.plainText &&
  [goal.prerequisites, goal.subgoals, activities, indicators].every(({ length }) => length === 0);

/** Ids of the goals in which a nämnd has a part, by its own name or through a group. */
export function goalIdsOf(
  program: Program,
  organisation: Organisation | undefined,
  namndId: string,
  now: Date,
): Set<string> {
  return new Set(
    assignmentsOf(program, organisation, namndId, now).flatMap(({ item }) => item.goalIds),
  );
}
