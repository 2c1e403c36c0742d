import type { Duty, Goal, Organisation, Program, Responsibility } from '../../schema/index.js';
import { directory } from './organisation.js';

/** What somebody answers for: an activity, an indicator, or a duty for the whole programme. */
export interface Item {
  kind: 'activity' | 'indicator' | 'duty';
  id: string;
  /** Verbatim. */
  text: string;
  /** Empty for a duty. */
  goalIds: readonly string[];
}

/** One responsibility and what it is for. */
export interface Assignment extends Pick<Responsibility, 'role' | 'capacity' | 'status'> {
  /** Id of the nämnd or group that the programme names. */
  ownerId: string;
  item: Item;
}

/** The id that a responsibility's owner has, nämnd or group. */
export const ownerId = ({ owner }: Responsibility): string =>
  'namnd' in owner ? owner.namnd : owner.group;

const cache = new WeakMap<Program, readonly Assignment[]>();

/** Every responsibility of a programme, in the order activities, indicators, duties. Built once for each document. */
export function assignments(program: Program): readonly Assignment[] {
  let found = cache.get(program);
  if (!found) cache.set(program, (found = buildAssignments(program)));
  return found;
}

function buildAssignments(program: Program): Assignment[] {
  const from = (
    kind: Item['kind'],
    list: readonly (Pick<Duty, 'id' | 'text' | 'responsibilities'> & { goalIds?: string[] })[],
  ) =>
    list.flatMap(({ id, text, goalIds = [], responsibilities }) => {
      const item: Item = { kind, id, text, goalIds };
      return responsibilities.map((responsibility) => ({
        ownerId: ownerId(responsibility),
        role: responsibility.role,
        capacity: responsibility.capacity,
        status: responsibility.status,
        item,
      }));
    });
  return [
    ...from('activity', program.activities),
    ...from('indicator', program.indicators),
    ...from('duty', program.duties),
  ];
}

/** An assignment that hits a nämnd, by its own name or through a group. */
export interface NamndAssignment extends Assignment {
  /** Id of the group that the programme names instead of the nämnd. */
  viaGroup: string | undefined;
}

/** What one nämnd answers for: first by its own name, then through groups. */
export function assignmentsOf(
  program: Program,
  organisation: Organisation | undefined,
  namndId: string,
): NamndAssignment[] {
  const all = assignments(program);
  const through = (ownerId_: string, viaGroup?: string) =>
    all.filter(({ ownerId }) => ownerId === ownerId_).map((one) => ({ ...one, viaGroup }));
  const groups = directory(organisation).groupsOf(namndId);
  return [...through(namndId), ...groups.flatMap((group) => through(group, group))];
}

/** Assignments that are said in one sentence: same role, capacity, standing and way. */
export interface AnswerPart extends Pick<
  NamndAssignment,
  'role' | 'capacity' | 'status' | 'viaGroup'
> {
  items: readonly Item[];
  /** The goals that the items belong to, in the order of the programme. */
  goals: readonly Goal[];
}

/**
 * What one nämnd answers for, in the parts that make up an answer in words. Decided before proposed.
 *
 * @param goalId - only what belongs to this goal
 */
export function answerParts(
  program: Program,
  organisation: Organisation | undefined,
  namndId: string,
  goalId?: string,
): AnswerPart[] {
  const all = assignmentsOf(program, organisation, namndId);
  const wanted = goalId ? all.filter(({ item }) => item.goalIds.includes(goalId)) : all;
  return groupAssignments(wanted).map((part) => ({ ...part, goals: goalsOf(program, part.items) }));
}

/** Puts together what has the same role, capacity, standing and way; duties apart from the rest. */
export function groupAssignments(list: readonly NamndAssignment[]): Omit<AnswerPart, 'goals'>[] {
  const parts = new Map<string, Omit<AnswerPart, 'goals'> & { items: Item[] }>();
  for (const { item, role, capacity, status, viaGroup } of list) {
    const key = [status, viaGroup ?? '', capacity, role, item.kind === 'duty'].join();
    const part = parts.get(key) ?? { role, capacity, status, viaGroup, items: [] };
    part.items.push(item);
    parts.set(key, part);
  }
  const order = ({ status, viaGroup }: Pick<AnswerPart, 'status' | 'viaGroup'>) =>
    (status === 'proposed' ? 2 : 0) + (viaGroup ? 1 : 0);
  return [...parts.values()].sort((a, b) => order(a) - order(b));
}

/** The goals that items belong to, in the order of the programme. */
export function goalsOf(program: Program, items: readonly Item[]): Goal[] {
  const ids = new Set(items.flatMap(({ goalIds }) => goalIds));
  return program.goals.filter(({ id }) => ids.has(id));
}
