import { create } from '../../dom.js';

/**
 * An element with what is in it. For lists whose items only say something: a template leaves a mark in
 * the page at each of its places, and a page of goals would be half marks.
 *
 * @param className - empty for none; so `lang`
 */
export function make<Tag extends 'li' | 'p' | 'span' | 'ul' | 'div'>(
  tag: Tag,
  className: string,
  lang: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = create(tag);
  if (className) element.className = className;
  if (lang) element.lang = lang;
  element.append(...children);
  return element;
}
