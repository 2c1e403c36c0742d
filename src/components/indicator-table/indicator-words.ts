import type { Localize } from '../../i18n/localize.js';
import { programWords } from '../shared/program-words.js';
import { choices } from '../../i18n/sv/choices.js';
import { indicators } from '../../i18n/sv/indicators.js';
import { linked } from '../../i18n/sv/linked.js';
import { tables } from '../../i18n/sv/tables.js';

/** What the indicator table says. */
export const indicatorWords = { ...programWords, ...choices, ...tables, ...indicators, ...linked };

export type IndicatorLocalize = Localize<typeof indicatorWords>;
