import type { Language } from '../data/index.js';
import { lineOf, spoken } from './spoken.js';

/**
 * The words of a language file, to be spoken as those of any other language. What a file lacks, or says
 * with other numbers than we do, is Swedish.
 */
export function wordsOf({ words }: Language): typeof spoken {
  const lines = words as Readonly<Record<string, unknown>>;
  const say = (key: string, swedish: string, args: readonly unknown[] = []): string => {
    const { name, put } = lineOf(key, args);
    const line = Object.hasOwn(lines, name) ? lines[name] : undefined;
    if (typeof line !== 'string' || line.length > 2_000) return swedish;
    const text = line.replace(/\{(\d)\}/g, (_all, at: string) => String(put[+at - 1] ?? ''));
    return numbersOf(text) === numbersOf(swedish) ? numbersApart(text) : swedish;
  };
  return Object.fromEntries(
    Object.entries(spoken).map(([key, swedish]) => [
      key,
      typeof swedish === 'string'
        ? say(key, swedish)
        : (...args: unknown[]) =>
            say(key, (swedish as (...all: unknown[]) => string)(...args), args),
    ]),
  ) as typeof spoken;
}

/** A number as it is written: groups of digits, of any script. */
const number = /\p{Nd}+(?:[\s-]+\p{Nd}+)*/gu;

/** Groups of digits keep their order among letters that are read from right to left. */
const numbersApart = (text: string): string =>
  text.replace(number, (found) => (/\D/.test(found) ? `\u2066${found}\u2069` : found));

/** The numbers of a text, whatever the order of its words: what can be called with them is to be the same. */
export const numbersOf = (text: string): string =>
  (text.match(number) ?? [])
    .map((found) => found.replace(/[\s-]/g, ''))
    .sort()
    .join(' ');
