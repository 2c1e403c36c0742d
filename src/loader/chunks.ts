import { fileName, namesOf, type ChunkTable } from './table.js';
import { findAll } from './watch.js';
import { create } from '../dom.js';

/**
 * What fetches the files of the build. A part is given by the names of its files, its own first.
 *
 * @param scriptUrl - address of the script; the files lie beside it
 */
export function chunksBeside(scriptUrl: string, table: ChunkTable) {
  const names = namesOf(table);
  const preloaded = new Set<string>();
  // With the cookies with which the script itself was fetched: a sign-on may stand before both.
  const crossOrigin =
    findAll<HTMLScriptElement>(document, 'script[src]').find(({ src }) => src === scriptUrl)
      ?.crossOrigin ?? null;
  let failures = 0;

  const digestOf = (name: string): string => table.digests[names.indexOf(name)] ?? '';

  const addressOf = (name: string, query = ''): string =>
    new URL(`chunks/${fileName(name, digestOf(name))}${query}`, scriptUrl).href;

  /**
   * Asks the server anew for a file: a copy that was kept while the file was being written would
   * otherwise stay wrong on every visit, since its name promises that it never changes.
   */
  const renew = (name: string): Promise<unknown> =>
    fetch(addressOf(name), {
      cache: 'reload',
      credentials: crossOrigin === 'use-credentials' ? 'include' : 'same-origin',
    });

  /**
   * Begins to fetch the files of a part, pinned to their content.
   *
   * @returns their addresses
   */
  const preload = (part: readonly string[]): string[] =>
    part.map((name, at) => {
      // Some browsers remember that an address failed, and would not ask for it again.
      const href = addressOf(name, failures && !at ? `?${failures}` : '');
      if (!preloaded.has(href)) {
        preloaded.add(href);
        const digest = digestOf(name);
        const link = create('link');
        link.rel = 'modulepreload';
        link.href = href;
        link.crossOrigin = crossOrigin;
        // Where the browser knows `integrity` here, another content than that of the build does not run.
        if (digest) link.integrity = `sha256-${digest}=`;
        link.onload = link.onerror = () => link.remove();
        findAll(document, 'head')[0]!.append(link);
      }
      return href;
    });

  /** Imports a part, with everything that it is made of at the same time. */
  const load = (part: readonly string[]): Promise<unknown> =>
    import(/* @vite-ignore */ preload(part)[0]!);

  /** The same, once more where it fails: of every file that it is made of, since any may be the one. */
  const get = (part: readonly string[]): Promise<unknown> =>
    load(part).catch(async () => {
      await Promise.allSettled(part.map(renew));
      failures++;
      return load(part);
    });
  return { preload, get };
}
