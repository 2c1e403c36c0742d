import type { Organisation, Outcomes, Program } from '../../data/index.js';
import type { IndicatorLocalize } from './indicator-words.js';

/** What is needed to put cells into words. */
export interface CellContext {
  program: Program;
  organisation: Organisation | undefined;
  outcomes: Outcomes | undefined;
  localize: IndicatorLocalize;
  now: Date;
  /** Each once; numbered from 1. */
  notes: readonly string[];
  /** The last period with a column: a latest figure of another one says which. */
  lastPeriod: string | undefined;
  /** Whether the sources stand in the rows. */
  withSources: boolean;
}
