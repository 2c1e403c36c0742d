import type { Goal, Indicator, Opinion, Program } from '../../model.js';

/** What opinions are grouped by: what they are about, or who wrote them. */
export const opinionGroupings = ['about', 'author'] as const;
/** What opinions are grouped by. */
export type OpinionGrouping = (typeof opinionGroupings)[number];

/** What some opinions have in common. */
export type OpinionTopic =
  | { kind: 'program' }
  | { kind: 'goal'; goal: Goal }
  | { kind: 'indicator'; indicator: Indicator; goal: Goal | undefined }
  | { kind: 'theme'; name: string }
  | { kind: 'author'; name: string };

/** Opinions with what they have in common. */
export interface OpinionGroup {
  topic: OpinionTopic;
  opinions: readonly Opinion[];
}

/** What an opinion is about, with the records that it names. Undefined where the programme has no such record. */
export function topicOf({ about }: Opinion, program: Program): OpinionTopic | undefined {
  switch (about.kind) {
    case 'program':
      return { kind: 'program' };
    case 'theme':
      return { kind: 'theme', name: about.name };
    case 'goal': {
      const goal = program.goals.find(({ id }) => id === about.id);
      return goal && { kind: 'goal', goal };
    }
    case 'indicator': {
      const indicator = program.indicators.find(({ id }) => id === about.id);
      const goal = program.goals.find(({ id }) => indicator?.goalIds.includes(id));
      return indicator && { kind: 'indicator', indicator, goal };
    }
  }
}

/** Where a topic stands: the programme, each goal with its indicators behind it, then themes. */
function rank(topic: OpinionTopic, { goals }: Program): number {
  if (topic.kind === 'program') return 0;
  if (topic.kind === 'theme' || topic.kind === 'author') return 2 * goals.length + 2;
  const at = topic.goal ? goals.indexOf(topic.goal) : goals.length;
  return 2 * at + (topic.kind === 'goal' ? 1 : 2);
}

/** A name for a topic: the same for the same. */
const keyOf = (topic: OpinionTopic): string =>
  Object.values(topic as Record<string, string | { id: string } | undefined>)
    .map((one) => (typeof one === 'object' ? one.id : one))
    .join(' ');

/** Ids of the goals that a topic belongs to. */
export const topicGoals = (topic: OpinionTopic): readonly string[] =>
  topic.kind === 'goal'
    ? [topic.goal.id]
    : topic.kind === 'indicator'
      ? topic.indicator.goalIds
      : [];

/** Opinions in groups. What is about a record that there is not is left out. */
export function groupOpinions(
  opinions: readonly Opinion[],
  program: Program,
  by: OpinionGrouping,
): OpinionGroup[] {
  const groups = new Map<string, { topic: OpinionTopic; opinions: Opinion[] }>();
  for (const opinion of opinions) {
    const about = topicOf(opinion, program);
    if (!about) continue;
    const topic: OpinionTopic = by === 'about' ? about : { kind: 'author', name: opinion.author };
    const key = keyOf(topic);
    const group = groups.get(key) ?? { topic, opinions: [] };
    group.opinions.push(opinion);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => rank(a.topic, program) - rank(b.topic, program));
}

/** The opinions on a goal and its indicators, on one indicator, or all. */
export function opinionsOn(
  opinions: readonly Opinion[],
  program: Program,
  { goal, indicator }: { goal?: string | undefined; indicator?: string | undefined },
): Opinion[] {
  return opinions.filter((opinion) => {
    const topic = topicOf(opinion, program);
    if (!topic) return false;
    if (indicator) return topic.kind === 'indicator' && topic.indicator.id === indicator;
    return !goal || topicGoals(topic).includes(goal);
  });
}

/** The goals on which there is no opinion, nor on an indicator of theirs. It tells nothing of what anybody thought. */
export const goalsWithoutOpinion = (opinions: readonly Opinion[], program: Program): Goal[] =>
  program.goals.filter(({ id }) => opinionsOn(opinions, program, { goal: id }).length === 0);
