import type { words as sv } from './sv/index.js';

/**
 * What another language has to say where Swedish says `T`: the same keys, with the same arguments.
 */
export type Words<T> = {
  [Key in keyof T]: T[Key] extends (...args: infer Args) => string
    ? (...args: Args) => string
    : string;
};

/** Every text of the elements, in one language. Content from the programme is never in here. */
export type Messages = Words<typeof sv>;
