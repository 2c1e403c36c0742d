import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadEnglish } from './load-english.js';
import type { Messages } from './messages.js';
import { sv } from './sv.js';

type Host = ReactiveControllerHost & Element;
type Arguments<Message> = Message extends (...args: infer Args) => string ? Args : [];

const hosts = new Set<Host>();
let observer: MutationObserver | undefined;
let english: Messages | Promise<void> | undefined;

const renderAll = (): void => hosts.forEach((host) => host.requestUpdate());

/** Adds the Swedish texts of a view that comes in a file of its own; the English ones are in one file. */
export function addWords<More extends object>(
  localize: Localize,
  more: More,
): Localize<Messages & More> {
  Object.assign(sv, more);
  return localize as Localize<Messages & More>;
}

/**
 * Words and dates in the language of an element, which renders anew when the page's language
 * changes. Our own and not a library: those that we tried look up the language with an
 * `Intl.Locale` for each word, which in a table of 5,000 cells is the most of the work.
 */
export class Localize<Words extends object = Messages> implements ReactiveController {
  /** Looked up once in each update: a large table has ten thousands of words. */
  #lang: string | undefined;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    hosts.add(this.host);
    if (observer) return;
    observer = new MutationObserver(renderAll);
    observer.observe(document.documentElement, { attributeFilter: ['lang'] });
  }

  hostDisconnected(): void {
    hosts.delete(this.host);
  }

  hostUpdate(): void {
    this.#lang = undefined;
  }

  /**
   * The language of our words: the nearest `lang` around the element, its own first, through shadow
   * roots; Swedish where there is none, or one that we do not have. English is fetched when it is
   * first asked for; until it is here (and if it never comes) the words are Swedish.
   */
  lang(): string {
    return (this.#lang ??= wordsFor(nearestLang(this.host)?.toLowerCase() ?? ''));
  }

  /** One of our texts. */
  term<Key extends keyof Words>(key: Key, ...args: Arguments<Words[Key]>): string {
    const words = (this.lang() === 'sv' ? sv : english) as Words;
    const word = words[key] as string | ((...list: unknown[]) => string);
    return typeof word === 'function' ? word(...args) : word;
  }

  /** A date of the API, as exact as it is: `2021` stays a year, `2026-11-21` is `21 november 2026`. */
  calendarDate(date: string): string {
    const [year, month, day] = date.split('-');
    if (!year || !month) return date;
    return this.#date(new Date(`${date}${day ? '' : '-01'}T12:00:00Z`), {
      year: 'numeric',
      month: 'long',
      ...(day ? { day: 'numeric' as const } : {}),
      timeZone: 'UTC',
    });
  }

  /** A moment, for a reader in Sweden: `21 november 2026 14:05`. */
  moment(at: number): string {
    return this.#date(new Date(at), {
      dateStyle: 'long',
      timeStyle: 'short',
      timeZone: 'Europe/Stockholm',
    });
  }

  #date(date: Date, options: Intl.DateTimeFormatOptions): string {
    return new Intl.DateTimeFormat(this.lang(), options).format(date);
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

function wordsFor(wanted: string): string {
  if (!/^en\b/.test(wanted) || !hasEnglish()) return 'sv';
  // What is not a language tag would make every date throw.
  return /^en-[a-z]{2}$/.test(wanted) ? wanted : 'en';
}

function hasEnglish(): boolean {
  english ??= loadEnglish().then(
    (en) => {
      english = en;
      renderAll();
    },
    (error: unknown) =>
      console.warn('vald-program: the English texts could not be fetched.', error),
  );
  return 'loading' in english;
}
