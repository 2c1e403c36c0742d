import {
  LocalizeController,
  registerTranslation,
  type FunctionParams,
} from '@shoelace-style/localize';
import { loadEnglish } from './load-english.js';
import type { Messages } from './messages.js';
import { sv } from './sv.js';

/** Words, dates and numbers in the language of an element. */
export class Localize extends LocalizeController<Messages> {
  /**
   * The language of our words: the nearest `lang` around the element, its own first, through shadow
   * roots; Swedish where there is none, or one that we do not have. English is fetched when it is
   * first asked for; until it is here (and if it never comes) the words are Swedish.
   */
  override lang(): string {
    const wanted = nearestLang(this.host)?.toLowerCase() ?? '';
    return /^en\b/.test(wanted) && hasEnglish() ? wanted : 'sv';
  }

  /** As in the library, which makes an `Intl.Locale` for each word. */
  override term<K extends keyof Messages>(key: K, ...args: FunctionParams<Messages[K]>): string {
    const words = this.lang() === 'sv' ? sv : (english as Messages);
    const word = words[key] as string | ((...args: unknown[]) => string);
    return typeof word === 'function' ? word(...args) : word;
  }

  /** A date of the API, as exact as it is: `2021` stays a year, `2026-11-21` is `21 november 2026`. */
  calendarDate(date: string): string {
    const [year, month, day] = date.split('-');
    if (!year || !month) return date;
    return this.date(new Date(`${date}${day ? '' : '-01'}T12:00:00Z`), {
      year: 'numeric',
      month: 'long',
      ...(day ? { day: 'numeric' as const } : {}),
      timeZone: 'UTC',
    });
  }

  /** A moment, for a reader in Sweden: `21 november 2026 14:05`. */
  moment(at: number): string {
    return this.date(new Date(at), {
      dateStyle: 'long',
      timeStyle: 'short',
      timeZone: 'Europe/Stockholm',
    });
  }
}

function nearestLang(element: Element): string | undefined {
  for (let node: Element | undefined = element; node;) {
    const found = node.closest<HTMLElement>('[lang]');
    if (found?.lang) return found.lang;
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
}

let english: Messages | Promise<void> | undefined;

function hasEnglish(): boolean {
  english ??= loadEnglish().then(
    (en) => {
      english = en;
      // Tells every element on the page, too.
      registerTranslation(en);
    },
    (error: unknown) =>
      console.warn('vald-program: the English texts could not be fetched.', error),
  );
  return 'loading' in english;
}

registerTranslation(sv);
