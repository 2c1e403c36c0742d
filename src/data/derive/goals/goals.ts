import type {
  Activity,
  Goal,
  Indicator,
  Organisation,
  Program,
  Theme,
} from '../../schema/index.js';
import { directory } from '../namnder/organisation.js';
import {
  assignments,
  assignmentsOf,
  withStanding,
  type Assignment,
} from '../namnder/responsibility.js';

/**
 * Everything that a programme says of one goal, with the responsibilities that stand. A layer that it
 * does not have is an empty list.
 */
export interface GoalView {
  goal: Goal;
  activities: readonly Activity[];
  indicators: readonly Indicator[];
  /** Who answers for what in this goal, one entry for each owner. */
  owners: readonly { ownerId: string; assignments: readonly Assignment[] }[];
}

/** Puts together what belongs to a goal. Undefined where the programme has no such goal. */
export function goalView(program: Program, goalId: string, now: Date): GoalView | undefined {
  const goal = program.goals.find(({ id }) => id === goalId);
  if (!goal) return undefined;
  const belongs = ({ goalIds }: { goalIds: readonly string[] }) => goalIds.includes(goalId);
  const owners = new Map<string, Assignment[]>();
  for (const assignment of assignments(program, now)) {
    if (!belongs(assignment.item)) continue;
    const list = owners.get(assignment.ownerId);
    if (list) list.push(assignment);
    else owners.set(assignment.ownerId, [assignment]);
  }
  return {
    goal,
    activities: program.activities.filter(belongs).map((one) => withStanding(program, one, now)),
    indicators: program.indicators.filter(belongs).map((one) => withStanding(program, one, now)),
    owners: [...owners].map(([ownerId, list]) => ({ ownerId, assignments: list })),
  };
}

/** Whether the sources say nothing of a goal but its text. */
export const isBare = ({ goal, activities, indicators }: GoalView): boolean =>
  !goal.plainText &&
  [goal.prerequisites, goal.subgoals, activities, indicators].every(({ length }) => length === 0);

/** What a reader may narrow the goals by. Everything is optional; a goal has to fit all that is set. */
export interface GoalFilter {
  /** Id of a nämnd: only goals in which it has a part. */
  namnd?: string | undefined;
  targetGroup?: string | undefined;
  violenceType?: string | undefined;
  /** Words that all have to be found. */
  text?: string | undefined;
}

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

/**
 * The ids of the goals that fit a filter. A goal that names no target group, or type, fits all of them.
 *
 * @param labelOf - what a goal is called where the reader sees it, as "Mål 3": a search finds that too
 */
export function filterGoals(
  program: Program,
  organisation: Organisation | undefined,
  filter: GoalFilter,
  now: Date,
  labelOf: (goal: Goal) => string = () => '',
): Set<string> {
  const { namnd, targetGroup, violenceType, text } = filter;
  const own = namnd ? goalIdsOf(program, organisation, namnd, now) : undefined;
  const words = searchWords(text ?? '');
  const fits = (ids: readonly string[], wanted: string | undefined) =>
    !wanted || ids.length === 0 || ids.includes(wanted);
  return new Set(
    program.goals
      .filter(
        (goal) =>
          (own?.has(goal.id) ?? true) &&
          fits(goal.targetGroupIds, targetGroup) &&
          fits(goal.violenceTypeIds, violenceType) &&
          (words.length === 0 ||
            matches(searchText(program, organisation, goal, now, labelOf(goal)), words)),
      )
      .map(({ id }) => id),
  );
}

/** The themes that tell goals apart: some goal names one, and not every goal that names any names it. */
export function usefulFacets(
  themes: readonly Theme[],
  goals: readonly Goal[],
  ids: (goal: Goal) => readonly string[],
): Theme[] {
  const named = themes.filter(({ id }) => goals.some((goal) => ids(goal).includes(id)));
  const distinct = named.some(({ id }) =>
    goals.some((goal) => ids(goal).length > 0 && !ids(goal).includes(id)),
  );
  return distinct ? named : [];
}

/**
 * Text as it is compared in a search: lower case, with the signs of a keyboard in the place of those of
 * Word and PDF, and without signs that are not seen and accents; but with å, ä and ö as the letters that
 * they are in Swedish.
 */
export const searchable = (text: string): string =>
  text
    .replace(/["„‚´`\p{Pi}\p{Pf}]/gu, "'")
    .normalize('NFKC')
    .toLocaleLowerCase('sv')
    .replace(/[\p{Pd}−]/gu, '-')
    .replace(/[^ -~åäö]/g, (sign) => sign.normalize('NFD').replace(/[\p{M}\p{Cf}]/gu, ''));

/** The words of a search, as {@link searchable} writes them. */
export const searchWords = (text: string): string[] =>
  searchable(text).split(/\s+/).filter(Boolean);

/** Whether all words are found. */
export const matches = (haystack: string, words: readonly string[]): boolean =>
  words.every((word) => haystack.includes(word));

function searchText(
  program: Program,
  organisation: Organisation | undefined,
  goal: Goal,
  now: Date,
  label: string,
): string {
  const view = goalView(program, goal.id, now)!;
  const { name } = directory(organisation);
  const texts = [
    label,
    goal.shortName,
    goal.text,
    goal.plainText,
    ...[...goal.subgoals, ...goal.prerequisites].map(({ text }) => text),
    ...[...view.activities, ...view.indicators].map(({ text }) => text),
    ...view.owners.map(({ ownerId }) => name(ownerId)),
  ];
  return searchable(texts.filter(Boolean).join('\n'));
}
