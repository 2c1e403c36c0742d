import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Documents } from '../../data/index.js';
import { ApiSet, largest } from '../check/source.js';
import type { Change } from '../diff/index.js';
import type { Finding } from '../findings/finding.js';
import type { TableKind } from '../tables/sheets.js';
import { buildIndex } from './index-document.js';
import { normalise } from './normal.js';

/** How an API is written. */
export interface BuildOptions {
  now: Date;
  /** JSON Schemas and OpenAPI, by file name. */
  schemas: ReadonlyMap<string, unknown>;
  /** What a reader will notice, for the record; undefined where nothing was published before. */
  changes?: readonly Change[] | undefined;
  /** With lines and blanks, for a person or for git. */
  readable?: boolean;
}

/** A file of an API that is ready to be published. */
export interface BuiltFile {
  file: string;
  text: string;
}

/** What `manifest.json` says of a file. */
export interface ManifestEntry {
  file: string;
  bytes: number;
  /** Hexadecimal. */
  sha256: string;
  /** Day of the last change, of a document. */
  updated?: string;
}

const encoder = new TextEncoder();
/** Files as they are written that readers would refuse. Others than documents nobody on a page reads. */
export const tooLarge = (files: readonly BuiltFile[]): Finding[] =>
  files
    .filter(({ file }) => !/^(schema\/|changes\.json|manifest\.json)/.test(file))
    .filter(({ text }) => encoder.encode(text).byteLength > largest())
    .map(({ file }) => ({
      severity: 'error',
      kind: 'too-large',
      place: { file },
      expected: String(largest() / 1_000_000),
    }));

const byName = (a: { file: string }, b: { file: string }): number => (a.file < b.file ? -1 : 1);

/** The documents of an API in their normal form, by name. Every one of them has been checked. */
export const normalSet = (set: ApiSet): ApiSet =>
  new ApiSet(
    set
      .files()
      .sort(byName)
      .map(({ kind, file, id }) => ({
        kind,
        file,
        id,
        raw: normalise(kind, set.read(kind, file) as Documents[TableKind] as never),
      })),
  );

/**
 * An API as the files that are published: its documents in their normal form, the index, schemas, what was
 * changed, and a list of all with the hash and the day of each. The order is that of uploading: the index
 * and the list are last.
 */
export function buildApi(set: ApiSet, options: BuildOptions): BuiltFile[] {
  const normal = normalSet(set);
  const write = (document: unknown): string =>
    options.readable ? `${JSON.stringify(document, null, 2)}\n` : JSON.stringify(document);
  const index = buildIndex(normal, options.now);
  const updated = new Map<string, string>([['index.json', index.updated]]);
  const documents = normal.files().map(({ kind, file }) => {
    updated.set(file, normal.read(kind, file).updated);
    return { file, text: write(normal.readRaw(file)) };
  });
  const { changes } = options;
  const files: BuiltFile[] = [
    ...documents,
    ...[...options.schemas].map(([file, schema]) => ({
      file: `schema/${file}`,
      text: write(schema),
    })),
    ...(changes
      ? [
          {
            file: 'changes.json',
            text: write({ schemaVersion: 1, updated: index.updated, changes }),
          },
        ]
      : []),
    { file: 'index.json', text: write(index) },
  ];
  const entries = files.map(({ file, text }): ManifestEntry => {
    const day = updated.get(file);
    const bytes = encoder.encode(text);
    return {
      file,
      bytes: bytes.byteLength,
      // Not the browser's own, which needs https: an intranet may have none.
      sha256: bytesToHex(sha256(bytes)),
      ...(day ? { updated: day } : {}),
    };
  });
  return [...files, { file: 'manifest.json', text: write({ schemaVersion: 1, files: entries }) }];
}
