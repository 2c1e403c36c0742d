import type { Named } from './protocol.js';

/**
 * Lets the elements on the page have APIs that are nowhere but in the page's memory. They ask for addresses
 * below a folder that no server has, and are answered here; no such question leaves the page.
 */
export class MemoryApi {
  #files = new Map<string, Blob>();
  #count = 0;
  readonly #root: string;

  /** @param here - folder of the page */
  constructor(here: string) {
    this.#root = new URL('forhandsvisning/', here).href;
    const ask = globalThis.fetch;
    globalThis.fetch = (input, init) => {
      const url = input instanceof Request ? input.url : new URL(input, document.baseURI).href;
      return url.startsWith(this.#root)
        ? Promise.resolve(this.#answer(url))
        : ask.call(globalThis, input, init);
    };
  }

  /**
   * Has these APIs and no others.
   *
   * @returns the address of the index of each: a new one, since what is asked for is kept
   */
  show(...apis: readonly (readonly Named[])[]): string[] {
    this.#files.clear();
    return apis.map((files) => {
      const folder = `${this.#root}${++this.#count}/`;
      for (const { name, blob } of files) this.#files.set(new URL(name, folder).href, blob);
      return `${folder}index.json`;
    });
  }

  #answer(url: string): Response {
    const blob = this.#files.get(url);
    return blob
      ? new Response(blob, { headers: { 'content-type': 'application/json' } })
      : new Response(null, { status: 404 });
  }
}
