import { namesOf, type ChunkTable } from './table.js';
import { findAll } from './watch.js';

/**
 * What fetches the files of the build. A part is given by indexes in the table, its own file first.
 *
 * @param scriptUrl - address of the script; the files lie beside it
 */
export function chunksBeside(scriptUrl: string, table: ChunkTable) {
  const names = namesOf(table);
  const files = table.files.split(' ');
  const preloaded = new Set<string>();
  // With the cookies with which the script itself was fetched: a sign-on may stand before both.
  const crossOrigin =
    findAll<HTMLScriptElement>(document, 'script[src]').find(({ src }) => src === scriptUrl)
      ?.crossOrigin ?? null;
  let failures = 0;

  const addressOf = (index: number, query = ''): string =>
    new URL(`chunks/${names[index]}${files[2 * index]}.js${query}`, scriptUrl).href;

  /**
   * Asks the server anew for a file: a copy that was kept while the file was being written would
   * otherwise stay wrong on every visit, since its name promises that it never changes.
   */
  const renew = (index: number): Promise<unknown> =>
    fetch(addressOf(index), {
      cache: 'reload',
      credentials: crossOrigin === 'use-credentials' ? 'include' : 'same-origin',
    }).catch(() => undefined);

  /**
   * Begins to fetch the files of a part, pinned to their content.
   *
   * @param isLate - others import it, and cannot ask anew where it fails
   * @returns their addresses
   */
  const preload = (part: readonly number[], isLate?: boolean): string[] =>
    part.map((index, at) => {
      // Some browsers remember that an address failed, and would not ask for it again.
      const href = addressOf(index, failures && !at ? `?${failures}` : '');
      if (!preloaded.has(href)) {
        preloaded.add(href);
        const digest = files[2 * index + 1];
        const link = document.createElement('link');
        link.rel = 'modulepreload';
        link.href = href;
        link.crossOrigin = crossOrigin;
        // Where the browser knows `integrity` here, another content than that of the build does not run.
        if (digest) link.integrity = `sha256-${digest}`;
        link.onload = () => link.remove();
        link.onerror = () => {
          link.remove();
          if (isLate) void renew(index);
        };
        document.head.append(link);
      }
      return href;
    });

  /** Imports a part, with everything that it is made of at the same time. */
  const load = (part: readonly number[]): Promise<unknown> =>
    import(/* @vite-ignore */ preload(part)[0]!);

  /** The same after a failure: of every file that it is made of, since any of them may be the one. */
  const loadAnew = async (part: readonly number[]): Promise<unknown> => {
    await Promise.all(part.map(renew));
    failures++;
    return load(part);
  };
  return { preload, load, loadAnew, indexOf: (name: string) => names.indexOf(name) };
}
