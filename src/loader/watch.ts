import { call } from '../dom.js';

/**
 * What may be one of the two forms that stand for a tag: see `forms.ts`. A form of the page is not: its
 * fields take the place of its methods.
 */
export const formSelector = '[data-vald]:not(form),a[href*="visa.html?"]';

/** What fits a selector inside an element, a shadow root or the document. Nothing is inside text. */
export const findAll = <E extends HTMLElement>(root: Node, selector: string): E[] => [
  ...((call(root, 'querySelectorAll', selector) ?? []) as NodeListOf<E>),
];

/**
 * Calls back for each element that fits a selector: those that are in the document, those that come
 * to it, and those that come to fit, also in the open shadow roots that other components have when the
 * page has loaded. Each node that comes is looked at once, so the cost is that of the page's own
 * writing, and no more.
 *
 * @param selector - what to look for
 * @param see - may be called more than once for the same element
 */
export function watchPage(selector: string, see: (element: HTMLElement) => void): void {
  const visit = (node: Node): void => {
    if (call(node, 'matches', selector)) see(node as HTMLElement);
    findAll(node, selector).forEach(see);
  };
  const observer = new MutationObserver((records) => {
    const added = new Set<Node>();
    // A record is of an attribute or of nodes.
    for (const { attributeName, target, addedNodes } of records)
      for (const node of attributeName ? [target] : addedNodes) added.add(node);
    // What is inside another one that came is seen with it.
    for (const node of added) if (!added.has(node.parentNode!)) visit(node);
  });
  const watch = (root: Document | ShadowRoot): void => {
    // Who edits sees the code; when the editing is over, what it stands for. A root that is watched is so once.
    const attributeFilter = ['contenteditable', 'data-vald', 'href'];
    observer.observe(root, { childList: true, subtree: true, attributeFilter });
    findAll(root, selector).forEach(see);
    for (const { shadowRoot } of findAll(root, '*'))
      if (shadowRoot instanceof ShadowRoot) watch(shadowRoot);
  };
  const watchAll = () => watch(document);
  watchAll();
  // When the document has been read, and when everything in it is here.
  addEventListener('readystatechange', watchAll, true);
}
