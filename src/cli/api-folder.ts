import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, parse, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  ProblemError,
  documentKinds,
  documents,
  fileOf,
  parseDocument,
  settings,
  type DocumentKind,
  type Documents,
  type Issue,
} from '../data/index.js';
import type { ApiFile, ApiSource } from '../publish/check/source.js';
import { duplicateKeys } from '../publish/json/read.js';

/** An error with what was found where something is not written in the right way. */
function withFound(error: unknown, raw: unknown): unknown {
  if (!(error instanceof ProblemError) || error.problem.kind !== 'invalid') return error;
  const found = (path: Issue['path']): unknown =>
    path.reduce((part, key) => (part as Record<string, unknown> | undefined)?.[key], raw);
  const issues = error.problem.issues.map((issue) =>
    issue.rule === 'format' ? { ...issue, detail: String(found(issue.path)) } : issue,
  );
  return new ProblemError({ ...error.problem, issues }, { cause: error });
}

/** A folder laid out as the list of documents says: `index.json`, `programs/`, … */
export class ApiFolder implements ApiSource {
  constructor(readonly path: string) {}

  /** Reads and checks one document. @throws ProblemError with the file's name and what is wrong */
  read<K extends DocumentKind>(kind: K, file: string): Documents[K] {
    const raw = this.readRaw(file);
    try {
      return parseDocument(kind, this.url(file), raw);
    } catch (error) {
      throw withFound(error, raw);
    }
  }

  /** Whether there is such a file. */
  has(file: string): boolean {
    return existsSync(join(this.path, file));
  }

  /** The address of a file, for what is said about it. */
  url(file: string): string {
    return pathToFileURL(join(this.path, file)).href;
  }

  /** The same, unchecked: for what is handed on as it is written. */
  readRaw(file: string): unknown {
    const text = this.#text(file);
    try {
      return JSON.parse(text);
    } catch (cause) {
      throw new ProblemError({ kind: 'not-json', url: this.url(file) }, { cause });
    }
  }

  duplicateKeys(file: string): Issue[] {
    return duplicateKeys(this.#text(file));
  }

  #text(file: string): string {
    const url = this.url(file);
    const bytes = readFileSync(join(this.path, file));
    const limit = settings.maxBytes;
    if (bytes.byteLength > limit) throw new ProblemError({ kind: 'too-large', url, limit });
    try {
      // As browsers read it: without a mark of its encoding, and none but UTF-8.
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      throw new ProblemError({
        kind: 'invalid',
        url,
        issues: [{ path: [], rule: 'lost-letters' }],
      });
    }
  }

  /** Every document of the folder but the index. */
  files(): ApiFile[] {
    const { dir } = parse(documents.program.file);
    if (!this.has(dir)) throw new ProblemError({ kind: 'no-programs', url: this.url(dir) });
    return documentKinds.flatMap((kind) => {
      if (kind === 'index') return [];
      const [folder, ...rest] = documents[kind].file.split('/{id}') as [string, ...string[]];
      return (rest.length > 0 ? this.#idsIn(folder) : [undefined])
        .map((id) => ({ kind, file: fileOf(kind, id), id }))
        .filter(({ file }) => this.has(file));
    });
  }

  /** The ids that the documents of a folder are named by. */
  #idsIn(folder: string): string[] {
    if (!this.has(folder)) return [];
    return (
      readdirSync(join(this.path, folder), { withFileTypes: true })
        // What a Mac leaves beside a file begins with a full stop.
        .filter((entry) => entry.isFile() && /^[^.].*\.json$/.test(entry.name))
        .map(({ name }) => parse(name).name)
        .sort()
    );
  }

  /** Writes a document, or says whether it would be another. @returns true when it was as it should be */
  write(file: string, document: unknown, checkOnly: boolean): boolean {
    const path = join(this.path, file);
    const text = `${JSON.stringify(document, null, 2)}\n`;
    // Git on Windows writes lines in its own way.
    const same = existsSync(path) && readFileSync(path, 'utf8').replaceAll('\r\n', '\n') === text;
    if (!same && !checkOnly) writeFileSync(path, text);
    if (!same) console.log(`${checkOnly ? 'out of date' : 'wrote'}: ${relative('.', path)}`);
    return same;
  }
}
