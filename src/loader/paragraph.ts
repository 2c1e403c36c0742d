/* What of a page is a paragraph that a link alone makes. */

const marks = 'a,b,em,font,i,span,strong,u';

/** What is called a button, a card or the like: there a link leads somewhere. */
const boxes = ['btn', 'button', 'card', 'cta', 'knapp', 'kort', 'puff', 'teaser', 'tile']
  .flatMap((word) => [
    `[class~="${word}" i]`,
    ...['-', '_'].flatMap((sign) => [`[class*="${sign}${word}" i]`, `[class*="${word}${sign}" i]`]),
  ])
  .join();

/** Where a link is no paragraph of the text. */
const elsewhere = `nav,header,footer,menu,ol,ul,dl,table,figure,h1,h2,h3,h4,h5,h6,summary,button,label,[role=button],[role=menuitem],[role=navigation],[role=tab],:is(${boxes}):not(body,html)`;

const isBlank = ({ nodeName, nodeType, nodeValue }: Node): boolean =>
  nodeName === 'BR' || nodeType === 8 || (nodeType === 3 && !/[^\s\u200b]/.test(nodeValue!));

/** Whether nothing but blanks is beside a node. Stops at the first thing: the place may be large. */
function isAlone(node: Node): boolean {
  for (const side of ['previousSibling', 'nextSibling'] as const)
    for (let other = node[side]; other; other = other[side]) if (!isBlank(other)) return false;
  return true;
}

/** What is around a link and the marks on it. */
export const blockOf = (link: Element): HTMLElement | null =>
  link.closest<HTMLElement>(`:not(${marks})`);

/**
 * The paragraph in which a link is the only content, or the div that an editor may have written for
 * one. A link in a sentence, a list or a menu, on a button or a card, or with a class of its own, stays
 * a link: whoever made it so wants it to lead somewhere.
 */
export function paragraphAround(link: HTMLElement): HTMLElement | null {
  const block = blockOf(link);
  for (let node: Element | null = link; node && node !== block; node = node.parentElement)
    if (!isAlone(node)) return null;
  // By what the link is in, and not of the block: that could be a form of the page.
  const isText =
    block === link.closest('p,div:not([id],[role],[class]:not([class=""]))') &&
    !link.closest(elsewhere) &&
    !link.matches('[role],[class]:not([class=""])');
  return isText ? block : null;
}
