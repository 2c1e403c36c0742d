import type { ChunkTable } from './table.js';

type Files = ChunkTable['files'];

const preloaded = new Set<string>();

/** Begins to fetch a file, pinned to its content. */
function preload(href: string, integrity: string): void {
  if (preloaded.has(href)) return;
  preloaded.add(href);
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = href;
  // Where the browser knows `integrity` here, another content than that of the build does not run.
  link.integrity = integrity;
  link.onload = link.onerror = () => link.remove();
  document.head.append(link);
}

/**
 * Imports a part, with everything that it is made of at the same time.
 *
 * @param indexes - of its files in the table, its own first
 * @param attempt - how often it has failed: some browsers remember that an address failed, and would
 *   not ask again
 */
export function importPart<Part>(
  indexes: readonly number[],
  files: Files,
  scriptUrl: string,
  attempt: number,
): Promise<Part> {
  const urls = preloadPart(indexes, files, scriptUrl, attempt);
  return import(/* @vite-ignore */ urls[0]!) as Promise<Part>;
}

/** Begins to fetch the files of a part. @returns their addresses */
export const preloadPart = (
  indexes: readonly number[],
  files: Files,
  scriptUrl: string,
  attempt = 0,
): string[] =>
  indexes.map((index, at) => {
    const [path, integrity] = files[index]!;
    const { href } = new URL(attempt && at === 0 ? `${path}?${attempt}` : path, scriptUrl);
    preload(href, integrity);
    return href;
  });

/**
 * Asks the server anew for the files of a part. A copy that was kept while the file was being written
 * would otherwise stay wrong on every visit: the names promise that it never changes.
 */
export const refreshPart = (
  indexes: readonly number[],
  files: Files,
  scriptUrl: string,
): Promise<unknown> =>
  Promise.allSettled(
    indexes.map((index) => fetch(new URL(files[index]![0], scriptUrl), { cache: 'reload' })),
  );
