import { elementNames } from '../elements.js';

/**
 * What the build tells the loader: which files there are beside it, in `chunks/`.
 * Made by `scripts/chunks.ts`, for `npm start` from the sources and for `dist/cdn` from the bundle.
 */
export interface ChunkTable {
  /**
   * What is there beside a file for each element, which come first: `forms`, then `core`, which each
   * element imports, then what is fetched when it is first needed (a language by its code, `faults`, what
   * few pages have). None where files are served from source.
   */
  readonly more: readonly string[];
  /**
   * The SHA-256 of the content of each file in base64, without the `=` at its end. Empty where they are
   * served from source.
   */
  readonly digests: readonly string[];
}

/** The names of the files of a table, in its order. */
export const namesOf = (table: Pick<ChunkTable, 'more'>): string[] => [
  ...elementNames,
  ...table.more,
];

/** What a file is called: `core-a1b2c3.js`, by what is in it. */
export const fileName = (name: string, digest: string): string =>
  `${name}-${digest.slice(0, 6).replace(/\W/g, '_')}.js`;
