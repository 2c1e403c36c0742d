/** A language that an app adds, beside Swedish and English. An entry of its own: who adds none does not pay for it. */
import { lateTranslations, type LateWords } from './components/indicator-table/late-words.js';
import { opinionsTranslations } from './components/opinions/opinions-words.js';
import { compareTranslations } from './components/program-compare/compare-words.js';
import { timelineTranslations } from './components/program-timeline/timeline-words.js';
import { languages } from './i18n/languages.js';
import type { Messages, Words } from './i18n/words.js';

export type { Messages, Words } from './i18n/words.js';

/**
 * All that the elements say, in one language: what the module of a language exports. What the texts are for is
 * in the comments of `src/i18n/sv/`, which the package has. Write `satisfies Translation['words']` and the
 * compiler asks for each of them.
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

/** Some of what the elements say. What is left out is said in Swedish. */
export type PartialTranslation = { [Part in keyof Translation]?: Partial<Translation[Part]> };

/** Where a language comes from. */
export interface AddedLanguage {
  /** Fetches the texts: all, or some. Called when an element first has that `lang`, and again after a failure. */
  load: () => Promise<PartialTranslation>;
  /** Where it is read from right to left. */
  dir?: 'rtl';
}

/** What is said where a language lacks the text. */
const swedish = async (): Promise<Translation> => {
  const [{ words }, { indicatorsLate }, { opinion }, { opinions }, { compare }, { timeline }] =
    await Promise.all([
      import('./i18n/sv/index.js'),
      import('./i18n/sv/indicators-late.js'),
      import('./i18n/sv/opinion.js'),
      import('./i18n/sv/opinions.js'),
      import('./i18n/sv/compare.js'),
      import('./i18n/sv/timeline.js'),
    ]);
  return {
    words,
    indicatorsLate,
    opinions: { ...opinion, ...opinions },
    compare,
    timeline: { ...opinion, ...timeline },
  };
};

/**
 * Adds a language to the elements' own words: `<vald-program-goals lang="fi">`, or a page in it. Call it
 * before the elements are on the page. Until the texts are here nothing is said; where they do not come
 * the elements speak Swedish, and so in place of a text that the language does not have. What the programme
 * says is not translated. Texts of Swedish and English cannot be replaced.
 *
 * @param code - of two or three letters, as in `lang`
 * @throws Error for what is not a code, and for a language that is here already
 * @example
 * addLanguage('fi', { load: () => import('./fi.js') });
 */
export function addLanguage(code: string, { load, dir }: AddedLanguage): void {
  if (!/^[a-z]{2,3}$/.test(code)) throw new Error(`"${code}" is not a code as in lang: fi`);
  if (code === 'sv' || Object.hasOwn(languages, code))
    throw new Error(`The language "${code}" is here already. Its texts cannot be replaced.`);
  languages[code] = {
    load: async () => {
      const [given, all] = await Promise.all([load(), swedish()]);
      Object.assign(lateTranslations, {
        [code]: { ...all.indicatorsLate, ...given.indicatorsLate },
      });
      Object.assign(opinionsTranslations, { [code]: { ...all.opinions, ...given.opinions } });
      Object.assign(compareTranslations, { [code]: { ...all.compare, ...given.compare } });
      Object.assign(timelineTranslations, { [code]: { ...all.timeline, ...given.timeline } });
      return { words: { ...all.words, ...given.words } };
    },
    ...(dir && { dir }),
  };
}
