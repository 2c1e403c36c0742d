import type { PropertyDeclaration, ReactiveElement } from 'lit';

/*
 * Lit's own decorators serve two kinds of decorators, ours are of one: on every page that is half a
 * kilobyte for nothing. They say what Lit's say, in Lit's words.
 */

type Decorator = (prototype: object, name: PropertyKey) => void;

/** A public property, with an attribute of its name. */
export const property =
  (options?: PropertyDeclaration): Decorator =>
  (prototype, name) =>
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);

/** A private property whose change renders anew. */
export const state = (): Decorator => property({ state: true, attribute: false });
