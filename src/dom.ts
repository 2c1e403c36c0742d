/*
 * Nodes of the page, by their prototypes. In a form, and in the document, any field, picture or frame takes
 * the place of a method that has its name: a comment with `<img name="createElement">` would put us out
 * of work.
 */

/** Calls a method of a node. Undefined where it has none: nothing is inside text. */
export const call = (
  node: Node,
  method: 'createElement' | 'matches' | 'querySelector' | 'querySelectorAll',
  text: string,
): unknown =>
  (Reflect.getPrototypeOf(node) as Partial<Record<typeof method, (text: string) => unknown>>)[
    method
  ]?.call(node, text);

/** A new element. */
export const create = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag) =>
  call(document, 'createElement', tag) as HTMLElementTagNameMap[Tag];

/** The first element that fits inside a root, which may be the document. */
export const findIn = (root: Node, selector: string) =>
  call(root, 'querySelector', selector) as HTMLElement | null;

/** What the document itself says: its head, its root. */
export const pageHas = <Key extends keyof Document>(key: Key): Document[Key] =>
  Reflect.get(Document.prototype, key, document) as Document[Key];
