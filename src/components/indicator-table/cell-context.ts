import type { InCommon, Organisation, Outcomes, Program } from '../../data/index.js';
import type { IndicatorLocalize } from './indicator-words.js';

/** What is needed to put cells into words. */
export interface CellContext extends InCommon {
  program: Program;
  organisation: Organisation | undefined;
  outcomes: Outcomes | undefined;
  localize: IndicatorLocalize;
  now: Date;
  /** Each once; numbered from 1. */
  notes: readonly string[];
}
