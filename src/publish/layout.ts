import { documentKinds, documents } from '../data/index.js';
import type { TableKind } from './tables/sheets.js';

/*
 * Which file of an API's folder is what, by where it lies: told from the one list of documents.
 */

/** What a build makes beside the documents. */
const made = ['manifest.json', 'changes.json', 'schema'];

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The kinds of documents that somebody writes. */
export const writtenKinds = documentKinds.filter((kind) => kind !== 'index');

const patterns = writtenKinds.map((kind) => {
  const parts = documents[kind].file.split('{id}').map(literal);
  // What a computer keeps for itself begins with a full stop, and is no id.
  return { kind, pattern: new RegExp(`^${parts.join('([^./][^/]*)')}$`) };
});

/** Which document a file is. */
export function kindOf(file: string): { kind: TableKind; id: string | undefined } | undefined {
  for (const { kind, pattern } of patterns) {
    const found = pattern.exec(file);
    if (found) return { kind, id: found[1] };
  }
  return undefined;
}

const top = (file: string): string => file.split('/', 1)[0]!;

/** What is made by a build, and is no document that somebody writes. */
export const isMade = (file: string): boolean =>
  file === documents.index.file ||
  made.includes(top(file)) ||
  /\.(br|gz|map)$|(^|\/)\._?[^/]*$/.test(file);

const tops = new Set([...documentKinds.map((kind) => top(documents[kind].file)), ...made]);

/** Whether a file or folder, by its name in an API's own folder, belongs to an API, packed or not. */
export const isOfApi = (name: string): boolean =>
  name.startsWith('.') || tops.has(name.replace(/(\.json)\.(br|gz)$/, '$1'));
