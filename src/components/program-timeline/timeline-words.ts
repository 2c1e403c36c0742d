import { opinion as opinionEn } from '../../i18n/en/opinion.js';
import { timeline as timelineEn } from '../../i18n/en/timeline.js';
import type { Translations } from '../../i18n/languages.js';
import type { Localize } from '../../i18n/localize.js';
import { linked } from '../../i18n/sv/linked.js';
import { opinion } from '../../i18n/sv/opinion.js';
import { timeline } from '../../i18n/sv/timeline.js';
import type { Words } from '../../i18n/words.js';
import { opinionWords } from '../shared/opinion-item.js';

/** What the time axis says. */
export const timelineWords = { ...opinionWords, ...linked, ...timeline };

/** What no other file has, in other languages. */
export const timelineTranslations = {
  en: { ...opinionEn, ...timelineEn },
} satisfies Translations<Words<typeof opinion & typeof timeline>>;

export type TimelineLocalize = Localize<typeof timelineWords>;
