import { findNodeAtLocation, parseTree, visit } from 'jsonc-parser';
import type { Issue } from '../../data/index.js';
import type { RawFile } from '../check/source.js';
import { textOf } from '../csv/text.js';
import type { Finding } from '../findings/finding.js';
import type { Locate } from '../findings/place.js';
import { kindOf } from '../layout.js';

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
      ...(path.length > 0 ? { path: path.join('.') } : {}),
      ...(node ? lineAt(text, node.offset) : {}),
    };
  };
}

/** Reads a document of JSON. Undefined for a file that is none. */
export function readJsonFile(
  file: string,
  bytes: Uint8Array,
): { document?: RawFile; locate?: Locate; findings: Finding[] } {
  const error = (kind: Finding['kind'], more: Partial<Finding> = {}): { findings: Finding[] } => ({
    findings: [{ severity: 'error', kind, place: { file }, ...more }],
  });
  const kind = kindOf(file);
  if (!kind) return error('unknown-file', { severity: 'warning', found: file });
  const read = textOf(bytes);
  if ('kind' in read) return error(read.kind);
  const { text } = read;
  if (isTooDeep(text)) return error('not-json', { found: `[[[ … ${DEEPEST}` });
  try {
    const raw: unknown = JSON.parse(text);
    return {
      document: { ...kind, file, raw, duplicateKeys: duplicateKeys(text) },
      locate: locateInJson(file, text),
      findings: [],
    };
  } catch {
    let at: { line: number; character: number } | undefined;
    visit(text, { onError: (_code, offset) => void (at ??= lineAt(text, offset)) });
    return error('not-json', { place: { file, ...at } });
  }
}
