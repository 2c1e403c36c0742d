import type { ApiIndex, Period, Program, ProgramStatus } from '../../model.js';
import { hasPassed, isAhead } from '../time/dates.js';

/** How a programme stands on a given day. */
export type ValidityState =
  'consultation' | 'upcoming' | 'in-force' | 'extended' | 'expired' | 'replaced';

/** What a reader must know about the validity of a programme before reading it. */
export interface Validity {
  state: ValidityState;
  period: Period;
  /** What replaces it, when that is known. */
  replacedBy: { id: string; title: string } | undefined;
}

/** The state that a status and a period give on a day. A passed period outdoes "gällande". */
export function validityState(
  { status, period }: { status: ProgramStatus; period: Period },
  now: Date,
): ValidityState {
  if (status === 'replaced' || status === 'extended' || status === 'expired') return status;
  if (hasPassed(period.to, now)) return 'expired';
  if (status === 'consultation') return status;
  return isAhead(period.from, now) ? 'upcoming' : 'in-force';
}

/** The validity of a programme on a day, with the name of what replaces it when `index` or the programme knows. */
export function validity(program: Program, index: ApiIndex | undefined, now: Date): Validity {
  const { replacedBy, period } = program;
  const successor = replacedBy && {
    id: replacedBy.program,
    title:
      index?.programs.find(({ id }) => id === replacedBy.program)?.title ??
      replacedBy.title ??
      replacedBy.program,
  };
  return { state: validityState(program, now), period, replacedBy: successor };
}

/** The programme with this id, or else the city's programme in force, or else its latest. */
export function pickProgram(
  index: ApiIndex,
  now: Date,
  id?: string,
): ApiIndex['programs'][number] | undefined {
  if (id) return index.programs.find((program) => program.id === id);
  const latestFirst = index.programs
    .filter(({ level }) => level === 'city')
    .sort((a, b) => (a.period.from < b.period.from ? 1 : -1));
  const inForce = latestFirst.find((program) =>
    ['in-force', 'extended'].includes(validityState(program, now)),
  );
  return inForce ?? latestFirst[0] ?? index.programs[0];
}
