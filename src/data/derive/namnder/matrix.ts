import type { Namnd, NamndKind, Organisation, Program } from '../../model.js';
import { compareNames } from './order.js';
import { directory, existsOn } from './organisation.js';
import { assignments, type Assignment, type Item } from './responsibility.js';

/** What a cell says: one role and standing, for so many items. */
export interface Mark extends Pick<Assignment, 'role' | 'capacity' | 'status'> {
  /** How many items; 1 where the line is one item. */
  count: number;
  /** True where the programme names a group that the nämnd is in, and not the nämnd. */
  viaGroup: boolean;
}

/** A line of what there is to answer for: the whole programme, a goal, one item in them, or several goals of which nothing more is said. */
export interface ItemLine {
  id: string;
  /** Its kind and its id. Ids are unique in their own list only. */
  key: string;
  kind: 'program' | 'goal' | Item['kind'] | 'bare';
  /** Of a goal, where it has one. */
  number: number | undefined;
  /** Verbatim. Empty for the whole programme, and for several goals. */
  text: string;
  /** Id of the goal it belongs to; its own, for a goal. Undefined for the whole programme, and for several goals. */
  goalId: string | undefined;
  /** Activities, indicators or duties, for a goal or the whole programme; the goals, for several. */
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
  /** Keys of the items that it answers for: most cells are empty. */
  itemsOf(owner: OwnerLine): Iterable<string>;
}

/** A responsibility, and whether it comes through a group. */
type Mine = Assignment & Pick<Mark, 'viaGroup'>;

/** What a nämnd, or a group that it is in, has to do, by item. */
interface Source extends Pick<Mark, 'viaGroup'> {
  items: ReadonlyMap<string, readonly Assignment[]>;
}

const none: readonly Mark[] = [];

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

  // In a large matrix most cells are empty: what an owner has is looked up by item, and no cell is kept.
  const found = new Map<OwnerLine, Source[]>();
  const sourcesOf = (owner: OwnerLine): Source[] => {
    let sources = found.get(owner);
    if (!sources) {
      sources = ownersOf(owner).flatMap(([id, viaGroup]) => {
        const items = byOwner.get(id);
        return items ? [{ items, viaGroup }] : [];
      });
      found.set(owner, sources);
    }
    return sources;
  };
  return {
    items: itemLines(program),
    owners,
    itemsOf: (owner) => sourcesOf(owner).flatMap(({ items }) => [...items.keys()]),
    marks(item, owner) {
      const sources = sourcesOf(owner);
      if (sources.length === 0) return none;
      const isSum = item.children.length > 0;
      return tally(
        (isSum ? item.children : [item]).flatMap(({ key }) =>
          sources.flatMap(({ items, viaGroup }) =>
            (items.get(key) ?? []).map((one): Mine => ({ ...one, viaGroup })),
          ),
        ),
        isSum,
      );
    },
  };
}

/**
 * Puts together what a cell says alike.
 *
 * @param counted - whether it is of several items: as what somebody answers is then said by each of them alone
 */
function tally(list: readonly Mine[], counted: boolean): readonly Mark[] {
  if (list.length === 0) return none;
  const marks = new Map<string, Mark>();
  for (const { role, status, viaGroup, ...one } of list) {
    const capacity = counted ? 'operations' : one.capacity;
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
  ): ItemLine => ({ id, key: itemKey({ kind, id }), kind, number, text, goalId, children });
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
