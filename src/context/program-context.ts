import { createContext } from '@lit/context';
import type { ProgramData, Readable, SourceOptions } from '../data/index.js';

/** What an element hands down to those inside it. */
export interface ProgramScope {
  /** The programme, loaded or on its way. Undefined where no address is known. */
  readonly resource: Readable<ProgramData> | undefined;
  /** Where it comes from, for an element that wants another programme of the same index. */
  readonly options: SourceOptions | undefined;
  /** Id of the own nämnd. */
  readonly namnd: string | undefined;
}

/**
 * The context of the programme. Two copies of this library on a page share it as long as they have
 * the same major version of the scope.
 */
export const programContext = createContext<ProgramScope>(Symbol.for('vald-program.scope@1'));
