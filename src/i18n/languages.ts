import type { Messages } from './words.js';

/** A language that is fetched when an element first asks for it. */
export interface Language {
  load: () => Promise<{ words: Messages }>;
  /** Where it is not written from left to right. */
  dir?: 'rtl';
}

const listed = {
  en: { load: () => import('./en/index.js') },
} satisfies Record<string, Language>;

/** One of the languages beside Swedish. */
export type LanguageCode = keyof typeof listed;

/**
 * Words that the file of a language does not have, since one element alone says them, or what comes late.
 * The compiler asks for them in every language.
 */
export type Translations<Own extends object> = Readonly<Record<LanguageCode, Own>>;

/** The languages beside Swedish, by their code. One more is a folder like `en/` and a line above. */
export const languages: Record<string, Language> = listed;
