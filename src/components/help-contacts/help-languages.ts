import { html, nothing, type TemplateResult } from 'lit';
import {
  ProblemError,
  isSameHost,
  languageDocument,
  readDocument,
  request,
  resolveHref,
  type Contacts,
  type Translation,
} from '../../data/index.js';
import { wordsOf } from '../../i18n/language-file.js';
import { languages } from '../../i18n/languages.js';
import type { Speech } from '../../i18n/localize.js';
import { spoken } from '../../i18n/spoken.js';
import { easy } from '../../i18n/sv/easy.js';
import type { ProgramElement } from '../base/program-element.js';
import type { HelpLocalize } from './help-words.js';

const EASY = 'sv-x-latt';

/** What help brings along, each as those who read it call it. */
const own: readonly Pick<Translation, 'language' | 'name'>[] = [
  { language: 'sv', name: 'Svenska' },
  { language: EASY, name: 'Lätt svenska' },
  { language: 'en', name: 'English' },
];

/** The language of the page at an element, through shadow roots; as `Localize` finds it, which is in every page. */
function languageAround(element: Element): string | undefined {
  const root = element.getRootNode();
  const found = element.closest<HTMLElement>('[lang]')?.lang;
  return found || !(root instanceof ShadowRoot) ? found : languageAround(root.host);
}

/** The language that the reader chooses in the element. Nothing is kept of the choice. */
export class Languages {
  /** What is spoken, once the reader has chosen. */
  speech: Speech<object> | undefined;
  #chosen: string | undefined;
  /** Whether a language has been asked for: one that does not come is not asked for again by itself. */
  #isAsked = false;
  /** Whether the last one that was asked for did not come. */
  #isLost = false;

  constructor(private readonly host: ProgramElement) {}

  /**
   * The languages to choose from.
   *
   * @param from - address of the contacts, which name the translations
   */
  render(
    translations: Contacts['translations'],
    from: string | undefined,
    localize: HelpLocalize,
  ): TemplateResult {
    // A page may be in a language that a city has added.
    const around = languageAround(this.host);
    const added = (language: string | undefined) =>
      translations.find((one) => one.language === language);
    if (!this.#isAsked && added(around)) void this.#choose(around!, translations, from);
    const now = this.#chosen ?? localize.lang().slice(0, 2);
    const who = added(now)?.translatedBy;
    return html`<ul
        class="languages no-print"
        role="list"
        aria-label=${localize.term('helpLanguage')}
      >
        ${[...own, ...translations].map(
          ({ language, name }) =>
            html`<li>
              <button
                type="button"
                lang=${language}
                aria-pressed=${language === now}
                @click=${() => this.#choose(language, translations, from)}
              >
                ${name}
              </button>
            </li>`,
        )}
      </ul>
      ${
        who || now === EASY
          ? html`<p class="small muted">${localize.term('helpWording', who ?? '')}</p>`
          : nothing
      }
      <p class="small" role="status">
        ${this.#isLost ? `${localize.term('serverSilent')} ${localize.term('tryLater')}` : nothing}
      </p>`;
  }

  async #choose(
    language: string,
    translations: Contacts['translations'],
    from: string | undefined,
  ): Promise<void> {
    const before = this.#chosen;
    this.#isAsked = true;
    this.#isLost = false;
    this.#chosen = language;
    try {
      const speech = await this.#speechIn(language, translations, from);
      // Another may have been chosen meanwhile.
      if (this.#chosen === language) this.speech = speech;
    } catch (error) {
      // What is shown stays, and can be seen to be what is chosen.
      if (this.#chosen === language) this.#chosen = before;
      this.#isLost = true;
      console.warn(`vald-program: the texts in "${language}" could not be fetched.`, error);
    }
    this.host.requestUpdate();
  }

  /** What a language is spoken with. @throws where it cannot be had */
  async #speechIn(
    language: string,
    translations: Contacts['translations'],
    from = '',
  ): Promise<Speech<object>> {
    const speech = (words: object, tag = language): Speech<object> => ({ tag, dir: 'ltr', words });
    if (language === 'sv') return speech(spoken);
    if (language === EASY) return speech(easy, 'sv');
    if (languages[language]) return speech((await languages[language].load()).words);
    const found = translations.find((one) => one.language === language)!;
    const address = resolveHref(found.href, from) ?? '';
    const { credentials } = this.host;
    const { url, json } = await request(address, credentials ? { credentials } : {});
    if (!isSameHost(url, from)) throw new ProblemError({ kind: 'bad-address', url });
    const words = wordsOf(readDocument(languageDocument, url, json));
    return { ...speech(words), dir: found.rtl ? 'rtl' : 'ltr' };
  }
}
