import * as z from 'zod/mini';
import { CalendarDate, Id, SourceRefs, Text } from './common.js';
import { Responsibility } from './responsibility.js';

/** Something to be done to reach one or more goals. */
export const Activity = z.object({
  id: Id,
  goalIds: z.array(Id).check(z.minLength(1)),
  /** Verbatim. */
  text: Text,
  start: z.optional(CalendarDate),
  end: z.optional(CalendarDate),
  responsibilities: z._default(z.array(Responsibility), []),
  sources: SourceRefs,
});
