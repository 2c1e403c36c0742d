import * as z from 'zod/mini';
import { Activity } from './activity.js';
import {
  CalendarDate,
  Id,
  Line,
  Period,
  SourceRefs,
  Statement,
  Text,
  documentHeader,
} from './common.js';
import { Goal } from './goal.js';
import { Indicator } from './indicator.js';
import { Duty } from './responsibility.js';
import { gapSubjects, programLevels, programStatuses } from './vocabulary.js';

/** Remiss … antagen … gällande … förlängd … upphörd, ersatt. `expired` is also derived from the period. */
export const ProgramStatus = z.enum(programStatuses);

/** A named part of the programme: a target group, a type of violence, a perspective, or who takes part. */
export const Theme = z.object({
  id: Id,
  /** Verbatim. */
  name: Line,
  /** What the programme says after the name, verbatim. */
  text: z.optional(Text),
  sources: SourceRefs,
});

/** Something that the programme has, and that our sources do not carry. Shown, never filled in. */
export const Gap = z.object({
  /** Which layer is missing or not whole. */
  about: z.enum(gapSubjects),
  /** Id of the only nämnd that it concerns. Left out: it concerns all. */
  namnd: z.optional(Id),
  /** In words, for the reader. */
  text: Text,
  sources: SourceRefs,
});

/** Another programme, by id. */
export const ProgramRef = z.object({ program: Id, title: z.optional(Line), sources: SourceRefs });

/** The chain in which a programme is followed up, from those who do the work to those who decided on it. */
export const FollowUp = z.object({
  /** Ids of the programme's `duties`, in the order of the chain. */
  duties: z._default(z.array(Id), []),
  /** What the sources say of it, where they name nobody. */
  statement: z.optional(Statement),
  /** Address of the programme in the system that it is followed up in. */
  ils: z.optional(Line),
});

/** `programs/{id}.json`: one programme. */
export const Program = z.object({
  ...documentHeader,
  id: Id,
  /** The city's own programme, or a strategy that the city's programmes follow. */
  level: z._default(z.enum(programLevels), 'city'),
  /** The title to show, verbatim from one of the sources. */
  title: Line,
  /** A short form for narrow places. */
  shortTitle: Line,
  /** Every other wording of the title in the sources, uncorrected. */
  titleVariants: z._default(
    z.array(z.object({ text: Line, usedIn: z.optional(Line), sources: SourceRefs })),
    [],
  ),
  period: Period,
  status: ProgramStatus,
  vision: z.optional(Statement),
  purpose: z.optional(Statement),
  /** The purpose in one sentence, where the source has one. */
  purposeShort: z.optional(Statement),
  /** How the programme is built, verbatim. */
  structure: z.optional(Statement),
  /** Whom the programme concerns, verbatim. */
  scope: z.optional(Statement),
  adoptedBy: z.optional(Line),
  adoptedOn: z.optional(CalendarDate),
  /** Diarienummer. */
  caseNumbers: z._default(z.array(z.object({ text: Line, sources: SourceRefs })), []),
  /** Kommunfullmäktige's goals that the programme serves. */
  cityGoals: z._default(z.array(Statement), []),
  parentStrategy: z.optional(ProgramRef),
  replaces: z.optional(ProgramRef),
  replacedBy: z.optional(ProgramRef),
  targetGroups: z._default(z.array(Theme), []),
  violenceTypes: z._default(z.array(Theme), []),
  perspectives: z._default(z.array(Theme), []),
  /** Those who have the programme in common, where it is not of one city. */
  actors: z._default(z.array(Theme), []),
  goals: z.array(Goal),
  activities: z._default(z.array(Activity), []),
  indicators: z._default(z.array(Indicator), []),
  duties: z._default(z.array(Duty), []),
  followUp: z.optional(FollowUp),
  gaps: z._default(z.array(Gap), []),
  /** Relative to this document. */
  links: z.object({
    organisation: Line,
    outcomes: z.optional(Line),
    opinions: z.optional(Line),
    contacts: z.optional(Line),
    history: z.optional(Line),
    replacedBy: z.optional(Line),
  }),
});
