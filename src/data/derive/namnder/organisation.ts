import type { Group, Namnd, Organisation } from '../../model.js';
import { hasPassed, isWithin } from '../time/dates.js';

/** Quick look-ups in an organisation. Built once for each document. */
export interface Directory {
  namnd(id: string): Namnd | undefined;
  group(id: string): Group | undefined;
  /** The name of a nämnd or group; the id itself where it is not known. */
  name(id: string): string;
  /** What the names are in; empty where no name is known. */
  language: string;
  /** Every nämnd in a group, groups within it opened up, in the order of the document. Cycles end. */
  members(groupId: string): readonly Namnd[];
  /** Ids of the groups that a nämnd is in, the smallest first. */
  groupsOf(namndId: string): readonly string[];
}

const cache = new WeakMap<Organisation, Directory>();
const empty: Directory = {
  namnd: () => undefined,
  group: () => undefined,
  name: (id) => id,
  language: '',
  members: () => [],
  groupsOf: () => [],
};

/** The directory of an organisation; without one, a directory that knows nobody. */
export function directory(organisation: Organisation | undefined): Directory {
  if (!organisation) return empty;
  let found = cache.get(organisation);
  if (!found) cache.set(organisation, (found = buildDirectory(organisation)));
  return found;
}

function buildDirectory({ language, namnder, groups }: Organisation): Directory {
  const namndById = new Map(namnder.map((namnd) => [namnd.id, namnd]));
  const groupById = new Map(groups.map((group) => [group.id, group]));

  // The groups that list an id, or a kind of nämnd.
  const listed = new Map<string, string[]>();
  for (const { id, members } of groups) {
    for (const one of [...members.ids, ...members.kinds.map((kind) => `kind ${kind}`)])
      listed.set(one, (listed.get(one) ?? []).concat(id));
  }
  const membersById = new Map(groups.map(({ id }) => [id, [] as Namnd[]]));
  for (const namnd of namnder) {
    // A set that grows while it is walked: groups of groups come to be looked at in turn, and a cycle ends.
    const found = new Set([namnd.id, `kind ${namnd.kind}`]);
    for (const one of found) {
      membersById.get(one)?.push(namnd);
      for (const group of listed.get(one) ?? []) found.add(group);
    }
  }
  const size = (id: string) => membersById.get(id)?.length ?? 0;
  const groupsBySize = groups.map(({ id }) => id).sort((a, b) => size(a) - size(b));

  return {
    namnd: (id) => namndById.get(id),
    group: (id) => groupById.get(id),
    name: (id) => (namndById.get(id) ?? groupById.get(id))?.name ?? id,
    language,
    members: (id) => membersById.get(id) ?? [],
    groupsOf: (id) =>
      groupsBySize.filter((group) => membersById.get(group)?.some((namnd) => namnd.id === id)),
  };
}

/** Whether a nämnd exists on a day. */
export const existsOn = ({ validFrom, validTo }: Namnd, now: Date): boolean =>
  isWithin(validFrom, validTo, now);

/** What the attribute `namnd` leads to. */
export type NamndLookup =
  | { state: 'current'; namnd: Namnd }
  /** It has ended; `successors` are what exists today of what took over. */
  | { state: 'ended'; namnd: Namnd; successors: readonly Namnd[] }
  | { state: 'unknown'; id: string };

/** Finds a nämnd by id; where it has ended, follows its successors to those that exist. */
export function findNamnd(organisation: Organisation, id: string, now: Date): NamndLookup {
  const { namnd: find } = directory(organisation);
  const namnd = find(id);
  if (!namnd) return { state: 'unknown', id };
  // One that is still to come is shown as it is; only an ended one has successors.
  if (!namnd.validTo || !hasPassed(namnd.validTo, now)) return { state: 'current', namnd };

  const successors: Namnd[] = [];
  // A set that grows while it is walked, as above.
  const after = new Set(namnd.successorIds);
  for (const next of after) {
    const successor = next === id ? undefined : find(next);
    if (!successor) continue;
    if (existsOn(successor, now)) successors.push(successor);
    else for (const later of successor.successorIds) after.add(later);
  }
  return { state: 'ended', namnd, successors };
}
