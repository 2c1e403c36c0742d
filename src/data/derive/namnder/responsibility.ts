import type { Duty, Goal, Organisation, Program, Responsibility } from '../../model.js';
import { stockholmTime } from '../time/clock.js';
import { firstDay, hasPassed, isAhead, isWithin, lastDay } from '../time/dates.js';
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

/**
 * The moment at which the responsibilities of a programme are looked at: now. Of a programme that is
 * over it is the last day, since the elements speak of it in the past tense, and what counts is who
 * answered when it ended; of one that is still to come it is the first.
 */
export function momentFor({ status, period }: Program, now: Date): Date {
  if (isAhead(period.from, now)) return firstDay(period.from);
  return hasPassed(period.to, now) && status !== 'extended' ? lastDay(period.to) : now;
}

/** The responsibilities for something that stand: those that have begun, and have not ended. */
export function responsibilitiesOf(
  program: Program,
  { responsibilities }: { responsibilities: readonly Responsibility[] },
  now: Date,
): Responsibility[] {
  const moment = momentFor(program, now);
  return responsibilities.filter(({ from, to }) => isWithin(from, to, moment));
}

/** Something with those of its responsibilities that stand; itself, where all do. */
export function withStanding<T extends { responsibilities: Responsibility[] }>(
  program: Program,
  item: T,
  now: Date,
): T {
  const responsibilities = responsibilitiesOf(program, item, now);
  return responsibilities.length === item.responsibilities.length
    ? item
    : { ...item, responsibilities };
}

const cache = new WeakMap<Program, { day: string; list: readonly Assignment[] }>();

/**
 * Every responsibility of a programme that stands, in the order activities, indicators, duties.
 * Built once for each document and day.
 */
export function assignments(program: Program, now: Date): readonly Assignment[] {
  const day = stockholmTime(now).slice(0, 10);
  let found = cache.get(program);
  if (found?.day !== day) {
    cache.set(program, (found = { day, list: buildAssignments(program, now) }));
  }
  return found.list;
}

function buildAssignments(program: Program, now: Date): Assignment[] {
  const from = (
    kind: Item['kind'],
    list: readonly (Pick<Duty, 'id' | 'text' | 'responsibilities'> & { goalIds?: string[] })[],
  ) =>
    list.flatMap(({ id, text, goalIds = [], responsibilities }) => {
      const item: Item = { kind, id, text, goalIds };
      return responsibilitiesOf(program, { responsibilities }, now).map((responsibility) => ({
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

/** The ids by which a programme names a nämnd: its own, and those of its groups. */
export const ownerIdsOf = (
  organisation: Organisation | undefined,
  namndId: string | undefined,
): ReadonlySet<string> =>
  new Set(namndId ? [namndId, ...directory(organisation).groupsOf(namndId)] : []);

/** What one nämnd answers for: first by its own name, then through groups. */
export function assignmentsOf(
  program: Program,
  organisation: Organisation | undefined,
  namndId: string,
  now: Date,
): NamndAssignment[] {
  const all = assignments(program, now);
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
  now: Date,
  goalId?: string,
): AnswerPart[] {
  const all = assignmentsOf(program, organisation, namndId, now);
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
