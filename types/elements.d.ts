/*
 * What a template may say of each element, taken from the element itself: what its properties are
 * called, their attributes, and its events. Nothing is listed here: an element that is added to
 * `HTMLElementTagNameMap` is in all templates.
 */
import type { LitElement } from 'lit';
import type { ValdElement } from '../dist/npm/index.js';

/** Our elements by tag, and those that an app makes of `ValdElement`. */
export type Elements = {
  [
    Tag in keyof HTMLElementTagNameMap as Tag extends `vald-${string}`
      ? Tag
      : HTMLElementTagNameMap[Tag] extends ValdElement
        ? Tag
        : never
  ]: HTMLElementTagNameMap[Tag];
};

/** The name of an attribute: `heading-level` of `headingLevel`. */
type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : '';

type NameOfProperty<Element> = {
  [Name in Exclude<keyof Element, keyof LitElement>]: Element[Name] extends (
    ...args: never[]
  ) => unknown
    ? never
    : Name;
}[Exclude<keyof Element, keyof LitElement>] &
  string;

/** The properties of an element that are its own, with their doc comments. */
export type Properties<Element> = Partial<Pick<Element, NameOfProperty<Element>>>;

/** What an attribute may have, also as it is written in HTML: a number as digits, what is set as nothing. */
export type Written<Value> =
  Value | (Value extends number ? `${number}` : Value extends true ? '' : never);

/** The attributes that are not called as their property. */
export type Attributes<Element> = {
  [Name in NameOfProperty<Element> as Kebab<Name> extends Name ? never : Kebab<Name>]?: Written<
    Element[Name]
  >;
};

/** What a template may set. */
export type Props<Element> = Properties<Element> & Attributes<Element>;

/** Our events by name. */
export type Events = {
  [
    Name in keyof GlobalEventHandlersEventMap as Name extends `vald-${string}` ? Name : never
  ]: GlobalEventHandlersEventMap[Name];
};

/** A listener for each event: `onvald-load` with the prefix `on`. */
export type Listeners<Prefix extends string, Element> = {
  [Name in keyof Events as `${Prefix}${Name}`]?: (
    event: Events[Name] & { currentTarget: Element },
  ) => void;
};
