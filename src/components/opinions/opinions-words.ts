import { opinion as opinionEn } from '../../i18n/en/opinion.js';
import { opinions as opinionsEn } from '../../i18n/en/opinions.js';
import type { Translations } from '../../i18n/languages.js';
import type { Localize } from '../../i18n/localize.js';
import { items } from '../../i18n/sv/items.js';
import { linked } from '../../i18n/sv/linked.js';
import { opinion } from '../../i18n/sv/opinion.js';
import { opinions } from '../../i18n/sv/opinions.js';
import type { Words } from '../../i18n/words.js';
import { opinionWords } from '../shared/opinion-item.js';

/** What the opinions say. */
export const opinionsWords = { ...opinionWords, ...items, ...linked, ...opinions };

/** What no other file has, in other languages. */
export const opinionsTranslations = {
  en: { ...opinionEn, ...opinionsEn },
} satisfies Translations<Words<typeof opinion & typeof opinions>>;

export type OpinionsLocalize = Localize<typeof opinionsWords>;
