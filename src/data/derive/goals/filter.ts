import type { Goal, Organisation, Program, Theme } from '../../model.js';
import { directory } from '../namnder/organisation.js';
import { ownerId } from '../namnder/responsibility.js';
import { plainSigns } from '../signs.js';
import { goalIdsOf, goalView } from './goals.js';

/** What a reader may narrow the goals by. Everything is optional; a goal has to fit all that is set. */
export interface GoalFilter {
  /** Id of a nämnd: only goals in which it has a part. */
  namnd?: string | undefined;
  targetGroup?: string | undefined;
  violenceType?: string | undefined;
  /** Words that all have to be found. */
  text?: string | undefined;
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
 * they are in Swedish. A word that a PDF has parted at the end of a line is one, and S:t is st.
 */
export const searchable = (text: string): string =>
  plainSigns(text)
    .toLowerCase()
    .replace(/-\r?\n|:(?=[a-zåäö])/g, '')
    .replace(/[^ -~åäö]/g, (sign) => sign.normalize('NFD').replace(/[\p{M}\p{Cf}]/gu, ''));

/** The words of a search, as {@link searchable} writes them. */
export const searchWords = (text: string): string[] =>
  // The classes of letters of these expressions take a browser longer than a table of 1,000 rows.
  text ? searchable(text).split(/\s+/).filter(Boolean) : [];

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
  const items = [...view.activities, ...view.indicators];
  const texts = [
    label,
    goal.shortName,
    goal.text,
    goal.plainText,
    ...[...goal.subgoals, ...goal.prerequisites].map(({ text }) => text),
    ...items.map(({ text }) => text),
    ...items.flatMap(({ responsibilities }) => responsibilities.map(ownerId)).map(name),
  ];
  return searchable(texts.filter(Boolean).join('\n'));
}
