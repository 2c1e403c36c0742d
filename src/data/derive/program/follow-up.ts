import type { Program, Responsibility, Statement } from '../../model.js';
import { ownerId, responsibilitiesOf } from '../namnder/responsibility.js';

/** One who follows up, and what. */
export interface FollowUpStep {
  /** Ids of nämnder and groups. */
  owners: readonly string[];
  /** Verbatim. */
  text: string;
}

/** How a programme is followed up, from those who do the work to those who decided on it. */
export interface FollowUpChain {
  steps: readonly FollowUpStep[];
  /** What the sources say, where they name nobody. */
  statement: Statement | undefined;
  /** Where it is in the system that it is followed up in. */
  ils: string | undefined;
}

/** What is only proposed is no link of the chain. */
const idsOf = (list: readonly Responsibility[]): string[] => [
  ...new Set(list.filter(({ status }) => status === 'decided').map(ownerId)),
];

/** The chain of a programme. Undefined where the sources do not have it. */
export function followUpChain(program: Program, now: Date): FollowUpChain | undefined {
  const { followUp, duties } = program;
  if (!followUp) return undefined;
  const { statement, ils } = followUp;
  const steps = followUp.duties.flatMap((id): FollowUpStep[] => {
    const duty = duties.find((one) => one.id === id);
    const owners = duty ? idsOf(responsibilitiesOf(program, duty, now)) : [];
    return duty && owners.length > 0 ? [{ owners, text: duty.text }] : [];
  });
  return { steps, statement, ils };
}

/**
 * The chain of a goal: those who answer for its indicators and activities come first, instead of everybody.
 * Undefined where nobody does: then there is no more to say of it than of the programme.
 */
export function goalFollowUp(
  program: Program,
  goalId: string,
  now: Date,
): FollowUpChain | undefined {
  const chain = followUpChain(program, now);
  const [first, ...rest] = chain?.steps ?? [];
  const owners = idsOf(
    [...program.indicators, ...program.activities]
      .filter(({ goalIds }) => goalIds.includes(goalId))
      .flatMap((item) => responsibilitiesOf(program, item, now)),
  );
  return chain && first && owners.length > 0
    ? { ...chain, steps: [{ ...first, owners }, ...rest] }
    : undefined;
}
