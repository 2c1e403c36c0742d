import type { MatrixLine } from '../../data/index.js';
import { hyphenated, lineName } from './matrix-cells.js';
import type { MatrixLocalize } from './matrix-words.js';

/** How wide the columns of the matrix are, in em: fixed tracks, so that no cell has to be measured. */
export interface MatrixWidths {
  /** Of the row headers. */
  head: number;
  /** Of each column, with room for a word beside the shape. */
  words: readonly number[];
  /** The same with room for a letter; undefined where columns are as wide as words anyway. */
  letters: readonly number[] | undefined;
  /** Of the whole, at least: with words, and with what is the narrowest. */
  least: { words: number; all: number };
}

/** Room for a shape, a word and a figure. */
const WORD = 9.5;
const LETTER = 4.5;
/** A column with a long word is no wider than this: the word breaks. */
const LONGEST = 13;

export function matrixWidths(
  columns: readonly MatrixLine[],
  localize: MatrixLocalize,
): MatrixWidths {
  const isOwners = columns[0]?.axis === 'owners';
  const needs = columns.map((line) => needOf(line, localize));
  const atLeast = (least: number) => needs.map((need) => Math.max(least, need));
  const head = isOwners ? 22 : 16;
  const words = atLeast(WORD);
  const letters = isOwners ? atLeast(LETTER) : undefined;
  const total = (list: readonly number[]) =>
    Math.round(10 * list.reduce((sum, one) => sum + one, head)) / 10;
  return { head, words, letters, least: { words: total(words), all: total(letters ?? words) } };
}

/** What the longest part of a name takes in a wide font, and the whole of it in three lines. */
function needOf(line: MatrixLine, localize: MatrixLocalize): number {
  const isOwner = line.axis === 'owners';
  const name = lineName(line, localize);
  const parts = hyphenated(name).split(/(?<=[\u00ad-])|\s+/);
  const longest = Math.max(...parts.map(({ length }) => length));
  const need = isOwner ? Math.max(longest, name.length / 3) * 0.72 : longest * 0.56;
  return Math.round(Math.min(need + 1.6, LONGEST) * 10) / 10;
}
