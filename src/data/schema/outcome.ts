import * as z from 'zod/mini';
import { CalendarDate, Id, Line, SourceRefs, Text, documentHeader } from './common.js';
import { activityStates, assessments, outcomeStates, sexes } from './vocabulary.js';

/** Six different things; only `value` has a number, and none of the others is 0. */
export const OutcomeState = z.enum(outcomeStates);
export type OutcomeState = z.infer<typeof OutcomeState>;

/** One measured value of an indicator, or why there is none. */
export const Outcome = z.object({
  indicatorId: Id,
  /** Left out: the whole city (or the whole county, in a regional strategy). */
  namnd: z.optional(Id),
  period: CalendarDate,
  sex: z._default(z.enum(sexes), 'all'),
  /** In the unit of the indicator; null unless `state` is `value`. */
  value: z.nullable(z.number()),
  state: OutcomeState,
  /** As the source prints it, when it is not an exact number ("ca 60 %"). */
  asPublished: z.optional(Line),
  target: z.optional(z.number()),
  /** Helt, delvis or ej. */
  assessment: z.optional(z.enum(assessments)),
  note: z.optional(Text),
  sources: SourceRefs,
});
export type Outcome = z.infer<typeof Outcome>;

/** How an activity is going for one nämnd. */
export const ActivityStatus = z.object({
  activityId: Id,
  namnd: Id,
  period: CalendarDate,
  status: z.enum(activityStates),
  note: z.optional(Text),
  sources: SourceRefs,
});
export type ActivityStatus = z.infer<typeof ActivityStatus>;

/** `programs/{id}/outcomes.json`: the follow-up of one programme. */
export const Outcomes = z.object({
  ...documentHeader,
  program: Id,
  outcomes: z.array(Outcome),
  activityStatuses: z._default(z.array(ActivityStatus), []),
});
export type Outcomes = z.infer<typeof Outcomes>;
