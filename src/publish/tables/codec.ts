import type { FileRule } from '../findings/finding.js';
import { clean, lookup, shown, type Cell } from './cell.js';
import type { Column } from './shape.js';
import { no, yes, type ChoiceWords } from './words.js';

/** What a cell says, or why that cannot be told. */
export type Decoded =
  { value: unknown } | { fault: FileRule | 'choice' | 'format'; expected?: string };

/* What stands between the values of a list, and between an id and its text, is escaped where it is part of one. */
const escape = (text: string): string => text.replace(/[\\;]/g, '\\$&');
const unescape = (text: string): string => text.replace(/\\([\\;])/g, '$1');
const split = (text: string): string[] =>
  (text.match(/(?:\\[\s\S]|[^\\;])+/g) ?? []).map(clean).filter((one) => one !== '');

function encodeScalar(column: Column, value: unknown): Cell {
  if (value === undefined || value === null) return undefined;
  if (column.kind === 'boolean') return value ? yes : no;
  if (column.kind === 'choice') return column.words![String(value)];
  return value as string | number;
}

/** A value as it stands in its column. */
export function encode(column: Column, value: unknown): Cell {
  if (!column.several || value === undefined || value === null) return encodeScalar(column, value);
  const list = value as readonly unknown[];
  if (column.several === 'list')
    return list.map((one) => escape(String(encodeScalar(column, one)))).join('; ') || undefined;
  const [id, text] = column.several;
  return (
    (list as readonly Record<string, string | undefined>[])
      .map((one) => (one[text] === undefined ? one[id] : `${one[id]}: ${escape(one[text])}`))
      .join('; ') || undefined
  );
}

/** The value that a word stands for; that of the format itself is taken too. */
function choice(words: ChoiceWords, text: string): string | undefined {
  const wanted = lookup(text);
  const [found] =
    Object.entries(words).find(([value, word]) => wanted === value || wanted === word) ?? [];
  return found;
}

/** A number as it is written in Swedish: a blank between thousands, and a decimal comma. */
export function readNumber(text: string): Decoded {
  const plain = text.replace(/[\u2212\u2013]/g, '-').replace(/[\s\u00a0\u202f]+/g, ' ');
  if (!/^[-+]?(\d{1,3}( \d{3})+|\d+)([.,]\d+)?(e[-+]?\d+)?$/i.test(plain))
    return { fault: 'not-a-number' };
  // One and a fifth, or one thousand two hundred: nobody can tell.
  if (/^[-+]?\d{1,3}\.\d{3}$/.test(plain)) return { fault: 'ambiguous-number' };
  const value = Number(plain.replaceAll(' ', '').replace(',', '.'));
  return Number.isFinite(value) ? { value } : { fault: 'not-a-number' };
}

function decodeText({ kind, words }: Column, text: string): Decoded {
  switch (kind) {
    case 'number':
      return readNumber(text);
    case 'boolean': {
      const word = lookup(text);
      if (['ja', 'true', 'sant'].includes(word)) return { value: true };
      return ['nej', 'false', 'falskt'].includes(word) ? { value: false } : { fault: 'not-yes-no' };
    }
    case 'choice': {
      const value = choice(words!, text);
      return value === undefined
        ? { fault: 'choice', expected: Object.values(words!).join(', ') }
        : { value };
    }
    default:
      return { value: text };
  }
}

/** A text that a spreadsheet has made a number of. A whole one has lost nothing that can be seen. */
const asText = (value: number): Decoded =>
  Number.isSafeInteger(value) ? { value: String(value) } : { fault: 'number-lost' };

function decodeScalar(column: Column, cell: Exclude<Cell, undefined>): Decoded {
  const { kind } = column;
  if (typeof cell === 'object') {
    if ('fault' in cell) return { fault: cell.fault };
    const isDate = kind === 'date' || kind === 'period';
    return isDate && cell.exact ? { value: cell.day } : { fault: 'excel-date' };
  }
  if (typeof cell === 'number') return kind === 'number' ? { value: cell } : asText(cell);
  if (typeof cell === 'boolean')
    return kind === 'boolean' ? { value: cell } : { value: shown(cell) };
  return decodeText(column, kind === 'verbatim' ? cell : clean(cell));
}

function decodeList(column: Column, text: string): Decoded {
  const values: unknown[] = [];
  for (const part of split(clean(text))) {
    if (column.several === 'list') {
      const one = decodeText(column, unescape(part));
      if ('fault' in one) return one;
      values.push(one.value);
    } else {
      const [id, name] = column.several!;
      const colon = part.indexOf(':');
      const rest = clean(part.slice(colon + 1));
      values.push(
        colon < 0
          ? { [id]: part }
          : { [id]: clean(part.slice(0, colon)), ...(rest ? { [name]: unescape(rest) } : {}) },
      );
    }
  }
  return { value: values };
}

/** What stands in a cell, as the value of its column. The cell is not empty. */
export function decode(column: Column, cell: Exclude<Cell, undefined>): Decoded {
  if (!column.several) return decodeScalar(column, cell);
  const one = decodeScalar({ path: [], kind: 'text', required: false, nullable: false }, cell);
  return 'fault' in one ? one : decodeList(column, one.value as string);
}
