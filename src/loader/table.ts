/**
 * What the build tells the loader: which files there are, and which of them an element is made of.
 * Made by `scripts/chunks.ts`, for `npm start` from the sources and for `dist/cdn` from the bundle.
 */
export interface ChunkTable {
  /**
   * The elements in the order of `elements.ts`, then `forms`, `core`, and what is fetched when it is first
   * needed (a language by its code, `faults`, what few pages have): each file of `chunks/` without its
   * ending, as `name-hash`, and the SHA-256 of its content in base64; empty where it is served from source.
   */
  readonly files: readonly (readonly [name: string, digest: string])[];
  /** Index of `core`, which each element imports; undefined where files are served from source. */
  readonly core?: number;
}
