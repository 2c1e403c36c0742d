import type { Language } from '../data/index.js';
import { spoken } from './spoken.js';

type Line = string | number | boolean;

/**
 * The words of a language file, to be spoken as those of any other language: what a text is told
 * leads to a line of its own where there is one (`audience.victim`), and stands in the line otherwise
 * (`{1}`). What a file lacks, or says with other numbers to call than we do, is Swedish.
 */
export function wordsOf({ words }: Language): typeof spoken {
  const lines = words as Readonly<Record<string, unknown>>;
  const line = (name: string): string | undefined => {
    const text = Object.hasOwn(lines, name) ? lines[name] : undefined;
    return typeof text === 'string' && text.length < 2_000 ? text : undefined;
  };
  const find = (key: string, swedish: (...args: Line[]) => string, args: readonly Line[]) => {
    let name = key;
    const rest: Line[] = [];
    for (const arg of args) {
      const longer = `${name}.${arg}`;
      if (Object.keys(lines).some((one) => one === longer || one.startsWith(`${longer}.`)))
        name = longer;
      else rest.push(arg);
    }
    const said = swedish(...args);
    const text = line(name)?.replace(/\{(\d)\}/g, (_all, at: string) =>
      String(rest[+at - 1] ?? ''),
    );
    return text !== undefined && digitsOf(text) === digitsOf(said) ? numbersApart(text) : said;
  };
  return Object.fromEntries(
    Object.entries(spoken).map(([key, swedish]) => [
      key,
      typeof swedish === 'string'
        ? find(key, () => swedish, [])
        : (...args: Line[]) => find(key, swedish as (...all: Line[]) => string, args),
    ]),
  ) as typeof spoken;
}

/** Groups of digits keep their order among letters that are read from right to left. */
const numbersApart = (text: string): string => text.replace(/\d+(?:[\s-]+\d+)+/g, '\u2066$&\u2069');

/** The digits of a text, in order: numbers to call, above all. */
export const digitsOf = (text: string): string => [...text.replace(/\D/g, '')].sort().join('');
