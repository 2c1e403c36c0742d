import { ownerNames, type Indicator } from '../../data/index.js';
import type { CellContext } from './cell-context.js';

/** Who answers for an indicator, proposals marked as such. */
export const ownersOf = (
  indicator: Indicator,
  { organisation, localize }: Pick<CellContext, 'organisation' | 'localize'>,
): string => ownerNames(indicator, organisation, localize.term('proposed').toLowerCase());
