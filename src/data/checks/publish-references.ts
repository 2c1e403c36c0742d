import type {
  Contacts,
  History,
  Opinion,
  Opinions,
  Organisation,
  Program,
  Responsibility,
} from '../model.js';
import { duplicateIds, idSet, periodIssue, unresolved, type Issue, type Path } from './issue.js';

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

/** Where a programme names others. */
const refs = ['parentStrategy', 'replaces', 'replacedBy'] as const;

/**
 * What a programme says of others that is not so, and a scale that goes the wrong way.
 *
 * @param others - the programmes that are published. Of one that is not, its goals are not known
 * @param known - ids of programmes that are known otherwise; undefined where not all is here
 */
export function unfoundedInProgram(
  program: Program,
  others: readonly Program[],
  known: readonly string[] | undefined,
): Issue[] {
  const ids = new Set([...others.map(({ id }) => id), ...(known ?? [])]);
  const wrong = (id: string, isNamed: boolean, ...path: Path): Issue[] => {
    if (id === program.id) return [{ path, rule: 'itself', detail: id }];
    return isNamed || !known || ids.has(id)
      ? []
      : [{ path, rule: 'unknown-reference', detail: id }];
  };
  return [
    ...refs.flatMap((name) => {
      const ref = program[name];
      return ref ? wrong(ref.program, ref.title !== undefined, name, 'program') : [];
    }),
    ...program.goals.flatMap(({ parentGoal }, index) => {
      if (!parentGoal) return [];
      const parent = others.find(({ id }) => id === parentGoal.program);
      const path: Path = ['goals', index, 'parentGoal'];
      return [
        ...wrong(parentGoal.program, false, ...path, 'program'),
        ...(parent && !idSet(parent.goals).has(parentGoal.goal)
          ? [
              {
                path: [...path, 'goal'],
                rule: 'unknown-reference' as const,
                detail: parentGoal.goal,
              },
            ]
          : []),
      ];
    }),
    ...program.indicators.flatMap(({ scale }, index): Issue[] =>
      scale && scale.from >= scale.to
        ? [
            {
              path: ['indicators', index, 'scale'],
              rule: 'period-order',
              detail: `${scale.from} – ${scale.to}`,
            },
          ]
        : [],
    ),
  ];
}

/** Types of violence that a contact is for, and no programme has. */
export const unknownViolence = ({ contacts }: Contacts, programs: readonly Program[]): Issue[] => {
  const known = idSet(programs.flatMap(({ violenceTypes }) => violenceTypes));
  return contacts.flatMap(({ violenceTypes }, index) =>
    unresolved(violenceTypes, known, ['contacts', index, 'violenceTypes']),
  );
};

/** What an opinion is about, and on whose behalf, where that is not there. Undefined: it is not here. */
function unknownInOpinion(
  { about, onBehalfOf, proposal }: Opinion,
  program: Pick<Program, 'goals' | 'indicators'> | undefined,
  organisation: Organisation | undefined,
  path: Path,
): Issue[] {
  const reference = (known: boolean, at: Path, detail: string): Issue[] =>
    known ? [] : [{ path: [...path, ...at], rule: 'unknown-reference', detail }];
  const lists = program && { goal: idSet(program.goals), indicator: idSet(program.indicators) };
  const { from, to } = proposal?.responsibility ?? {};
  const proposed: Path = [...path, 'proposal', 'responsibility'];
  return [
    ...(lists && 'id' in about
      ? reference(lists[about.kind].has(about.id), ['about', 'id'], about.id)
      : []),
    ...(onBehalfOf && organisation
      ? reference(idSet(organisation.namnder).has(onBehalfOf), ['onBehalfOf'], onBehalfOf)
      : []),
    ...(proposal && organisation
      ? unknownOwner(proposal.responsibility, organisation, proposed)
      : []),
    ...periodIssue(from, to, proposed),
  ];
}

/** What opinions are about, and on whose behalf, where the programme or the organisation has no such thing. */
export const unknownInOpinions = (
  { program: about, opinions }: Opinions,
  program: Program,
  organisation: Organisation,
): Issue[] => [
  ...(about === program.id
    ? []
    : [{ path: ['program'], rule: 'unknown-reference' as const, detail: about }]),
  ...opinions.flatMap((one, index) =>
    unknownInOpinion(one, program, organisation, ['opinions', index]),
  ),
];

/** Whether a plan belongs to itself, through others or not: then it is on no axis. */
function isUnderItself(id: string, above: ReadonlyMap<string, string | undefined>): boolean {
  const reached = new Set<string>();
  for (let at = above.get(id); at && !reached.has(at); at = above.get(at)) reached.add(at);
  return reached.has(id);
}

/** What the history says of a programme that the API has, too. */
const saidTwice = ['title', 'shortTitle', 'level', 'status'] as const;

/**
 * Goals that a history names and its programmes do not have, what it says otherwise of a programme than
 * that does, and relations with goals on the wrong side.
 *
 * @param programs - those that are published. Of the others there is nothing to hold it against
 * @param organisation - left out where it is not here
 */
export function unfoundedInHistory(
  { programs: entries, relations }: History,
  programs: readonly Program[],
  organisation?: Organisation,
): Issue[] {
  const of = (id: string) => programs.find((one) => one.id === id);
  const above = new Map(entries.map(({ id, under }) => [id, under]));
  return [
    ...entries.flatMap(({ id, under, opinions }, index) => [
      ...(isUnderItself(id, above)
        ? [{ path: ['programs', index, 'under'], rule: 'itself' as const, detail: under! }]
        : []),
      ...duplicateIds(opinions, ['programs', index, 'opinions']),
      ...opinions.flatMap((one, at) =>
        unknownInOpinion(one, of(id), organisation, ['programs', index, 'opinions', at]),
      ),
    ]),
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
      ...(sides.from.program === sides.to.program
        ? [
            {
              path: ['relations', index, 'to', 'program'],
              rule: 'itself' as const,
              detail: sides.to.program,
            },
          ]
        : []),
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
