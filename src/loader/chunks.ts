import type { ChunkTable } from './table.js';

/**
 * What fetches the files of the build. A part is given by indexes in the table, its own file first.
 *
 * @param scriptUrl - address of the script; the files lie beside it
 */
export function chunksBeside(scriptUrl: string, files: ChunkTable['files']) {
  const preloaded = new Set<string>();
  // With the cookies with which the script itself was fetched: a sign-on may stand before both.
  const crossOrigin =
    [...document.scripts].find(({ src }) => src === scriptUrl)?.crossOrigin ?? null;
  let failures = 0;

  /** Begins to fetch the files of a part, pinned to their content. @returns their addresses */
  const preload = (part: readonly number[]): string[] =>
    part.map((index, at) => {
      const [name, digest] = files[index]!;
      // Some browsers remember that an address failed, and would not ask for it again.
      const { href } = new URL(
        `chunks/${name}.js${failures && !at ? `?${failures}` : ''}`,
        scriptUrl,
      );
      if (!preloaded.has(href)) {
        preloaded.add(href);
        const link = document.createElement('link');
        link.rel = 'modulepreload';
        link.href = href;
        link.crossOrigin = crossOrigin;
        // Where the browser knows `integrity` here, another content than that of the build does not run.
        if (digest) link.integrity = `sha256-${digest}`;
        link.onload = link.onerror = () => link.remove();
        document.head.append(link);
      }
      return href;
    });

  /** Imports a part, with everything that it is made of at the same time. */
  const load = (part: readonly number[]): Promise<unknown> =>
    import(/* @vite-ignore */ preload(part)[0]!);

  /**
   * The same after a failure. Asks the server anew for every file: a copy that was kept while the
   * file was being written would otherwise stay wrong on every visit, since its name promises that it
   * never changes.
   */
  const loadAnew = async (part: readonly number[]): Promise<unknown> => {
    await Promise.allSettled(
      part.map((index) =>
        fetch(new URL(`chunks/${files[index]![0]}.js`, scriptUrl), {
          cache: 'reload',
        }),
      ),
    );
    failures++;
    return load(part);
  };
  return { preload, load, loadAnew };
}
