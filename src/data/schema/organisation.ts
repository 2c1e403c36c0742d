import * as z from 'zod/mini';
import { CalendarDate, Id, Line, SourceRefs, Text, documentHeader } from './common.js';
import { namndKinds } from './vocabulary.js';

/** What kind of nämnd or board it is. */
export const NamndKind = z.enum(namndKinds);

/** A nämnd or bolagsstyrelse: what can carry a responsibility. Its id is the attribute `namnd`. */
export const Namnd = z.object({
  id: Id,
  /** Name in full, as the city writes it. */
  name: Line,
  kind: NamndKind,
  /** The förvaltning that works for it. */
  administration: z.optional(Line),
  validFrom: z.optional(CalendarDate),
  /** Last day. Left out while it exists. */
  validTo: z.optional(CalendarDate),
  /** What took over when it ended. */
  successorIds: z._default(z.array(Id), []),
  note: z.optional(Text),
  sources: SourceRefs,
});

/** A group that the programme gives a responsibility to, e.g. "Stadsdelsnämnderna". */
export const Group = z.object({
  id: Id,
  /** As the programme writes it. */
  name: Line,
  /** Listed ids (of nämnder or other groups), and every nämnd of the listed kinds. */
  members: z.object({
    ids: z._default(z.array(Id), []),
    /** Every nämnd of these kinds is a member. */
    kinds: z._default(z.array(NamndKind), []),
  }),
  sources: SourceRefs,
});

/** `organisation.json`: the nämnder, bolagsstyrelser and groups of the city. */
export const Organisation = z.object({
  ...documentHeader,
  namnder: z.array(Namnd),
  groups: z.array(Group),
  /** What is known to be missing from this list. */
  gaps: z._default(z.array(z.object({ text: Text, sources: SourceRefs })), []),
});
