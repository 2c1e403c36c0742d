import type { Namnd, NamndKind, Organisation, Program } from '../../schema/index.js';
import { compareNames, directory, existsOn } from './organisation.js';
import { assignments, type Assignment, type Item } from './responsibility.js';

/** What a cell says: one role and standing, for so many items. */
export interface Mark extends Pick<Assignment, 'role' | 'capacity' | 'status'> {
  /** How many items; 1 where the line is one item. */
  count: number;
  /** True where the programme names a group that the nämnd is in, and not the nämnd. */
  viaGroup: boolean;
}

/** A line of what there is to answer for: the whole programme, a goal, or one item in them. */
export interface ItemLine {
  id: string;
  kind: 'program' | 'goal' | Item['kind'];
  /** Of a goal, where it has one. */
  number: number | undefined;
  /** Verbatim. Empty for the whole programme. */
  text: string;
  /** Id of the goal it belongs to; its own, for a goal. Undefined for the whole programme. */
  goalId: string | undefined;
  /** Activities, indicators or duties, for a goal or the whole programme. */
  children: readonly ItemLine[];
}

/** A line of who answers: a nämnd, or a group of them. */
export interface OwnerLine {
  id: string;
  name: string;
  kind: NamndKind | 'group';
  /** The own nämnd. */
  own: boolean;
  /** Whether marks reach it through groups too: so for the own nämnd, and for members shown as such. */
  throughGroups: boolean;
  /** Of a group: those that exist today. */
  members: readonly OwnerLine[];
  /** How many items it answers for, in any role. */
  total: number;
}

/** Who answers for what in a programme. */
export interface Matrix {
  items: readonly ItemLine[];
  /** Those that the programme names, the own nämnd first, groups last. */
  owners: readonly OwnerLine[];
  marks(item: ItemLine, owner: OwnerLine): readonly Mark[];
}

const none: readonly Mark[] = [];

/** Ids are unique in their own list only. */
const itemKey = ({ kind, id }: Pick<ItemLine, 'kind' | 'id'>): string => `${kind} ${id}`;

/**
 * Builds the matrix of a programme.
 *
 * @param ownId - the own nämnd; it has a column though it be named through groups only
 */
export function buildMatrix(
  program: Program,
  organisation: Organisation | undefined,
  ownId: string | undefined,
  now: Date,
): Matrix {
  const names = directory(organisation);
  const all = assignments(program, now);
  // Owner, then item: one that stands in two goals is one item.
  const byOwner = new Map<string, Map<string, Assignment[]>>();
  for (const assignment of all) {
    const items = byOwner.get(assignment.ownerId) ?? new Map<string, Assignment[]>();
    byOwner.set(assignment.ownerId, items);
    const key = itemKey(assignment.item);
    items.set(key, [...(items.get(key) ?? []), assignment]);
  }

  const ownersOf = (line: Pick<OwnerLine, 'id' | 'throughGroups'>): [string, boolean][] => [
    [line.id, false],
    ...(line.throughGroups
      ? names.groupsOf(line.id).map((group): [string, boolean] => [group, true])
      : []),
  ];
  const totalOf = (line: Pick<OwnerLine, 'id' | 'throughGroups'>): number =>
    new Set(ownersOf(line).flatMap(([id]) => [...(byOwner.get(id)?.keys() ?? [])])).size;
  const ownerLine = (
    id: string,
    kind: OwnerLine['kind'],
    throughGroups: boolean,
    members: readonly OwnerLine[] = [],
  ): OwnerLine => ({
    id,
    name: names.name(id),
    kind,
    own: id === ownId,
    throughGroups,
    members,
    total: totalOf({ id, throughGroups }),
  });
  const namndLine = ({ id, kind }: Namnd, throughGroups: boolean) =>
    ownerLine(id, kind, throughGroups);

  const named = [...byOwner.keys()].filter((id) => id !== ownId);
  const own = ownId ? names.namnd(ownId) : undefined;
  const owners = [
    ...(own ? [namndLine(own, true)] : []),
    ...named
      .filter((id) => !names.group(id))
      .map((id) => ownerLine(id, names.namnd(id)?.kind ?? 'other', false))
      .sort(compareNames),
    ...named
      .filter((id) => names.group(id))
      .map((id) =>
        ownerLine(
          id,
          'group',
          false,
          names
            .members(id)
            .filter((namnd) => existsOn(namnd, now))
            .map((namnd) => namndLine(namnd, true)),
        ),
      )
      .sort((a, b) => a.members.length - b.members.length),
  ];

  const found = new Map<OwnerLine, Map<ItemLine, readonly Mark[]>>();
  return {
    items: itemLines(program),
    owners,
    marks(item, owner) {
      let byItem = found.get(owner);
      if (!byItem) found.set(owner, (byItem = new Map()));
      let marks = byItem.get(item);
      if (!marks) {
        const ids = (item.children.length > 0 ? item.children : [item]).map(itemKey);
        const list = ownersOf(owner).flatMap(([id, viaGroup]) => {
          const items = byOwner.get(id);
          return items
            ? ids.flatMap((one) => (items.get(one) ?? []).map((a) => ({ ...a, viaGroup })))
            : [];
        });
        marks = list.length > 0 ? tally(list) : none;
        byItem.set(item, marks);
      }
      return marks;
    },
  };
}

function tally(list: readonly (Assignment & { viaGroup: boolean })[]): Mark[] {
  const marks = new Map<string, Mark>();
  for (const { role, capacity, status, viaGroup } of list) {
    const key = `${status} ${role} ${capacity} ${viaGroup}`;
    const mark = marks.get(key);
    if (mark) mark.count++;
    else marks.set(key, { role, capacity, status, viaGroup, count: 1 });
  }
  const weight = ({ status, viaGroup }: Mark) => (status === 'proposed' ? 2 : 0) + Number(viaGroup);
  return [...marks.values()].sort((a, b) => weight(a) - weight(b));
}

function itemLines(program: Program): ItemLine[] {
  const line = (
    kind: ItemLine['kind'],
    { id, text, number }: { id: string; text: string; number?: number | undefined },
    goalId: string | undefined,
    children: readonly ItemLine[] = [],
  ): ItemLine => ({ id, kind, number, text, goalId, children });
  const goals = program.goals.map((goal) => {
    const belongs = ({ goalIds }: { goalIds: readonly string[] }) => goalIds.includes(goal.id);
    return line('goal', goal, goal.id, [
      ...program.activities.filter(belongs).map((one) => line('activity', one, goal.id)),
      ...program.indicators.filter(belongs).map((one) => line('indicator', one, goal.id)),
    ]);
  });
  if (program.duties.length === 0) return goals;
  const duties = program.duties.map((duty) => line('duty', duty, undefined));
  return [line('program', { id: program.id, text: '' }, undefined, duties), ...goals];
}

/** Something about the responsibilities that the programme owner should look at. */
export type MatrixFinding =
  | { kind: 'no-responsible'; item: Item }
  | { kind: 'two-responsible'; item: Item; names: readonly string[] }
  | { kind: 'ended-namnd'; item: Item; name: string; successors: readonly string[] }
  /** They have no activity and no indicator, by name or through a group. */
  | { kind: 'idle'; names: readonly string[] };

/** Looks for activities and indicators with none or several responsible, for nämnder that have ended, and for those with nothing. */
export function checkMatrix(
  program: Program,
  organisation: Organisation | undefined,
  now: Date,
): MatrixFinding[] {
  const names = directory(organisation);
  const all = assignments(program, now);
  const items = [
    ...program.activities.map((one): Item => ({ ...one, kind: 'activity' })),
    ...program.indicators.map((one): Item => ({ ...one, kind: 'indicator' })),
  ];
  const findings = items.flatMap((item): MatrixFinding[] => {
    const own = all.filter((one) => one.item.id === item.id && one.item.kind === item.kind);
    const responsible = own.filter(isResponsible);
    const ended = own.flatMap(({ ownerId }): MatrixFinding[] => {
      const namnd = names.namnd(ownerId);
      if (!namnd || existsOn(namnd, now)) return [];
      const successors = namnd.successorIds.map(names.name);
      return [{ kind: 'ended-namnd', item, name: namnd.name, successors }];
    });
    const who = [...new Set(responsible.map(({ ownerId }) => names.name(ownerId)))];
    return [
      ...(who.length === 0 ? [{ kind: 'no-responsible' as const, item }] : []),
      ...(who.length > 1 ? [{ kind: 'two-responsible' as const, item, names: who }] : []),
      ...ended,
    ];
  });
  const busy = new Set(
    all
      .filter(({ item }) => item.kind !== 'duty')
      .flatMap(({ ownerId }) => [ownerId, ...names.members(ownerId).map(({ id }) => id)]),
  );
  const idle = (organisation?.namnder ?? [])
    .filter((namnd) => existsOn(namnd, now) && !busy.has(namnd.id))
    .map(({ name }) => name);
  return idle.length > 0 ? [...findings, { kind: 'idle', names: idle }] : findings;
}

const isResponsible = ({ role, status, capacity }: Assignment): boolean =>
  role === 'responsible' && status === 'decided' && capacity === 'operations';
