import * as z from 'zod/mini';
import { CalendarDate, Id, Line, SourceRefs, Text, documentHeader } from './common.js';
import { Responsibility } from './responsibility.js';
import { authorKinds, opinionDecisions, stances } from './vocabulary.js';

/** What an opinion is about. */
export const OpinionSubject = z.union([
  z.object({
    /** The whole programme. */
    kind: z.literal('program'),
  }),
  z.object({
    /** One goal or one indicator, by its id. */
    kind: z.enum(['goal', 'indicator']),
    id: Id,
  }),
  z.object({
    /** Something that the programme has no record of, by its name. */
    kind: z.literal('theme'),
    name: Line,
  }),
]);

/**
 * An opinion on a programme, most of them from its consultation (remissyttranden). Of a förvaltning it is
 * its own; what the nämnd decided may be unknown. Others speak for themselves, and nobody decides.
 */
export const Opinion = z.object({
  id: Id,
  /** Who wrote it. */
  author: Line,
  authorKind: z._default(z.enum(authorKinds), 'forvaltning'),
  /** When it was written. */
  date: z.optional(CalendarDate),
  /** Id of the nämnd it was written for. Left out where the source does not name it. */
  onBehalfOf: z.optional(Id),
  about: OpinionSubject,
  stance: z.enum(stances),
  /** Verbatim. */
  quote: Text,
  /** A change of responsibility that the opinion proposes. A proposal is not a decision. */
  proposal: z.optional(z.object({ responsibility: Responsibility })),
  /** What the nämnd decided about it. Left out where no nämnd had to. */
  decision: z.optional(z.enum(opinionDecisions)),
  sources: SourceRefs,
});

/** `programs/{id}/opinions.json`. */
export const Opinions = z.object({ ...documentHeader, program: Id, opinions: z.array(Opinion) });
