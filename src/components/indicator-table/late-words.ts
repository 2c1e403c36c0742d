import { indicatorsLate as en } from '../../i18n/en/indicators-late.js';
import { indicatorsLate as sv } from '../../i18n/sv/indicators-late.js';
import type { Words } from '../../i18n/words.js';
import type { IndicatorLocalize } from './indicator-words.js';

/** What comes late has its words with it, in each language: the files of these hold what pages begin with. */
const languages: Readonly<Record<string, Words<typeof sv>>> = { sv, en };

export type LateWords = Words<typeof sv>;

/** The words of details, charts and the comparison of stadsdelar, in the language of an element. */
export const lateWords = (localize: IndicatorLocalize): LateWords =>
  languages[localize.lang().split('-', 1)[0]!] ?? sv;
