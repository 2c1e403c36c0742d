import { request } from './client.js';
import type { DocumentKind, Documents } from '../model.js';
import { isSameHost } from './address.js';
import { parseHead, type Head } from './head.js';
import {
  ProgramResource,
  type DocumentSource,
  type ProgramData,
  type SourceOptions,
} from './program-resource.js';
import { readDocument, type DocumentEntry } from './read-document.js';
import type { Credentials } from './request-init.js';
import { Resource, hasData, isOld, type Readable } from './resource.js';
import { ProblemError } from './problem.js';
import { settings } from './settings.js';

/** What `src` leads to, in the key of a resource: it is not known before which of the two kinds it is. */
const HEAD = 'head';

/** Every document that is in use, one request for each address and kind of credentials. */
export class Store implements DocumentSource {
  #documents = new Map<string, Resource<unknown>>();
  #programs = new Map<string, ProgramResource>();

  /** An index or a programme. The same object for the same arguments, while anybody uses it. */
  head(url: string, credentials: Credentials = 'same-origin'): Resource<Head> {
    return this.#resource(HEAD, url, credentials, parseHead);
  }

  /**
   * One document, of the kind that the entry says. The same object for the same arguments, while
   * anybody uses it.
   */
  document<K extends DocumentKind>(
    entry: DocumentEntry<K>,
    url: string,
    credentials: Credentials = 'same-origin',
  ): Resource<Documents[K]> {
    return this.#resource(
      entry.kind,
      url,
      credentials,
      (from, raw) => {
        // What a document links to is on its own server. Another's numbers would look like the city's.
        if (!isSameHost(from, url)) throw new ProblemError({ kind: 'bad-address', url: from });
        return readDocument(entry, from, raw);
      },
      () => this.#brought(entry, url, credentials),
    );
  }

  #resource<T>(
    kind: string,
    url: string,
    credentials: Credentials,
    read: (from: string, raw: unknown) => T,
    brought?: () => { data: T; at: number } | undefined,
  ): Resource<T> {
    const key = `${credentials} ${kind} ${url}`;
    let resource = this.#documents.get(key);
    if (!resource) {
      resource = new Resource<unknown>(
        async (signal) => {
          const { url: from, json } = await request(url, { credentials, signal });
          return read(from, json);
        },
        () => {
          if (this.#documents.get(key) === resource) this.#documents.delete(key);
        },
        brought,
      );
      this.#documents.set(key, resource);
    }
    return resource as Resource<T>;
  }

  /** A document that an index on the page has brought lately. */
  #brought<K extends DocumentKind>(
    entry: DocumentEntry<K>,
    url: string,
    credentials: Credentials,
  ): { data: Documents[K]; at: number } | undefined {
    for (const [key, { snapshot }] of this.#documents) {
      if (!key.startsWith(`${credentials} ${HEAD} `) || !hasData(snapshot)) continue;
      const found = snapshot.data as Head;
      const data =
        !isOld(snapshot.at) && found.kind === 'index' ? found.embedded.get(entry, url) : undefined;
      if (data) return { data, at: snapshot.at };
    }
    return undefined;
  }

  /** A programme with what it needs to be shown. The same object for the same options, while anybody uses it. */
  program(options: SourceOptions): Readable<ProgramData> {
    const { src, program = '', credentials = 'same-origin' } = options;
    const key = `${credentials} ${program} ${src}`;
    let resource = this.#programs.get(key);
    if (!resource) {
      resource = new ProgramResource(this, options, () => {
        if (this.#programs.get(key) === resource) this.#programs.delete(key);
      });
      this.#programs.set(key, resource);
    }
    return resource;
  }

  /** Loads anew what failed, and what is old. */
  refresh(): void {
    for (const resource of this.#documents.values()) resource.refresh();
  }
}

/** The parts of a browser window that we listen to; Node has none of them. */
interface Page {
  addEventListener?(type: string, listener: () => void, isCapture?: boolean): void;
  document?: { visibilityState: string };
}

let shared: Store | undefined;

/**
 * The store that every element on the page shares. Refreshes when the page is back on line or in
 * view, and from time to time while it is: some pages are open all day.
 */
export function pageStore(): Store {
  if (!shared) {
    const store = (shared = new Store());
    const { addEventListener, document } = globalThis as Page;
    const refreshInView = () => {
      if (document?.visibilityState !== 'hidden') store.refresh();
    };
    addEventListener?.('online', () => store.refresh());
    // Also of a page that the browser has kept.
    addEventListener?.('pageshow', refreshInView);
    // At the window: a picture that is named so would be in the place of the document's own method.
    addEventListener?.('visibilitychange', refreshInView, true);
    if (document) {
      const timer: unknown = setInterval(refreshInView, settings.refreshAfterMs);
      // In Node a timer would keep the process alive.
      (timer as { unref?: () => void }).unref?.();
    }
  }
  return shared;
}
