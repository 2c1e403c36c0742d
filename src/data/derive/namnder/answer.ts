import type { Gap, Organisation, Program } from '../../model.js';
import { directory } from './organisation.js';
import { ownerId, responsibilitiesOf, type AnswerPart, type Item } from './responsibility.js';

/** An answer as a sum. What is in several of its parts counts once, where it is said first. */
export interface AnswerSum {
  /** Decided, for the nämnd by its own name. */
  own: readonly Item[];
  /** Decided, through groups. */
  viaGroups: readonly Item[];
  /** The ids of these groups. */
  groups: readonly string[];
  /** No more than proposed. */
  proposed: readonly Item[];
}

/** What the parts of an answer come to. */
export function answerSum(parts: readonly AnswerPart[]): AnswerSum {
  const seen = new Set<Item>();
  const take = (wanted: (part: AnswerPart) => boolean): Item[] =>
    parts
      .filter(wanted)
      .flatMap(({ items }) => items)
      .filter((item) => !seen.has(item) && seen.add(item));
  const own = take(({ status, viaGroup }) => status === 'decided' && !viaGroup);
  const viaGroups = take(({ status }) => status === 'decided');
  return {
    own,
    viaGroups,
    groups: [
      ...new Set(
        parts.flatMap(({ viaGroup, status }) =>
          viaGroup && status === 'decided' ? [viaGroup] : [],
        ),
      ),
    ],
    proposed: take(() => true),
  };
}

/** What there is to know about the responsibilities of a nämnd, or of all: where our sources fall short. */
export const caveatsOf = ({ gaps }: Program, namndId?: string): Gap[] =>
  gaps.filter(
    ({ about, namnd }) => about === 'responsibilities' && (!namnd || !namndId || namnd === namndId),
  );

/**
 * Whom to ask about a programme: the förvaltning of the nämnd that co-ordinates it, or where that is
 * not known, the nämnd. Undefined where the programme does not say who co-ordinates it.
 */
export function coordinatorOf(
  program: Program,
  organisation: Organisation | undefined,
  now: Date,
): string | undefined {
  const coordinator = program.duties
    .flatMap((duty) => responsibilitiesOf(program, duty, now))
    .find(({ role, status }) => role === 'coordination' && status === 'decided');
  const namnd = coordinator && directory(organisation).namnd(ownerId(coordinator));
  return namnd?.administration ?? namnd?.name;
}
