import {
  ProblemError,
  documents,
  settings,
  type DocumentKind,
  type Documents,
  type Issue,
} from '../../data/index.js';
import { schemas } from '../../data/schema/index.js';
import { readWithZod } from '../../data/schema/read-shape.js';
import type { TableKind } from '../tables/sheets.js';

/** A document of an API, but the index. */
export interface ApiFile {
  kind: TableKind;
  file: string;
  /** What its name has in the place of `{id}`: of the programme that it belongs to, or is; a language. */
  id: string | undefined;
}

/** An API as files, wherever they are. */
export interface ApiSource {
  files(): ApiFile[];
  has(file: string): boolean;
  /** @throws ProblemError where it is not as the format says */
  read<K extends DocumentKind>(kind: K, file: string): Documents[K];
  /** As it stands. */
  readRaw(file: string): unknown;
  /** Keys that stand twice in one object. */
  duplicateKeys(file: string): Issue[];
}

/** What is handed to the engine: it has no words of its own. */
export interface Words {
  /** What is wrong with the lines of a language. */
  languageIssues: (document: Documents['language']) => Issue[];
}

/** A document as it was read, unchecked. */
export interface RawFile extends ApiFile {
  raw: unknown;
  duplicateKeys?: readonly Issue[];
}

/** An API in memory: what tables or files of JSON hold. */
export class ApiSet implements ApiSource {
  #files: ReadonlyMap<string, RawFile>;
  #read = new Map<string, { data: unknown } | { issues: Issue[] }>();

  constructor(files: readonly RawFile[]) {
    this.#files = new Map(files.map((one) => [one.file, one]));
  }

  files(): ApiFile[] {
    return [...this.#files.values()];
  }

  has(file: string): boolean {
    return this.#files.has(file);
  }

  readRaw(file: string): unknown {
    const found = this.#files.get(file);
    if (!found) throw new ProblemError({ kind: 'http', url: file, status: 404 });
    return found.raw;
  }

  duplicateKeys(file: string): Issue[] {
    return [...(this.#files.get(file)?.duplicateKeys ?? [])];
  }

  read<K extends DocumentKind>(kind: K, file: string): Documents[K] {
    const result = this.validate(kind, file);
    if ('issues' in result)
      throw new ProblemError({ kind: 'invalid', url: file, issues: result.issues });
    return result.data;
  }

  /** A document, or all that is wrong with it. */
  validate<K extends DocumentKind>(
    kind: K,
    file: string,
  ): { data: Documents[K] } | { issues: Issue[] } {
    const key = `${kind} ${file}`;
    const known = this.#read.get(key);
    if (known) return known as { data: Documents[K] };
    const shape = readWithZod(schemas[kind], this.readRaw(file));
    const found = 'issues' in shape ? shape.issues : documents[kind].issues(shape.data);
    const result = found.length > 0 ? { issues: found } : shape;
    this.#read.set(key, result);
    return result as { data: Documents[K] };
  }
}

/** Whether a link leads to another place, of which nothing is known here. */
export const isElsewhere = (link: string): boolean => /^\s*(https?:\/\/|\/)/i.test(link);

/** The address of a file of an API that another one links to; undefined for what is not in its folder. */
export function resolveFile(from: string, link: string): string | undefined {
  // A folder, so that a link can lead out of it, as it would on a server.
  const base = 'https://api.invalid/api/';
  try {
    const { href } = new URL(link, base + from);
    return href.startsWith(base) && !isElsewhere(link)
      ? decodeURIComponent(href.slice(base.length))
      : undefined;
  } catch {
    return undefined;
  }
}

/** How many bytes a document is, as JSON. */
export const bytesOf = (document: unknown, indent?: number): number =>
  new TextEncoder().encode(JSON.stringify(document, null, indent)).byteLength;

/** The largest document that readers take. */
export const largest = (): number => settings.maxBytes;
