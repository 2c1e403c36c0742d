import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseDocument } from '../data/parse.js';
import {
  ApiIndex,
  Contacts,
  Opinions,
  Organisation,
  Outcomes,
  Program,
} from '../data/schema/index.js';

const parsers = {
  program: (url: string, raw: unknown) => parseDocument(Program, url, raw),
  organisation: (url: string, raw: unknown) => parseDocument(Organisation, url, raw),
  outcomes: (url: string, raw: unknown) => parseDocument(Outcomes, url, raw),
  opinions: (url: string, raw: unknown) => parseDocument(Opinions, url, raw),
  contacts: (url: string, raw: unknown) => parseDocument(Contacts, url, raw),
  index: (url: string, raw: unknown) => parseDocument(ApiIndex, url, raw),
};

type Parsers = typeof parsers;

/** A folder laid out as the API is (section 3 of the design): `index.json`, `programs/`, … */
export class ApiFolder {
  constructor(readonly path: string) {}

  /** Reads and checks one document. @throws ProblemError with the file's name and what is wrong */
  read<K extends keyof Parsers>(kind: K, file: string): ReturnType<Parsers[K]> {
    const url = pathToFileURL(join(this.path, file)).href;
    return parsers[kind](url, this.readRaw(file)) as ReturnType<Parsers[K]>;
  }

  /** The same, unparsed: for what is handed on as it is written. */
  readRaw(file: string): unknown {
    return JSON.parse(readFileSync(join(this.path, file), 'utf8'));
  }

  /** Every document of the folder but the index, with its kind. */
  files(): { kind: Exclude<keyof Parsers, 'index'>; file: string }[] {
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
