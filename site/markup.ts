/*
 * HTML of ours as nodes. A page with Trusted Types takes no text for HTML; and this is ours, whole and
 * small: tags that are closed, attributes in quotation marks, four entities.
 */

const read = (text: string): string =>
  text
    .replaceAll('&nbsp;', '\u00a0')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

const token = /<!--.*?-->|<(\/?)([a-z][\w-]*)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*>|[^<]+/gs;

/** Nodes of what the builder has written. Our tags become boxes, so that what is in them is seen. */
export function nodesOf(html: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const open: ParentNode[] = [fragment];
  for (const [all, end, tag, attributes] of html.matchAll(token)) {
    const parent = open.at(-1)!;
    if (tag === undefined) {
      if (!all.startsWith('<')) parent.append(read(all));
    } else if (end) {
      open.pop();
    } else {
      const element = document.createElement(tag.startsWith('vald-') ? 'div' : tag);
      for (const [, name, value = ''] of attributes!.matchAll(/([\w-]+)(?:="([^"]*)")?/g))
        element.setAttribute(name!, read(value));
      parent.append(element);
      if (tag !== 'br') open.push(element);
    }
  }
  return fragment;
}
