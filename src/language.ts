/** A language that an app adds, beside Swedish and English. An entry of its own: who adds none does not pay for it. */
import { lateTranslations, type LateWords } from './components/indicator-table/late-words.js';
import { opinionsTranslations } from './components/opinions/opinions-words.js';
import { compareTranslations } from './components/program-compare/compare-words.js';
import { timelineTranslations } from './components/program-timeline/timeline-words.js';
import { languages } from './i18n/languages.js';
import type { Messages, Words } from './i18n/words.js';

export type { Messages, Words } from './i18n/words.js';

/**
 * All that the elements say, in one language: what the module of a language exports. The compiler asks
 * for each text. What they are for is in the comments of `src/i18n/sv/`, which the package has.
 */
export interface Translation {
  /** What most elements say: the texts of `src/i18n/sv/index.ts`. */
  words: Messages;
  /** What is said below the rows of the indicators: `indicators-late.ts`. */
  indicatorsLate: LateWords;
  /** What `<vald-opinions>` alone says: `opinion.ts` and `opinions.ts`. */
  opinions: Words<(typeof opinionsTranslations)['en']>;
  /** What `<vald-program-compare>` alone says: `compare.ts`. */
  compare: Words<(typeof compareTranslations)['en']>;
  /** What `<vald-program-timeline>` alone says: `opinion.ts` and `timeline.ts`. */
  timeline: Words<(typeof timelineTranslations)['en']>;
}

/** Where a language comes from. */
export interface AddedLanguage {
  /** Fetches the texts. Called when an element first has that `lang`, and again after a failure. */
  load: () => Promise<Translation>;
  /** Where it is read from right to left. */
  dir?: 'rtl';
}

/**
 * Adds a language to the elements' own words: `<vald-program-goals lang="fi">`, or a page in it. Call it
 * before the elements are on the page. Until the texts are here nothing is said; where they do not come
 * the elements speak Swedish. What the programme says is not translated.
 *
 * @param code - of two or three letters, as in `lang`
 * @example
 * addLanguage('fi', { load: () => import('./fi.js') });
 */
export function addLanguage(code: string, { load, dir }: AddedLanguage): void {
  if (!/^[a-z]{2,3}$/.test(code)) throw new Error(`"${code}" is not a code as in lang: fi`);
  if (code === 'sv' || Object.hasOwn(languages, code))
    throw new Error(`The language "${code}" is here already.`);
  languages[code] = {
    load: async () => {
      const { words, indicatorsLate, opinions, compare, timeline } = await load();
      Object.assign(lateTranslations, { [code]: indicatorsLate });
      Object.assign(opinionsTranslations, { [code]: opinions });
      Object.assign(compareTranslations, { [code]: compare });
      Object.assign(timelineTranslations, { [code]: timeline });
      return { words };
    },
    ...(dir && { dir }),
  };
}
