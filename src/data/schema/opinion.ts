import * as z from 'zod/mini';
import { Id, Line, SourceRefs, Text, documentHeader } from './common.js';
import { Responsibility } from './responsibility.js';
import { opinionDecisions, stances } from './vocabulary.js';

/** What an opinion is about. */
export const OpinionSubject = z.union([
  z.object({ kind: z.literal('program') }),
  z.object({ kind: z.enum(['goal', 'indicator']), id: Id }),
  z.object({ kind: z.literal('theme'), name: Line }),
]);
export type OpinionSubject = z.infer<typeof OpinionSubject>;

/** A consultation opinion (remissyttrande). It is the förvaltning's; what the nämnd decided may be unknown. */
export const Opinion = z.object({
  id: Id,
  /** The förvaltning that wrote it. */
  author: Line,
  /** Id of the nämnd it was written for. Left out where the source does not name it. */
  onBehalfOf: z.optional(Id),
  about: OpinionSubject,
  stance: z.enum(stances),
  /** Verbatim. */
  quote: Text,
  /** A change of responsibility that the opinion proposes. A proposal is not a decision. */
  proposal: z.optional(z.object({ responsibility: Responsibility })),
  decision: z.enum(opinionDecisions),
  sources: SourceRefs,
});
export type Opinion = z.infer<typeof Opinion>;

/** `programs/{id}/opinions.json`. */
export const Opinions = z.object({ ...documentHeader, program: Id, opinions: z.array(Opinion) });
export type Opinions = z.infer<typeof Opinions>;
