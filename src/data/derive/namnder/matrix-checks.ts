import type { NamndKind, Organisation, Program } from '../../model.js';
import { directory, existsOn } from './organisation.js';
import { assignments, type Assignment, type Item } from './responsibility.js';

/** Something about the responsibilities that the programme owner should look at. */
export type MatrixFinding =
  | { kind: 'no-responsible'; item: Item }
  | { kind: 'two-responsible'; item: Item; names: readonly string[] }
  | { kind: 'ended-namnd'; item: Item; name: string; successors: readonly string[] }
  /** Those of one kind that have no activity and no indicator, by name or through a group. */
  | { kind: 'idle'; of: NamndKind; names: readonly string[] };

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
  const idle = new Map<NamndKind, string[]>();
  for (const namnd of organisation?.namnder ?? []) {
    if (!existsOn(namnd, now) || busy.has(namnd.id)) continue;
    idle.set(namnd.kind, [...(idle.get(namnd.kind) ?? []), namnd.name]);
  }
  return [
    ...findings,
    ...[...idle].map(([of, names]): MatrixFinding => ({ kind: 'idle', of, names })),
  ];
}

const isResponsible = ({ role, status, capacity }: Assignment): boolean =>
  role === 'responsible' && status === 'decided' && capacity === 'operations';
