import { indicatorsLate as en } from '../../i18n/en/indicators-late.js';
import type { LanguageCode, Translations } from '../../i18n/languages.js';
import { indicatorsLate as sv } from '../../i18n/sv/indicators-late.js';
import type { Words } from '../../i18n/words.js';
import type { IndicatorLocalize } from './indicator-words.js';

export type LateWords = Words<typeof sv>;

/** What comes late has its words with it, in each language: the files of these hold what pages begin with. */
export const lateTranslations: Translations<LateWords> = { en };

/** The words of all that comes after the rows, in the language of an element. */
export const lateWords = (localize: IndicatorLocalize): LateWords =>
  (lateTranslations[localize.lang().split('-', 1)[0] as LanguageCode] as LateWords | undefined) ??
  sv;
