import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseDocument } from '../data/load/parse.js';
import { ProblemError } from '../data/load/problem.js';
import type { DocumentKind, Documents } from '../data/load/validate.js';

/** A folder laid out as the API is (section 3 of the design): `index.json`, `programs/`, … */
export class ApiFolder {
  constructor(readonly path: string) {}

  /** Reads and checks one document. @throws ProblemError with the file's name and what is wrong */
  read<K extends DocumentKind>(kind: K, file: string): Documents[K] {
    return parseDocument(kind, this.url(file), this.readRaw(file));
  }

  /** The address of a file, for what is said about it. */
  url(file: string): string {
    return pathToFileURL(join(this.path, file)).href;
  }

  /** The same, unparsed: for what is handed on as it is written. */
  readRaw(file: string): unknown {
    try {
      return JSON.parse(readFileSync(join(this.path, file), 'utf8'));
    } catch (cause) {
      throw new ProblemError({ kind: 'not-json', url: this.url(file) }, { cause });
    }
  }

  /** Every document of the folder but the index, with its kind. */
  files(): { kind: Exclude<DocumentKind, 'index'>; file: string }[] {
    const programs = readdirSync(join(this.path, 'programs'), { withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
      .map(({ name }) => name)
      .sort();
    return [
      ...programs.map((name) => ({ kind: 'program' as const, file: `programs/${name}` })),
      ...programs.flatMap((name) =>
        (['outcomes', 'opinions'] as const)
          .map((kind) => ({ kind, file: `programs/${name.replace(/\.json$/, '')}/${kind}.json` }))
          .filter(({ file }) => existsSync(join(this.path, file))),
      ),
      ...(['organisation', 'contacts'] as const)
        .map((kind) => ({ kind, file: `${kind}.json` }))
        .filter(({ file }) => existsSync(join(this.path, file))),
    ];
  }

  /** Writes a document, or says whether it would be another. @returns true when it was as it should be */
  write(file: string, document: unknown, checkOnly: boolean): boolean {
    const path = join(this.path, file);
    const text = `${JSON.stringify(document, null, 2)}\n`;
    const same = existsSync(path) && readFileSync(path, 'utf8') === text;
    if (!same && !checkOnly) writeFileSync(path, text);
    if (!same) console.log(`${checkOnly ? 'out of date' : 'wrote'}: ${relative('.', path)}`);
    return same;
  }
}
