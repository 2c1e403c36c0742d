import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { Window } from 'happy-dom';

/*
 * A browser's window in Node, so that the elements run as they are: what they show is then read, and
 * nothing of it is written twice. It fetches the data; it loads no page and runs no script of one.
 */

/** Where pages and data are said to be: the client fetches http addresses, and these lie in folders. */
export const ORIGIN = 'http://vald.invalid';

/** Where the data is said to be that a tag without `src` takes. */
export const API = `${ORIGIN}/@api/`;

/** What of a window the elements, and what they are made with, take for global. */
const names =
  'CSSStyleSheet Comment CustomEvent Document DocumentFragment Element Event EventTarget HTMLAnchorElement HTMLElement HTMLInputElement MutationObserver Node ShadowRoot Text customElements document getComputedStyle location'.split(
    ' ',
  );

/** The width that elements are told of when they ask. They ask once, when they are made. */
export const view = {
  /** Unless told: wide, where tables are tables. */
  isNarrow: false,
  /** What was asked last: whether there are fewer em than these. Undefined where nothing was. */
  limit: undefined as number | undefined,
};

/** Nothing is ever measured. */
class ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

/** Parts of tables that the window lacks. */
function addTables(window: Window): void {
  const children = (parent: Element, tag: string) =>
    [...parent.children].filter(({ localName }) => localName === tag);
  const define = (name: string, parts: Record<string, (this: Element) => unknown>): void => {
    const { prototype } = (window as unknown as Record<string, { prototype: object }>)[name]!;
    for (const [part, get] of Object.entries(parts))
      if (!(part in prototype)) Object.defineProperty(prototype, part, { get, configurable: true });
  };
  define('HTMLTableElement', {
    tHead() {
      return children(this, 'thead')[0] ?? null;
    },
    tBodies() {
      return children(this, 'tbody');
    },
    rows() {
      return [...this.querySelectorAll('tr')];
    },
  });
  define('HTMLTableSectionElement', {
    rows() {
      return children(this, 'tr');
    },
  });
  define('HTMLTableRowElement', {
    cells() {
      return [...this.children];
    },
  });
}

/** Answers for the folders, and lets all else go to the network. */
function fetchFrom(root: string, api: string, network: typeof fetch): typeof fetch {
  return async (input, init) => {
    const url = new URL(String(input));
    if (url.origin !== ORIGIN) return network(url, init);
    const path = decodeURIComponent(url.pathname);
    const [folder, file] = url.href.startsWith(API)
      ? [api, path.slice(new URL(API).pathname.length)]
      : [root, path];
    try {
      const text = await readFile(join(folder, normalize(`/${file}`)), 'utf8');
      return new Response(text, { headers: { 'content-type': 'application/json' } });
    } catch {
      return new Response('', { status: 404 });
    }
  };
}

/** What the sheets of elements say, as it was written: a window's own reading of it loses what it does not know. */
const texts = new WeakMap<CSSStyleSheet, string>();

/** The text of a style sheet that an element has. */
export const textOfSheet = (sheet: CSSStyleSheet): string => texts.get(sheet) ?? '';

/** Sheets that keep their text and are not read: nothing is ever laid out. */
const keepText = (Sheet: typeof CSSStyleSheet): typeof CSSStyleSheet =>
  class extends Sheet {
    override replaceSync(text: string): void {
      texts.set(this, text);
    }
  };

let fetches = 0;

/** Whether something that was asked for is not here yet. */
export const isFetching = (): boolean => fetches > 0;

const counted =
  (inner: typeof fetch): typeof fetch =>
  async (...request) => {
    fetches++;
    try {
      return await inner(...request);
    } finally {
      fetches--;
    }
  };

/**
 * Makes this process look like a window to the elements, and registers them.
 *
 * @param root - folder that addresses from `/` are in
 * @param api - folder, or address of an `index.json`, for tags without `src`
 */
export async function openWindow(root: string, api: string): Promise<void> {
  const window = new Window({ url: `${ORIGIN}/`, width: 1280, height: 900 });
  addTables(window);
  const scope = globalThis as unknown as Record<string, unknown>;
  for (const name of names) scope[name] = (window as unknown as Record<string, unknown>)[name];
  scope.CSSStyleSheet = keepText(scope.CSSStyleSheet as typeof CSSStyleSheet);
  scope.window = scope;
  scope.ResizeObserver = ResizeObserver;
  scope.matchMedia = (query: string) => {
    const limit = /^\(max-width: (\d+)em\)$/.exec(query)?.[1];
    if (limit) view.limit = Number(limit);
    const matches = view.isNarrow && limit !== undefined;
    return { matches, addEventListener() {}, removeEventListener() {} };
  };
  // Nothing is painted.
  scope.requestAnimationFrame = (callback: () => void) => setTimeout(callback);
  scope.addEventListener = () => undefined;
  scope.removeEventListener = () => undefined;
  scope.fetch = counted(fetchFrom(root, api, globalThis.fetch));
  await import('../../define.js');
  await (await import('../../late.js')).loadLate();
  const { settings } = await import('../../data/index.js');
  settings.defaultSrc = /^https?:/.test(api) ? api : `${API}index.json`;
  // A page that is made in the night waits for a slow server, and says so when it gives up.
  settings.organisationPatienceMs = settings.timeoutMs;
}

/** A document to build a page's nodes in: nothing is registered there, so that nothing runs. */
export function emptyDocument(url: string): Document {
  return new Window({ url }).document as unknown as Document;
}
