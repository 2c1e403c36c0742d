import * as z from 'zod/mini';
import { CalendarDate, Id, SourceRefs, Text } from './common.js';
import { capacities, responsibilityStatuses, roles } from './vocabulary.js';

/** Who carries a responsibility: one nämnd or bolagsstyrelse, or a group of them. */
export const Owner = z.union([
  z.object({
    /** Id of a nämnd in `organisation.json`. */
    namnd: Id,
  }),
  z.object({
    /** Id of a group in `organisation.json`. */
    group: Id,
  }),
]);

/** Ansvar, delansvar, samordning, uppföljning, kunskap. */
export const Role = z.enum(roles);

/** That a nämnd, or a group of them, answers for something. */
export const Responsibility = z.object({
  owner: Owner,
  /** Ansvar, delansvar, samordning, uppföljning or kunskap. */
  role: Role,
  /** In its operations (verksamhet), or as the employer of its staff. */
  capacity: z._default(z.enum(capacities), 'operations'),
  /** A proposal (föreslagen) is not a decision. */
  status: z._default(z.enum(responsibilityStatuses), 'decided'),
  /** First day on which it stands. */
  from: z.optional(CalendarDate),
  /** Last day on which it stands: `2021` means to the end of 2021. */
  to: z.optional(CalendarDate),
  sources: z.optional(SourceRefs),
});

/** A responsibility for the whole programme, e.g. Socialnämnden's follow-up of it. */
export const Duty = z.object({
  id: Id,
  /** What is to be done, verbatim. */
  text: Text,
  responsibilities: z.array(Responsibility),
  sources: SourceRefs,
});
