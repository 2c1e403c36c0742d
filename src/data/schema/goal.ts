import * as z from 'zod/mini';
import { Id, Line, SourceRefs, Text } from './common.js';

/** "Vad som behöver vara på plats": what must be in place for a goal to be reached. */
export const Prerequisite = z.object({
  id: Id,
  text: Text,
  /** True where the words are ours, short for what the source says. Else it is verbatim. */
  ownWords: z.optional(z.boolean()),
  sources: SourceRefs,
});

/** Delmål: the second layer of the 2017 kind of programme. */
export const Subgoal = z.object({
  id: Id,
  number: z.optional(Line),
  text: Text,
  sources: SourceRefs,
});

/** One goal of a programme. */
export const Goal = z.object({
  id: Id,
  /** Its number in the programme. Shown, never used as a link: the same goal has other numbers elsewhere. */
  number: z.optional(z.int().check(z.positive())),
  /** True when the number follows from the order only and is not printed in the source. */
  numberInferred: z.optional(z.boolean()),
  /** Short name, where the programme has one. */
  shortName: z.optional(Line),
  /** Verbatim. */
  text: Text,
  /** Klarspråk: the same in plain words. */
  plainText: z.optional(Text),
  /** Empty where the programme has none, or where the sources do not carry them (see the programme's `gaps`). */
  prerequisites: z._default(z.array(Prerequisite), []),
  subgoals: z._default(z.array(Subgoal), []),
  /** Ids of `targetGroups`. Empty: the goal is not limited to a target group. */
  targetGroupIds: z._default(z.array(Id), []),
  /** Ids of `violenceTypes`. Empty: the goal is not limited to a type. */
  violenceTypeIds: z._default(z.array(Id), []),
  /** The goal of the parent strategy that this one follows. */
  parentGoal: z.optional(
    z.object({
      /** Id of the parent programme. */
      program: Id,
      /** Id of the goal in it. */
      goal: Id,
    }),
  ),
  sources: SourceRefs,
});
