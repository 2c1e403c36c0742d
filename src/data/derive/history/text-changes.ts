import { diffArrays } from 'diff/lib/diff/array.js';
import { plainSigns } from '../signs.js';

/** A piece of a text that has changed: in both, only in the earlier, or only in the later. */
export interface TextChange {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** How one text became another. */
export interface TextChanges {
  parts: readonly TextChange[];
  /** How much of both they have in common, from 0 to 1. */
  likeness: number;
}

/** A word with the blanks before it, or a sign. */
const token =
  /\s*(?:[\p{L}\p{N}\p{M}\u00ad]+(?:[-‑/’'][\p{L}\p{N}\p{M}\u00ad]+)*|[^\s\p{L}\p{N}])/gu;

const isWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** A full stop at the end is how a source is set, and not a change of the text. */
const withoutStop = (text: string): string => text.trim().replace(/\.$/, '');

/** A text as it is held against another: two that look alike are the same. */
const compared = (text: string): string => plainSigns(withoutStop(text)).replace(/\s+/g, ' ');

/** Whether two texts have the same words, but for a full stop and how signs are written. */
export const isSameText = (before: string, after: string): boolean =>
  compared(before) === compared(after);

interface Run {
  kind: TextChange['kind'];
  tokens: string[];
}

/**
 * One word between two changes is a part of them: three scraps are harder to read than one.
 * What a change takes away comes before what it puts in its place.
 */
function smooth(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  let removed: string[] = [];
  let added: string[] = [];
  const flush = () => {
    if (removed.length > 0) result.push({ kind: 'removed', tokens: removed });
    if (added.length > 0) result.push({ kind: 'added', tokens: added });
    removed = [];
    added = [];
  };
  runs.forEach(({ kind, tokens }, index) => {
    if (kind === 'removed') removed.push(...tokens);
    else if (kind === 'added') added.push(...tokens);
    else {
      const isBetween = index > 0 && index < runs.length - 1;
      const isScrap = tokens.filter(isWord).length < 2;
      if (isBetween && isScrap && removed.length > 0 && added.length > 0) {
        removed.push(...tokens);
        added.push(...tokens);
      } else {
        flush();
        result.push({ kind, tokens });
      }
    }
  });
  flush();
  return result;
}

/** The words that were taken away and put in on the way from one text to another. */
export function textChanges(before: string, after: string): TextChanges {
  const tokensOf = (text: string): string[] => withoutStop(text).match(token) ?? [];
  const old = tokensOf(before);
  const next = tokensOf(after);
  // Once for each word, and not for each pair that is compared.
  const plain = new Map([...old, ...next].map((one) => [one, plainSigns(one.trim())]));
  const changes = diffArrays(old, next, { comparator: (a, b) => plain.get(a) === plain.get(b) });
  const words = (list: readonly string[]) => list.filter(isWord).length;
  const same = changes
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { value }) => sum + words(value), 0);
  const runs = smooth(
    changes.map(({ added, removed, value }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      tokens: value,
    })),
  );
  const parts = runs.flatMap(({ kind, tokens }, index): TextChange[] => {
    const text = tokens.join('');
    // Its first word had no blank before it where the text began with it.
    if (kind === 'same')
      return [{ kind, text: index > 0 && /^[\p{L}\p{N}]/u.test(text) ? ` ${text}` : text }];
    // The blank before a change is no part of it, and between two there is always one.
    const bare = text.trimStart();
    const isSecond = index > 0 && runs[index - 1]!.kind !== 'same';
    const blank = isSecond ? ' ' : index > 0 && bare !== text ? text.slice(0, -bare.length) : '';
    return [...(blank ? [{ kind: 'same' as const, text: blank }] : []), { kind, text: bare }];
  });
  if (after.trim().endsWith('.')) parts.push({ kind: 'same', text: '.' });
  return { parts, likeness: (2 * same) / Math.max(words(old) + words(next), 1) };
}
