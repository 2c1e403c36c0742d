/**
 * THE list of elements, by name without `vald-`: what registers, loads, documents and tests them all
 * reads it. The rest follows from the name: `goal-card` is the tag `vald-goal-card`, the class
 * `ValdGoalCard` and the file `components/goal-card/goal-card.ts`.
 */
export const elements = {
  program: { isScope: true },
  'program-goals': {},
  'goal-card': {},
  'namnd-responsibilities': {},
  'indicator-table': {},
  'responsibility-matrix': {},
  'help-contacts': { isHelp: true },
  'safe-exit': { isStatic: true },
  opinions: {},
  'program-compare': {},
  'program-timeline': {},
} as const satisfies Record<string, ElementFacts>;

/** What the loader has to know of an element before its class is here. */
export interface ElementFacts {
  /** Where to turn: never without a number, not even when its script cannot be had. */
  readonly isHelp?: true;
  /** Shows no data of the API. */
  readonly isStatic?: true;
  /** Shows nothing of its own. */
  readonly isScope?: true;
}

/** Elements that one puts in its own shadow root. For the build: the loader does not have to know. */
export const uses: Partial<Record<ElementName, readonly ElementName[]>> = {
  'help-contacts': ['safe-exit'],
};

/** Name of an element without `vald-`. */
export type ElementName = keyof typeof elements;

/** Every name, in the order of the documentation. */
export const elementNames = Object.keys(elements) as ElementName[];

/** `vald-goal-card` of `goal-card`. */
export const tagOf = <Name extends string>(name: Name): `vald-${Name}` => `vald-${name}`;

/** `ValdGoalCard` of `goal-card`. */
export const classNameOf = (name: string): string =>
  `Vald${name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}`;
