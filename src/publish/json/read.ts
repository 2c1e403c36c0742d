import { findNodeAtLocation, parseTree, visit } from 'jsonc-parser';
import { documents, type Issue } from '../../data/index.js';
import type { ApiFile, RawFile } from '../check/source.js';
import { textOf } from '../csv/text.js';
import type { Finding } from '../findings/finding.js';
import { pathOf, type Locate } from '../findings/place.js';
import { kindOf, writtenKinds } from '../layout.js';
import { recognise } from './recognise.js';

/** No document of ours is as deep. What is deeper is made to break what reads it. */
const DEEPEST = 60;

/** Whether brackets are in one another more deeply than any document's. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [sign] of text.matchAll(/"(?:[^"\\]|\\[\s\S])*"|[[\]{}]/g)) {
    if (sign === '{' || sign === '[') depth++;
    else if (sign === '}' || sign === ']') depth--;
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** Keys that stand twice in one object: whatever reads the file sees the last of them alone. */
export function duplicateKeys(text: string): Issue[] {
  const issues: Issue[] = [];
  const open: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => void open.push(new Set()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty(key, _offset, _length, _line, _character, path) {
      if (open.at(-1)!.has(key)) issues.push({ path: [...path(), key], rule: 'duplicate-key' });
      open.at(-1)!.add(key);
    },
  });
  return issues;
}

const lineAt = (text: string, offset: number): { line: number; character: number } => {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, character: before.at(-1)!.length + 1 };
};

/** Places in a file of JSON: the line of what a path leads to, or of what it is missing in. */
export function locateInJson(file: string, text: string): Locate {
  let tree: ReturnType<typeof parseTree>;
  return (path) => {
    tree ??= parseTree(text);
    const steps = [...path];
    let node = tree && findNodeAtLocation(tree, steps);
    while (tree && !node && steps.length > 0) {
      steps.pop();
      node = findNodeAtLocation(tree, steps);
    }
    return {
      file,
      ...(path.length > 0 ? { path: pathOf(path) } : {}),
      ...(node ? lineAt(text, node.offset) : {}),
    };
  };
}

/** A document of JSON that has been read, with where its parts are; what is wrong where it could not be. */
export interface JsonRead {
  document?: RawFile;
  locate?: Locate;
  findings: Finding[];
}

const failed = (file: string, kind: Finding['kind'], more: Partial<Finding> = {}): JsonRead => ({
  findings: [{ severity: 'error', kind, place: { file }, ...more }],
});

/** What stands in a file of JSON, with its text; or why it cannot be read. */
function parse(file: string, bytes: Uint8Array): { raw: unknown; text: string } | JsonRead {
  const read = textOf(bytes);
  if ('kind' in read) return failed(file, read.kind);
  const { text } = read;
  if (isTooDeep(text)) return failed(file, 'not-json', { found: `[[[ … ${DEEPEST}` });
  try {
    return { raw: JSON.parse(text), text };
  } catch {
    let at: { line: number; character: number } | undefined;
    visit(
      text,
      { onError: (_code, offset) => void (at ??= lineAt(text, offset)) },
      { disallowComments: true },
    );
    return failed(file, 'not-json', { place: { file, ...at } });
  }
}

/** Reads a document of JSON in the API's folder. */
export function readJsonFile(file: string, bytes: Uint8Array): JsonRead {
  const kind = kindOf(file);
  if (!kind) return failed(file, 'unknown-file', { severity: 'warning', found: file });
  const read = parse(file, bytes);
  if (!('raw' in read)) return read;
  return placed({ ...kind, file }, file, read);
}

/**
 * Reads a document of JSON that is handed over by itself.
 *
 * @param name - what it is called by those who mend it
 * @param place - where it lies, which may say what it is
 */
export function readAlone(name: string, place: string, bytes: Uint8Array): JsonRead {
  const read = parse(name, bytes);
  if (!('raw' in read)) return read;
  const found = recognise(place, read.raw);
  if ('document' in found) return placed(found.document, name, read);
  if ('isMade' in found) return failed(name, 'made-file');
  const { candidates } = found;
  if (candidates.length > 0)
    return failed(name, 'unclear-document', { expected: candidates.join(', ') });
  const expected = writtenKinds.map((kind) => documents[kind].file).join(', ');
  return failed(name, 'unknown-file', { found: name, expected });
}

const placed = (
  one: ApiFile,
  name: string,
  { raw, text }: { raw: unknown; text: string },
): JsonRead => ({
  document: { ...one, raw, duplicateKeys: duplicateKeys(text) },
  locate: locateInJson(name, text),
  findings: [],
});
