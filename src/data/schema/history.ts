import * as z from 'zod/mini';
import { Id, Line, Period, SourceRefs, Text, documentHeader } from './common.js';
import { Opinion } from './opinion.js';
import { ProgramStatus } from './program.js';
import { backgroundTopics, historyLevels, relationKinds } from './vocabulary.js';

/** A programme, a strategy or a plan on the time axis. Most of them are not in the API themselves. */
export const HistoryEntry = z.object({
  /** That of the programme, where the API has it. */
  id: Id,
  /** Verbatim where a source has it in full. */
  title: Line,
  /** A short form for narrow places. */
  shortTitle: Line,
  /** Whose it is: the city's own, a strategy that those follow, or another's. */
  level: z.enum(historyLevels),
  period: Period,
  /** Other periods that sources give it. */
  otherPeriods: z._default(z.array(z.object({ period: Period, sources: SourceRefs })), []),
  /** Left out where the sources do not say, but for the period. */
  status: z.optional(ProgramStatus),
  /** Id of the one that it belongs to: a plan under a programme. */
  under: z.optional(Id),
  /** What the sources tell of it, in our words. */
  note: z.optional(Text),
  /** What we have concluded, and what the sources do not say. */
  ownReading: z.optional(Text),
  /** What was said of it, where the API has no more of it than this. */
  opinions: z._default(z.array(Opinion), []),
  sources: SourceRefs,
});

/** Goals of one programme. */
export const GoalsOf = z.object({ program: Id, goals: z.array(Id) });

/** Which goals of one programme became which of another. Made by a person: a reader of it guesses none. */
export const GoalRelation = z.object({
  /** Of the earlier programme, or of the strategy that the other follows. No goals: what is in `to` is new. */
  from: GoalsOf,
  /** No goals: what is in `from` has no counterpart. */
  to: GoalsOf,
  kind: z.enum(relationKinds),
  /** Nobody but us says so: we have read both texts, which are in `sources`. */
  isOwnReading: z._default(z.boolean(), false),
  /** What is to be known of it, in our words. */
  note: z.optional(Text),
  sources: SourceRefs,
});

/** How a programme came to be: who took part, what it rests on, who was asked. */
export const Background = z.object({
  id: Id,
  program: Id,
  topic: z.enum(backgroundTopics),
  /** Verbatim. */
  text: Text,
  /** The list that the text ends with, verbatim. */
  list: z._default(z.array(Line), []),
  sources: SourceRefs,
});

/** `history.json`: how programmes follow each other, and how they came to be. */
export const History = z.object({
  ...documentHeader,
  /** In the order of time. */
  programs: z.array(HistoryEntry),
  relations: z._default(z.array(GoalRelation), []),
  background: z._default(z.array(Background), []),
});
