import type { Messages } from './words.js';

/** A language that is fetched when an element first asks for it. */
export interface Language {
  load: () => Promise<{ words: Messages }>;
  /** Where it is not written from left to right. */
  dir?: 'rtl';
}

/** The languages beside Swedish, by their code. One more is a folder like `en/` and a line here. */
export const languages: Record<string, Language> = {
  en: { load: () => import('./en/index.js') },
};
