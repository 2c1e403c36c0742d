/**
 * What the build tells the loader: which files there are, and which of them an element is made of.
 * Made by `scripts/chunks.ts`, for `npm start` from the sources and for `dist/cdn` from the bundle.
 */
export interface ChunkTable {
  /**
   * The elements in the order of `elements.ts`, then `forms`, `core`, and those of `late` in its order: each
   * file of `chunks/` without its ending, and the SHA-256 of its content in base64; empty
   * where it is served from source.
   */
  readonly files: readonly (readonly [name: string, digest: string])[];
  /** Index of `core`, which each element imports; undefined where files are served from source. */
  readonly core?: number;
  /** Names of what is fetched when it is first needed: a language by its code, `faults`, and what few pages have. */
  readonly late: readonly string[];
}
