import * as z from 'zod/mini';
import { Id, Line, Period, documentHeader } from './common.js';
import { ProgramStatus } from './program.js';
import { programLevels } from './vocabulary.js';

/** `index.json`: the programmes that the API has. Written by `vald-program build`. */
export const ApiIndex = z.object({
  ...documentHeader,
  /** Each programme, with where it is. */
  programs: z.array(
    z.object({
      id: Id,
      title: Line,
      shortTitle: Line,
      /** `city`, or `parent` for a strategy that the city's programmes follow; a parent is never picked by default. */
      level: z.enum(programLevels),
      period: Period,
      status: ProgramStatus,
      /** Relative to this document. */
      href: Line,
    }),
  ),
  /**
   * Documents that a reader would fetch next, by address relative to this one, so that a bare tag
   * costs one request. A reader may ignore them; one that is not valid is fetched instead.
   */
  embedded: z._default(
    z.array(
      z.object({
        href: Line,
        /** As it stands there, and not yet checked. */
        document: z.unknown(),
      }),
    ),
    [],
  ),
});
