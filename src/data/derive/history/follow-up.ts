import type { History, Program, Responsibility, Statement } from '../../schema/index.js';
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
  statements: readonly Statement[];
  /** Where it is in the system that it is followed up in. */
  ils: string | undefined;
}

const idsOf = (list: readonly Responsibility[]): string[] => [...new Set(list.map(ownerId))];

/**
 * The chain of a programme; of a goal, those who answer for its indicators and activities come first
 * instead of everybody. Undefined where the history does not have it.
 */
export function followUpChain(
  program: Program,
  history: History,
  now: Date,
  goalId?: string,
): FollowUpChain | undefined {
  const found = history.followUp.find((one) => one.program === program.id);
  if (!found) return undefined;
  const steps = found.duties.flatMap((id): FollowUpStep[] => {
    const duty = program.duties.find((one) => one.id === id);
    return duty ? [{ owners: idsOf(responsibilitiesOf(program, duty, now)), text: duty.text }] : [];
  });
  const items = [...program.indicators, ...program.activities].filter(
    ({ goalIds }) => goalId && goalIds.includes(goalId),
  );
  const own = idsOf(
    items
      .flatMap((item) => responsibilitiesOf(program, item, now))
      .filter(({ status }) => status === 'decided'),
  );
  const [first, ...rest] = steps;
  return {
    steps: first && own.length > 0 ? [{ ...first, owners: own }, ...rest] : steps,
    statements: found.statements,
    ils: found.ils,
  };
}
