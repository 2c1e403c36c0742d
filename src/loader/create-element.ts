import { elements, tagOf, type ElementFacts, type ElementName } from '../elements.js';
import { ADDRESS, attributeForms, ownAddress } from './attributes.js';
import { create } from '../dom.js';

/** Attributes by name, as the div or the link says them. */
export type Wish = Iterable<readonly [attribute: string, value: string]>;

/**
 * An element by its name without `vald-`; it is registered. Whoever may write a comment may write these
 * forms too. They therefore never choose where data comes from, and nothing that they say is shown: a
 * stranger's numbers and words must not look like ours.
 *
 * @throws Error with the word that is not taken
 */
export function createElement(name: ElementName, wish: Wish, scriptUrl: string): HTMLElement {
  const element = create(tagOf(name));
  setAttributes(element, name, wish, scriptUrl);
  return element;
}

/**
 * Gives an element just these attributes, by the same rule.
 *
 * @throws Error with the word that is not taken; the element is then as it was
 */
export function setAttributes(
  element: HTMLElement,
  name: ElementName,
  wish: Wish,
  scriptUrl: string,
): void {
  const { isHelp }: ElementFacts = elements[name];
  const known = (element.constructor as { observedAttributes?: string[] }).observedAttributes ?? [];
  const taken = new Map<string, string>();
  for (const [attribute, value] of wish) {
    // Which programme there is decides nothing for help, but whether it can be had.
    const isTaken = known.includes(attribute) && !(isHelp && attribute === 'program');
    const form = isTaken ? attributeForms[attribute] : undefined;
    const written =
      form === ADDRESS
        ? ownAddress(value, scriptUrl, element.baseURI)
        : form?.test(value)
          ? value
          : undefined;
    if (written === undefined) throw new Error(attribute);
    taken.set(attribute, written);
  }
  for (const attribute of element.getAttributeNames())
    if (!taken.has(attribute)) element.removeAttribute(attribute);
  for (const [attribute, value] of taken)
    if (element.getAttribute(attribute) !== value) element.setAttribute(attribute, value);
}
