import type { Localize } from '../../i18n/localize.js';
import { common } from '../../i18n/sv/common.js';
import { indicators } from '../../i18n/sv/indicators.js';
import { tables } from '../../i18n/sv/tables.js';

/** What the indicator table says. */
export const indicatorWords = { ...common, ...tables, ...indicators };

export type IndicatorLocalize = Localize<typeof indicatorWords>;
