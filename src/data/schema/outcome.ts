import * as z from 'zod/mini';
import {
  CalendarDate,
  Id,
  Line,
  MeasuredPeriod,
  SourceRefs,
  Text,
  documentHeader,
} from './common.js';
import { activityStates, assessments, breakdownKinds, outcomeStates, sexes } from './vocabulary.js';

/** Six different things; only `value` has a number, and none of the others is 0. */
export const OutcomeState = z.enum(outcomeStates);

/** A figure as it was published before it was changed. */
export const Revision = z.object({
  /** In the unit of the indicator; null where there was none. */
  value: z.nullable(z.number()),
  /** When it was published so, as far as that is known. */
  asOf: z.optional(CalendarDate),
  /** Why it was changed, or what the source says of it. */
  why: z.optional(Text),
  sources: SourceRefs,
});

/**
 * What an indicator is told by beside sex: school years, say (`groups`), or figures that belong
 * together and are not summed (`parts`). Figures of all are never made out of them.
 */
export const Breakdown = z.object({
  indicatorId: Id,
  /** What they are: “Årskurs”. */
  name: Line,
  kind: z.enum(breakdownKinds),
  /** Each of them, in the order in which they are shown. */
  values: z.array(z.object({ id: Id, name: Line })).check(z.minLength(1)),
  sources: SourceRefs,
});

/** From when the figures of an indicator cannot be held against those before. */
export const Break = z.object({
  indicatorId: Id,
  /** The first period that is measured in the new way. */
  from: MeasuredPeriod,
  /** What was changed. */
  why: Text,
  sources: SourceRefs,
});

/** The city's own words for what the elements have words for too. */
export const FollowUpLabels = z.object({
  /** For a figure that is left out at the source: “För få, redovisas inte”. */
  suppressed: z.optional(Line),
  full: z.optional(Line),
  partial: z.optional(Line),
  none: z.optional(Line),
  unclear: z.optional(Line),
});

/** One measured value of an indicator, or why there is none. */
export const Outcome = z.object({
  indicatorId: Id,
  /** Left out: the whole city (or the whole county, in a regional strategy). */
  namnd: z.optional(Id),
  /** Id in the breakdown of the indicator. Left out: of all that it is about. */
  part: z.optional(Id),
  period: MeasuredPeriod,
  sex: z._default(z.enum(sexes), 'all'),
  /** In the unit of the indicator; null unless `state` is `value`. */
  value: z.nullable(z.number()),
  state: OutcomeState,
  /** As the source prints it, when it is not an exact number ("ca 60 %"). */
  asPublished: z.optional(Line),
  /** What was to be reached, in the unit of the indicator. */
  target: z.optional(z.number()),
  /** Helt, delvis or ej. */
  assessment: z.optional(z.enum(assessments)),
  note: z.optional(Text),
  /** What was published of it before, the latest first. */
  revisions: z._default(z.array(Revision), []),
  sources: SourceRefs,
});

/** How an activity is going for one nämnd. */
export const ActivityStatus = z.object({
  activityId: Id,
  namnd: Id,
  period: MeasuredPeriod,
  /** How far it has come. */
  status: z.enum(activityStates),
  note: z.optional(Text),
  sources: SourceRefs,
});

/** `programs/{id}/outcomes.json`: the follow-up of one programme. */
export const Outcomes = z.object({
  ...documentHeader,
  program: Id,
  labels: z.optional(FollowUpLabels),
  breakdowns: z._default(z.array(Breakdown), []),
  breaks: z._default(z.array(Break), []),
  outcomes: z.array(Outcome),
  activityStatuses: z._default(z.array(ActivityStatus), []),
});
