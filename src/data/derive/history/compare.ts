import type {
  ApiIndex,
  GapSubject,
  Goal,
  GoalRelation,
  History,
  Program,
  RelationKind,
  Theme,
} from '../../model.js';

/** Two programmes, the earlier one first; or the strategy first, and the programme that follows it. */
export interface ProgramPair {
  before: Program;
  after: Program;
  /** Whether one is a strategy that the other follows. */
  isParent: boolean;
}

/** Puts two programmes in order. */
export function pairOf(one: Program, other: Program): ProgramPair {
  const isParent = one.level !== other.level;
  const isFirst = isParent ? one.level === 'parent' : one.period.from < other.period.from;
  return isFirst
    ? { before: one, after: other, isParent }
    : { before: other, after: one, isParent };
}

/**
 * The programme that one is compared with where nobody says: what it replaces, or the strategy that it
 * follows, or what replaces it; the first of them that the API has.
 */
export const usualOther = (
  { replaces, parentStrategy, replacedBy }: Program,
  index: ApiIndex | undefined,
): string | undefined =>
  [replaces, parentStrategy, replacedBy].find(
    (ref) => ref && (!index || index.programs.some(({ id }) => id === ref.program)),
  )?.program;

/** The programmes that one can be compared with. */
export const othersOf = (program: Program, index: ApiIndex | undefined) =>
  index?.programs.filter(({ id }) => id !== program.id) ?? [];

/** Goals of two programmes that belong together, as a person has said. */
export interface RelatedGoals {
  kind: RelationKind;
  before: readonly Goal[];
  after: readonly Goal[];
  relation: GoalRelation;
}

/** The goals of two programmes, side by side. */
export interface GoalComparison {
  /** In the order of the later programme; those without counterpart in it last. */
  related: readonly RelatedGoals[];
  /** Goals of which nobody has said what they belong to. */
  open: { before: readonly Goal[]; after: readonly Goal[] };
}

/** How the goals of two programmes belong together. What nobody has said is left open, and never guessed. */
export function compareGoals(
  { before, after }: Pick<ProgramPair, 'before' | 'after'>,
  history: History | undefined,
): GoalComparison {
  const goalsOf = (program: Program, ids: readonly string[]) =>
    program.goals.filter(({ id }) => ids.includes(id));
  const related = (history?.relations ?? [])
    .filter(({ from, to }) => from.program === before.id && to.program === after.id)
    .map((relation) => ({
      kind: relation.kind,
      before: goalsOf(before, relation.from.goals),
      after: goalsOf(after, relation.to.goals),
      relation,
    }))
    .filter((one) => one.before.length + one.after.length > 0);
  const place = ({ after: [goal] }: RelatedGoals): number =>
    goal ? after.goals.indexOf(goal) : Infinity;
  const rest = (program: Program, side: 'before' | 'after') =>
    program.goals.filter((goal) => !related.some((one) => one[side].includes(goal)));
  return {
    related: related.sort((a, b) => place(a) - place(b) || 0),
    open: { before: rest(before, 'before'), after: rest(after, 'after') },
  };
}

/** What two lists of a programme have in common, and what only one of them has. */
export interface ThemeComparison {
  both: readonly Theme[];
  onlyBefore: readonly Theme[];
  onlyAfter: readonly Theme[];
}

/** Compares by id, or by the same words. Undefined where neither has any. */
export function compareThemes(
  before: readonly Theme[],
  after: readonly Theme[],
): ThemeComparison | undefined {
  if (before.length + after.length === 0) return undefined;
  const isSame = (a: Theme, b: Theme) =>
    a.id === b.id || a.name.toLowerCase() === b.name.toLowerCase();
  return {
    both: after.filter((one) => before.some((other) => isSame(one, other))),
    onlyBefore: before.filter((one) => !after.some((other) => isSame(one, other))),
    onlyAfter: after.filter((one) => !before.some((other) => isSame(one, other))),
  };
}

/** The layers that a programme may be built of, in the order in which they are shown. */
export const programLayers = [
  'subgoals',
  'activities',
  'indicators',
  'responsibilities',
  'prerequisites',
] as const satisfies readonly GapSubject[];
/** A layer that a programme may have. */
export type ProgramLayer = (typeof programLayers)[number];

/**
 * Whether a programme has a layer: how many our sources have of it, and whether they say that there are
 * more. Neither: they do not mention it.
 */
export interface LayerFacts {
  count: number;
  isLacking: boolean;
}

/** What our sources have of a layer of a programme. */
export function layerFacts(program: Program, layer: ProgramLayer): LayerFacts {
  const { goals, activities, indicators, duties } = program;
  const counts: Record<ProgramLayer, () => number> = {
    subgoals: () => goals.flatMap(({ subgoals }) => subgoals).length,
    prerequisites: () => goals.flatMap(({ prerequisites }) => prerequisites).length,
    activities: () => activities.length,
    indicators: () => indicators.length,
    responsibilities: () =>
      [...activities, ...indicators, ...duties].flatMap(({ responsibilities }) =>
        responsibilities.filter(({ status }) => status === 'decided'),
      ).length,
  };
  return {
    count: counts[layer](),
    isLacking: program.gaps.some(({ about, namnd }) => about === layer && !namnd),
  };
}
