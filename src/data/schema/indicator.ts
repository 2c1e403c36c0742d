import * as z from 'zod/mini';
import { CalendarDate, Id, Line, SourceRefs, Statement, Text } from './common.js';
import { Responsibility } from './responsibility.js';
import {
  averages,
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
  /** Every other wording of it in the sources, uncorrected. */
  textVariants: z._default(z.array(Statement), []),
  /** What it is listed under, where the source puts its indicators in groups. */
  theme: z.optional(Line),
  /** Whose statistics it is taken from, in the words of the source. */
  dataSource: z.optional(Line),
  /** Ids of goals that it has stood under before, or does in another version of the source. */
  formerGoalIds: z._default(z.array(Id), []),
  /** What the values are in. */
  unit: z.enum(units),
  /** In words, where `unit` is `other`. */
  unitLabel: z.optional(Line),
  /** What a value is the middle of, where it is one. */
  average: z.optional(z.enum(averages)),
  /** Between what the values of an `index` are. */
  scale: z.optional(
    z.object({
      /** The lowest value. */
      from: z.number(),
      /** The highest value. */
      to: z.number(),
    }),
  ),
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
  /** Whether it is measured. */
  lifecycle: z._default(
    z.object({
      /** `planned`: it is not measured yet. */
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
