/**
 * Calls back for each element that fits a selector: those that are in the document, and those that
 * come to it, also in the open shadow roots that other components have when the page has loaded. Each
 * node that comes is looked at once, so the cost is that of the page's own writing, and no more.
 *
 * @param selector - what to look for
 * @param see - may be called more than once for the same element
 */
export function watchPage(selector: string, see: (element: HTMLElement) => void): void {
  const watched = new WeakSet<Node>();

  const visit = (node: Node): void => {
    if (node instanceof HTMLElement && node.matches(selector)) see(node);
    // Text has nothing in it.
    (node as Partial<ParentNode>).querySelectorAll?.<HTMLElement>(selector).forEach(see);
  };
  const observer = new MutationObserver((records) => {
    const added = new Set<Node>();
    for (const { attributeName, target, addedNodes } of records) {
      if (attributeName) added.add(target);
      for (const node of addedNodes) added.add(node);
    }
    // What is inside another one that came is seen with it.
    for (const node of added) if (!added.has(node.parentNode!)) visit(node);
  });
  const watch = (root: Document | ShadowRoot): void => {
    if (!watched.has(root)) {
      // Who edits sees the code; when the editing is over, what it stands for.
      const attributeFilter = ['contenteditable'];
      observer.observe(root, { childList: true, subtree: true, attributeFilter });
    }
    watched.add(root);
    visit(root);
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) watch(shadowRoot);
  };
  const watchAll = () => watch(document);
  watchAll();
  // When the document has been read, and when everything in it is here.
  document.addEventListener('readystatechange', watchAll);
}
