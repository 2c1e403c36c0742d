import type { History, Opinions, Organisation, Program, Responsibility } from '../model.js';
import { idSet, unresolved, type Issue, type Path } from './issue.js';

/* What is asked before documents are published together: that what one names is in the other. */

/** Somebody who answers for something, and is not in the organisation. */
function unknownOwner(
  { owner }: Responsibility,
  { namnder, groups }: Organisation,
  path: Path,
): Issue[] {
  const known = { namnd: idSet(namnder), group: idSet(groups) };
  const [kind, id] = Object.entries(owner)[0] as [keyof typeof known, string];
  return known[kind].has(id)
    ? []
    : [{ path: [...path, 'owner', kind], rule: 'unknown-reference', detail: id }];
}

/** Those whom a programme names, and who are not in the organisation. */
export const unknownOwners = (program: Program, organisation: Organisation): Issue[] => [
  ...(['activities', 'indicators', 'duties'] as const).flatMap((name) =>
    program[name].flatMap(({ responsibilities }, index) =>
      responsibilities.flatMap((one, at) =>
        unknownOwner(one, organisation, [name, index, 'responsibilities', at]),
      ),
    ),
  ),
  ...program.gaps.flatMap(({ namnd: id }, index): Issue[] =>
    !id || idSet(organisation.namnder).has(id)
      ? []
      : [{ path: ['gaps', index, 'namnd'], rule: 'unknown-reference', detail: id }],
  ),
];

/** Goals that an indicator is said to have stood under, and that the programme does not have. */
export const unknownFormerGoals = ({ goals, indicators }: Program): Issue[] =>
  indicators.flatMap(({ formerGoalIds }, index) =>
    unresolved(formerGoalIds, idSet(goals), ['indicators', index, 'formerGoalIds']),
  );

/** What opinions are about, and on whose behalf, where the programme or the organisation has no such thing. */
export function unknownInOpinions(
  document: Opinions,
  { id: program, goals, indicators }: Program,
  organisation: Organisation,
): Issue[] {
  const namnder = idSet(organisation.namnder);
  const reference = (known: boolean, path: Path, detail: string): Issue[] =>
    known ? [] : [{ path, rule: 'unknown-reference', detail }];
  const about = { goal: idSet(goals), indicator: idSet(indicators) };
  return [
    ...reference(document.program === program, ['program'], document.program),
    ...document.opinions.flatMap((opinion, index) => {
      const path: Path = ['opinions', index];
      const { onBehalfOf, proposal } = opinion;
      return [
        ...('id' in opinion.about
          ? reference(
              about[opinion.about.kind].has(opinion.about.id),
              [...path, 'about', 'id'],
              opinion.about.id,
            )
          : []),
        ...(onBehalfOf
          ? reference(namnder.has(onBehalfOf), [...path, 'onBehalfOf'], onBehalfOf)
          : []),
        ...(proposal
          ? unknownOwner(proposal.responsibility, organisation, [
              ...path,
              'proposal',
              'responsibility',
            ])
          : []),
      ];
    }),
  ];
}

/** What the history says of a programme that the API has, too. */
const saidTwice = ['title', 'shortTitle', 'level', 'status'] as const;

/**
 * Goals that a history names and its programmes do not have, what it says otherwise of a programme than
 * that does, and relations with goals on the wrong side.
 *
 * @param programs - those that are published. Of the others there is nothing to hold it against
 */
export function unfoundedInHistory(
  { programs: entries, relations }: History,
  programs: readonly Program[],
): Issue[] {
  const of = (id: string) => programs.find((one) => one.id === id);
  return [
    ...entries.flatMap((entry, index) => {
      const program = of(entry.id);
      if (!program) return [];
      const differs = (told: string | undefined, right: string, ...path: Path): Issue[] =>
        told === undefined || told === right
          ? []
          : [{ path: ['programs', index, ...path], rule: 'differs', detail: right }];
      return [
        ...saidTwice.flatMap((name) => differs(entry[name], program[name], name)),
        ...(['from', 'to'] as const).flatMap((side) =>
          differs(entry.period[side], program.period[side], 'period', side),
        ),
      ];
    }),
    ...relations.flatMap(({ kind, ...sides }, index) => [
      ...((sides.from.goals.length === 0) === (kind === 'new') &&
      (sides.to.goals.length === 0) === (kind === 'gone')
        ? []
        : [{ path: ['relations', index, 'kind'], rule: 'one-sided' as const, detail: kind }]),
      ...(['from', 'to'] as const).flatMap((side) => {
        const { program, goals } = sides[side];
        const found = of(program);
        return found
          ? unresolved(goals, idSet(found.goals), ['relations', index, side, 'goals'])
          : [];
      }),
    ]),
  ];
}
