/**
 * What the build tells the loader: which files there are, and which of them an element is made of.
 * Made by `scripts/chunks.ts`, for `npm start` from the sources and for `dist/cdn` from the bundle.
 */
export interface ChunkTable {
  /** Each file of `chunks/` without its ending, and the SHA-256 of its content in base64; empty where it is served from source. */
  readonly files: readonly (readonly [name: string, digest: string])[];
  /** For each element, in the order of `elements.ts`: indexes of its own file, then of those that it imports. */
  readonly parts: readonly (readonly number[])[];
  /** The same for `forms.ts`. */
  readonly forms: readonly number[];
  /** The same for what `core` fetches when it is first needed: a language by its code, and `faults`. */
  readonly late: Readonly<Record<string, readonly number[]>>;
}
