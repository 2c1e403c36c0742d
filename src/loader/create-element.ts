import { tagOf, type ElementName } from '../elements.js';

/**
 * An element by its name without `vald-`; it is registered. Whoever may write a comment may write these
 * forms too. They therefore never choose where data comes from: a stranger's numbers must not look like
 *ours. Any other address has to be on the script's own server.
 *
 * @throws Error with the word that is not taken
 */
export function createElement(
  name: ElementName,
  attributes: Iterable<readonly [string, string]>,
  scriptUrl: string,
): HTMLElement {
  const element = document.createElement(tagOf(name));
  const known = (element.constructor as { observedAttributes?: string[] }).observedAttributes ?? [];
  for (const [attribute, value] of attributes) {
    let isOurs = false;
    try {
      // What is not an address is taken for a file beside the script.
      isOurs = new URL(value, scriptUrl).origin === new URL(scriptUrl).origin;
    } catch {
      // Neither.
    }
    if (attribute === 'src' || !isOurs || !known.includes(attribute)) throw new Error(attribute);
    element.setAttribute(attribute, value);
  }
  return element;
}
