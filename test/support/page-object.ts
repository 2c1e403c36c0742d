import { textOf } from './browser.js';

/* What a reader finds in an element, for tests that look for it. */

export const $ = <E extends Element = HTMLElement>(element: Element, selector: string): E =>
  element.shadowRoot!.querySelector<E>(selector)!;

export const $$ = <E extends Element = HTMLElement>(element: Element, selector: string): E[] => [
  ...element.shadowRoot!.querySelectorAll<E>(selector),
];

export const isShown = (node: Element): boolean => node.getClientRects().length > 0;

export const table = (element: Element): HTMLTableElement => $(element, 'table');

/** Words of an element, without the hyphens that a narrow column may break at. */
export const words = (element: Element): string => textOf(element).replaceAll('\u00ad', '');

/** The words over the columns, in order. */
export const headers = (element: Element): string[] =>
  [...table(element).tHead!.rows[0]!.cells].map(words);

/** The control whose label starts so. */
export const label = <E extends HTMLInputElement | HTMLSelectElement = HTMLInputElement>(
  element: Element,
  text: string,
): E =>
  $$(element, 'label')
    .find((one) => textOf(one).startsWith(text))!
    .querySelector<E>('input, select')!;
