import { elementNames } from '../elements.js';

/**
 * What the build tells the loader: which files there are beside it, in `chunks/`.
 * Made by `scripts/chunks.ts`, for `npm start` from the sources and for `dist/cdn` from the bundle.
 */
export interface ChunkTable {
  /**
   * What is there beside a file for each element and `forms`, which come first: `core`, which each element
   * imports, then what is fetched when it is first needed (a language by its code, `faults`, what few
   * pages have). None where files are served from source.
   */
  readonly more: readonly string[];
  /**
   * Of each file what its name ends with, as `-a1b2c3`, and the SHA-256 of its content in base64, with a
   * blank between all of them; every one of them empty where they are served from source.
   */
  readonly files: string;
}

/** The names of the files of a table, in its order. */
export const namesOf = ({ more }: ChunkTable): string[] => [...elementNames, 'forms', ...more];
