import * as z from 'zod/mini';
import { CalendarDate, Id, Line, SourceRefs, Text } from './common.js';
import { Responsibility } from './responsibility.js';
import {
  decimalCounts,
  directions,
  indicatorOrigins,
  lifecycleStates,
  units,
} from './vocabulary.js';

/** Something that is measured to see how a goal is going. */
export const Indicator = z.object({
  id: Id,
  goalIds: z.array(Id).check(z.minLength(1)),
  /** Verbatim. */
  text: Text,
  /** What the values are in. */
  unit: z.enum(units),
  /** In words, where `unit` is `other`. */
  unitLabel: z.optional(Line),
  /**
   * How many decimals a value is shown and compared with, at most. Left out: as many as it is written
   * with, up to four; of what only a machine would write, one.
   */
  decimals: z.optional(z.literal(decimalCounts)),
  /** Which way is better. Left out where the source does not say. */
  direction: z.optional(z.enum(directions)),
  /** Whether values are given for women and men. Left out where the source does not say. */
  bySex: z.optional(z.boolean()),
  responsibilities: z._default(z.array(Responsibility), []),
  periodicity: z.optional(Line),
  definition: z.optional(Text),
  /** What to bear in mind when reading it. */
  caveat: z.optional(Text),
  lifecycle: z._default(
    z.object({
      state: z.enum(lifecycleStates),
      from: z.optional(CalendarDate),
      reason: z.optional(Text),
    }),
    { state: 'active' },
  ),
  /** Who set it: the programme, kommunfullmäktige, a nämnd, or the region. */
  origin: z.enum(indicatorOrigins),
  sources: SourceRefs,
});
export type Indicator = z.infer<typeof Indicator>;
