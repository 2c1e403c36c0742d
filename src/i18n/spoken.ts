import { common } from './sv/common.js';
import { exit } from './sv/exit.js';
import { help } from './sv/help.js';
import { audiences, standings, weekdays } from '../data/index.js';
import { openings } from './openings.js';

/*
 * What a language file has: the texts of help, of the way out, and what all elements say. Each is a
 * line of text with its own name; what it is told stands in it as `{1}`, `{2}`.
 */

/** The texts, in Swedish. */
export const spoken = { ...common, ...help, ...exit };

type Spoken = typeof spoken;

/** Anything: it is written as it is told. */
const ANY = Symbol('any');

/** What a text is told, one entry for each argument: each of some values, or anything. */
type Told<Args> = { readonly [At in keyof Args]-?: readonly (Args[At] | typeof ANY)[] };

/** The texts that are told something. The compiler asks for one that is left out. */
const told: {
  readonly [Key in keyof Spoken as Spoken[Key] extends string ? never : Key]: Spoken[Key] extends (
    ...args: infer Args
  ) => string
    ? Told<Args>
    : never;
} = {
  stale: [[ANY]],
  dataFrom: [[ANY]],
  audience: [audiences],
  helpFurther: [[ANY]],
  helpMissing: [[ANY]],
  channel: [['sms', 'email', ANY], [ANY]],
  callFact: [
    ['free', 'anonymous', 'onPhoneBill'],
    [true, false],
  ],
  weekday: [weekdays],
  clock: [[ANY], [ANY]],
  opening: [openings, [ANY], [ANY]],
  standing: [standings, [ANY]],
  helpChecked: [[0, ANY], [ANY]],
  helpWording: [[ANY]],
  exitPresses: [[1, 2]],
  exitNotes: [[ANY]],
};

/**
 * The name of the line that says a text, and what is put into it: a value that has a line of its own is
 * part of the name (`audience.victim`), any other is put in.
 */
export function lineOf(key: string, args: readonly unknown[]): { name: string; put: unknown[] } {
  const values = (told as Readonly<Record<string, readonly (readonly unknown[])[]>>)[key] ?? [];
  const isNamed = (arg: unknown, at: number) => arg !== ANY && values[at]?.includes(arg);
  return {
    name: [key, ...args.filter(isNamed).map(String)].join('.'),
    put: args.filter((arg, at) => !isNamed(arg, at)),
  };
}

/** Every line of a language file: its name, and what it is in Swedish. */
export function swedishLines(): Record<string, string> {
  const lines: Record<string, string> = {};
  for (const [key, word] of Object.entries(spoken)) {
    if (typeof word === 'string') {
      lines[key] = word;
      continue;
    }
    for (const args of combinations(told[key as keyof typeof told])) {
      let count = 0;
      const say = word as (...all: unknown[]) => string;
      lines[lineOf(key, args).name] = say(
        ...args.map((arg) => (arg === ANY ? `{${++count}}` : arg)),
      );
    }
  }
  return lines;
}

const combinations = (lists: readonly (readonly unknown[])[]): unknown[][] =>
  lists.reduce<unknown[][]>(
    (all, list) => all.flatMap((one) => list.map((arg) => [...one, arg])),
    [[]],
  );
