import { apiIndexDocument } from '../documents/index-document.js';
import { programDocument } from '../documents/program.js';
import type { ApiIndex, DocumentKind, Documents, Program } from '../model.js';
import { resolveHref } from './address.js';
import { deepFreeze, readDocument, type DocumentEntry } from './read-document.js';

/**
 * The documents that an index brings along. Each is checked when it is first asked for, so that a
 * page does not pay for what it does not show.
 */
export class Embedded {
  /** As they came, by absolute address. */
  readonly #raw = new Map<string, unknown>();
  readonly #read = new Map<string, unknown>();

  constructor(list: ApiIndex['embedded'], base: string) {
    for (const { href, document } of list) {
      const url = resolveHref(href, base);
      if (url) this.#raw.set(url, document);
    }
    Object.freeze(this);
  }

  /** A document. Undefined where the index has not got it, or not right: it is fetched then, and fails there with its reason. */
  get<K extends DocumentKind>(entry: DocumentEntry<K>, url: string): Documents[K] | undefined {
    const key = `${entry.kind} ${url}`;
    if (!this.#read.has(key)) this.#read.set(key, this.#parse(entry, url));
    return this.#read.get(key) as Documents[K] | undefined;
  }

  #parse<K extends DocumentKind>(entry: DocumentEntry<K>, url: string): unknown {
    if (!this.#raw.has(url)) return undefined;
    try {
      const read = readDocument(entry, url, this.#raw.get(url));
      // It is a copy.
      this.#raw.delete(url);
      return read;
    } catch {
      return undefined;
    }
  }
}

/** What `src` may lead to. `url`: where it came from in the end, which its links are relative to. */
export type Head = { readonly url: string } & (
  { kind: 'program'; program: Program } | { kind: 'index'; index: ApiIndex; embedded: Embedded }
);

/** Reads an index or a programme. @param url - where it came from */
export function parseHead(url: string, raw: unknown): Head {
  const isIndex = typeof raw === 'object' && raw !== null && 'programs' in raw;
  if (!isIndex) return { url, kind: 'program', program: readDocument(programDocument, url, raw) };
  const { embedded, ...index } = readDocument(apiIndexDocument, url, raw);
  return {
    url,
    kind: 'index',
    index: deepFreeze({ ...index, embedded: [] }),
    embedded: new Embedded(embedded, url),
  };
}
