import type * as z from 'zod/mini';
import { documentKinds, documents, fileOf, type DocumentKind } from '../../data/index.js';
import { schemas } from '../../data/schema/index.js';
import { isMade, kindOf } from '../layout.js';
import type { ApiFile } from '../check/source.js';
import { documentKey } from '../tables/sheet-specs.js';

/*
 * Which document a file is that is handed over by itself: told from its name and place, as in the API's
 * folder, or else from its content. Never guessed.
 */

/** What a file is: a document; what a build makes; or what it may be, by the names that it would have. */
export type Recognised =
  { document: ApiFile } | { isMade: true } | { candidates: readonly string[] };

/** The kinds that have a key at the top, by key. */
const kindsOfKey = new Map<string, DocumentKind[]>();
for (const kind of documentKinds)
  for (const key of Object.keys((schemas[kind] as unknown as z.ZodMiniObject).shape))
    kindsOfKey.set(key, [...(kindsOfKey.get(key) ?? []), kind]);

/** The kinds that a document may be by keys that not every kind has: by those of one kind alone, if it has any. */
function kindsByContent(raw: unknown): DocumentKind[] {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return [];
  const told = Object.keys(raw)
    .map((key) => kindsOfKey.get(key) ?? [])
    .filter(({ length }) => length > 0 && length < documentKinds.length);
  const own = told.filter(({ length }) => length === 1);
  return [...new Set((own.length > 0 ? own : told).flat())];
}

/** The ends of a path that may be a name in the API's folder: `a/programs/x.json` has three. */
function* endsOf(place: string): Iterable<string> {
  const names = place.split('/');
  const deepest = Math.max(...documentKinds.map((kind) => documents[kind].file.split('/').length));
  for (let count = 1; count <= Math.min(deepest, names.length); count++)
    yield names.slice(-count).join('/');
}

/** A document as it would be in the API's folder. */
type Named = Pick<ApiFile, 'file' | 'id'> & { kind: DocumentKind };

/** A document that its content tells: named after its programme or its language, or else as its file is. */
function namedByContent(kind: DocumentKind, raw: object, place: string): Named {
  const key = kind === 'index' ? undefined : documentKey[kind];
  const id: unknown = key && (raw as Record<string, unknown>)[key];
  const [, stem = ''] = /([^/]*?)(\.json)?$/i.exec(place) ?? [];
  const names = [typeof id === 'string' ? id : '', stem, kind].map((one) => fileOf(kind, one));
  const file = names.find((one) => kindOf(one)?.kind === kind) ?? fileOf(kind);
  return { kind, file, id: kindOf(file)?.id };
}

const recognised = ({ kind, ...names }: Named): Recognised =>
  kind === 'index' ? { isMade: true } : { document: { kind, ...names } };

/** @param place - where the file lies, with `/` between names; its name where nothing more is known */
export function recognise(place: string, raw: unknown): Recognised {
  const ends = [...endsOf(place)];
  const placed = ends.flatMap((file): Named[] => {
    if (file === documents.index.file) return [{ kind: 'index', file, id: undefined }];
    const kind = kindOf(file);
    return kind ? [{ ...kind, file }] : [];
  });
  const told = kindsByContent(raw);
  const fitting = placed.filter(({ kind }) => told.length === 0 || told.includes(kind));
  if (fitting.length === 1) return recognised(fitting[0]!);
  if (placed.length === 0 && told.length === 1)
    return recognised(namedByContent(told[0]!, raw as object, place));
  if (told.length === 0 && ends.some(isMade)) return { isMade: true };
  const names = (fitting.length > 1 ? fitting : placed).map(({ file }) => file);
  const others = fitting.length > 1 ? [] : told.map((kind) => documents[kind].file);
  return { candidates: [...new Set([...names, ...others])] };
}
