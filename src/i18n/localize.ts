import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Problem } from '../data/index.js';
import { explainWith, type Explanation, type Faults } from './explanation.js';
import { calendarDate, moment } from './formats.js';
import { languages, type LanguageCode, type Translations } from './languages.js';
import { common } from './sv/common.js';
import type { Messages } from './words.js';
import { findIn } from '../dom.js';

/** `speech`: what the reader has chosen in the element; it goes before everything else. */
type Host = ReactiveControllerHost & Element & { readonly speech?: Speech<object> | undefined };
/** What can be wrong in a tag. */
type TagFault = Exclude<keyof Faults, `problem${string}` | 'issue'>;
type Arguments<Message> = Message extends (...args: infer Args) => string ? Args : [];

/** What an element speaks with at the moment. */
export interface Speech<Words> {
  /** For `Intl`: with the region, as `en-gb`. */
  tag: string;
  dir: 'ltr' | 'rtl';
  words: Words;
}

const hosts = new Set<Host>();
/** The languages that have been asked for: their words, or how it goes with them. */
const fetched = new Map<string, Messages | 'loading' | 'failed'>();
let isWatching = false;

const renderAll = (): void => hosts.forEach((host) => host.requestUpdate());

/** What only faults need. */
type ForFaults = typeof import('./faults.js');
let forFaults: ForFaults | 'loading' | 'failed' | undefined;

/** What did not come is asked for again when an element next needs it. */
function forgetFailures(): void {
  for (const [language, state] of fetched) if (state === 'failed') fetched.delete(language);
  if (forFaults === 'failed') forFaults = undefined;
}

function watchPage(): void {
  if (isWatching) return;
  isWatching = true;
  new MutationObserver(renderAll).observe(findIn(document, 'html')!, { attributeFilter: ['lang'] });
  addEventListener('online', () => {
    forgetFailures();
    renderAll();
  });
}

/**
 * Words and dates in the language of an element, which renders anew when the page's language
 * changes. Our own and not a library: those that we tried look up the language with an
 * `Intl.Locale` for each word, which in a table of 5,000 cells is the most of the work.
 */
export class Localize<Words extends object = typeof common> implements ReactiveController {
  /** Looked up once in each update: a large table has ten thousands of words. */
  #speech: Speech<Words> | undefined;

  /**
   * @param swedish - the Swedish words of the element, which are in its own file
   * @param own - in other languages, those that only it says: the file of a language has what all pages need
   */
  constructor(
    private readonly host: Host,
    private readonly swedish: Words,
    private readonly own?: Translations<object>,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    hosts.add(this.host);
    watchPage();
    forgetFailures();
  }

  hostDisconnected(): void {
    hosts.delete(this.host);
  }

  hostUpdate(): void {
    this.#speech = undefined;
  }

  /**
   * The language of our words: the nearest `lang` around the element, its own first, through shadow
   * roots; Swedish where there is none, or one that we do not have. Another language is fetched when
   * it is first asked for; until it is here (and if it never comes) the words are Swedish.
   */
  lang(): string {
    return this.#speak().tag;
  }

  /** Whether the words of the page's language are on their way: until then those at hand are Swedish. */
  isAwaited(): boolean {
    return fetched.get(wantedBy(this.host).split('-', 1)[0]!) === 'loading';
  }

  /** The direction in which our words are written. */
  dir(): 'ltr' | 'rtl' {
    return this.#speak().dir;
  }

  /** One of our texts. */
  term<Key extends keyof Words>(key: Key, ...args: Arguments<Words[Key]>): string {
    const word = this.#speak().words[key] as string | ((...list: unknown[]) => string);
    return typeof word === 'function' ? word(...args) : word;
  }

  /**
   * A fault in words. Undefined until these are here; the element renders anew when they are. Where
   * they cannot be fetched, it is told that the server does not answer, or that a log-in has ended.
   */
  explain(problem: Problem): Explanation | undefined {
    const faults = this.#faults();
    if (faults === 'loading') return undefined;
    if (faults !== 'failed') return explainWith(faults, problem);
    const [why, remedy] =
      problem.kind === 'login'
        ? [common.loggedOut, common.logIn]
        : [common.serverSilent, common.tryLater];
    return { what: common.notShown, why, remedy };
  }

  /** What is wrong in the tag, in words. Undefined until these are here. */
  fault<Key extends TagFault>(key: Key, ...args: Arguments<Faults[Key]>): string | undefined {
    const faults = this.#faults();
    const word = typeof faults === 'object' ? faults[key] : undefined;
    return typeof word === 'function' ? (word as (...list: unknown[]) => string)(...args) : word;
  }

  /** Namnder whose ids are most like one that does not exist. Empty until what finds them is here. */
  nearest(
    ...args: Parameters<ForFaults['nearestNamnder']>
  ): ReturnType<ForFaults['nearestNamnder']> {
    const found = fetchForFaults();
    return typeof found === 'object' ? found.nearestNamnder(...args) : [];
  }

  /** Words that come late, with what says them. Another language has them already. */
  late<Late extends object>(swedish: Late): Late {
    const { tag, words } = this.#speak();
    return tag === 'sv' ? swedish : (words as unknown as Late);
  }

  #faults(): Faults | 'loading' | 'failed' {
    const { tag, words } = this.#speak();
    // A language that a city has added has none.
    if (tag !== 'sv' && 'issue' in words) return words as unknown as Faults;
    const found = fetchForFaults();
    return typeof found === 'object' ? found.faults : found;
  }

  /** A date of the API, as exact as it is: `2021` stays a year, `2026-11-21` is `21 november 2026`. */
  calendarDate(date: string): string {
    return calendarDate(this.lang(), date);
  }

  /** A moment, for a reader in Sweden: `21 november 2026 14:05`. */
  moment(at: number): string {
    return moment(this.lang(), at);
  }

  #speak(): Speech<Words> {
    return (this.#speech ??= (this.host.speech as Speech<Words> | undefined) ?? this.#find());
  }

  #find(): Speech<Words> {
    const wanted = wantedBy(this.host);
    const language = wanted.split('-', 1)[0]!;
    const words = wordsOf(language);
    if (!words) return { tag: 'sv', dir: 'ltr', words: this.swedish };
    return {
      // What is not a language tag would make every date throw.
      tag: /^[a-z]+-[a-z]{2}$/.test(wanted) ? wanted : language,
      dir: languages[language]!.dir ?? 'ltr',
      // Every language has every text: its type says so.
      words: (this.own
        ? { ...this.swedish, ...words, ...this.own[language as LanguageCode] }
        : words) as Messages & Words,
    };
  }
}

/** The language tag that the page asks for; empty where it asks for none. */
const wantedBy = (host: Element): string => nearestLang(host)?.toLowerCase() ?? '';

function nearestLang(element: Element): string | undefined {
  for (let node: Element | undefined = element; node;) {
    const found = node.closest<HTMLElement>('[lang]');
    if (found?.lang) return found.lang;
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
}

/** What only faults need, or how it goes with it. Asks for it the first time. */
function fetchForFaults(): ForFaults | 'loading' | 'failed' {
  if (forFaults) return forFaults;
  forFaults = 'loading';
  import('./faults.js')
    .then(
      (found) => (forFaults = found),
      () => (forFaults = 'failed'),
    )
    .then(renderAll);
  return forFaults;
}

/** The words of a language other than Swedish, when they are here. Asks for them the first time. */
function wordsOf(language: string): Messages | undefined {
  const found = fetched.get(language);
  if (typeof found === 'object') return found;
  if (found || !Object.hasOwn(languages, language)) return undefined;
  fetched.set(language, 'loading');
  languages[language]!.load().then(
    ({ words }) => {
      fetched.set(language, words);
      renderAll();
    },
    (error: unknown) => {
      fetched.set(language, 'failed');
      renderAll();
      console.warn(`vald-program: the texts in "${language}" could not be fetched.`, error);
    },
  );
  return undefined;
}
