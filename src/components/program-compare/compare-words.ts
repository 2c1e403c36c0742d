import { compare as compareEn } from '../../i18n/en/compare.js';
import type { Translations } from '../../i18n/languages.js';
import type { Localize } from '../../i18n/localize.js';
import { compare } from '../../i18n/sv/compare.js';
import { linked } from '../../i18n/sv/linked.js';
import { layers, sections } from '../../i18n/sv/parts.js';
import type { Words } from '../../i18n/words.js';
import { programWords } from '../shared/program-words.js';

/** What the comparison says. */
export const compareWords = { ...programWords, ...linked, ...sections, ...layers, ...compare };

/** What no other file has, in other languages. */
export const compareTranslations = { en: compareEn } satisfies Translations<Words<typeof compare>>;

export type CompareLocalize = Localize<typeof compareWords>;
