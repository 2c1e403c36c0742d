import { createContext } from '@lit/context';
import type { ProgramData, Readable, SourceOptions } from '../data/index.js';

/** Pages that those inside may link to. Addresses that may stand in a link. */
export interface ProgramPages {
  /** Where the indicators are. */
  readonly indicators: string | undefined;
  /** Where the matrix of who answers for what is. */
  readonly matrix: string | undefined;
}

/** What an element hands down to those inside it. */
export interface ProgramScope {
  /** The programme, loaded or on its way. Undefined where no address is known. */
  readonly resource: Readable<ProgramData> | undefined;
  /** Where it comes from, for an element that wants another programme of the same index. */
  readonly options: SourceOptions | undefined;
  /** Id of the own nämnd. */
  readonly namnd: string | undefined;
  /** Not for an element that wants another programme: the pages are about this one. */
  readonly pages?: ProgramPages | undefined;
}

/**
 * The context of the programme. Two copies of this library on a page share it as long as they have
 * the same major version of the scope.
 *
 * Who asks is called at once, at first with undefined where the `<vald-program>` around has not read its
 * attributes yet, and who subscribes again with each new scope. Nobody answers where there is none around,
 * or where its script has not run.
 */
export const programContext = createContext<ProgramScope | undefined>(
  Symbol.for('vald-program.scope@1'),
);
