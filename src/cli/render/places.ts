import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { elementNames, tagOf, type ElementName } from '../../elements.js';
import { attributeForms, ADDRESS } from '../../loader/attributes.js';
import { DATA, MADE, read } from '../../loader/reading.js';
import type { Wanted } from './content.js';
import { emptyDocument } from './window.js';

/** Where in a page an element is asked for. */
export interface Place extends Wanted {
  form: 'tag' | 'div' | 'link';
  /** The element of the page, from the first sign of its start to the last of its end. */
  outer: readonly [from: number, to: number];
  /** What is in it. */
  inner: readonly [from: number, to: number];
  /** Where the signs of what was made stand, and those of the other parts in it. */
  signs?: { at: readonly [from: number, to: number]; value: string };
  /** What a link says. */
  words: string;
}

/** Shows nothing that could be read without a script. */
const without: readonly string[] = ['program', 'safe-exit'];

/** The page's nodes in a document, with their places in the text. */
function buildPage(html: string, url: string): Map<Element, Tree.Element> {
  const page = emptyDocument(url);
  const found = new Map<Element, Tree.Element>();
  const build = (nodes: readonly Tree.ChildNode[], parent: Element): void => {
    for (const node of nodes) {
      if (node.nodeName === '#text') parent.append((node as Tree.TextNode).value);
      if (!('tagName' in node) || node.tagName === 'template') continue;
      const element = page.createElement(node.tagName);
      for (const { name, value } of node.attrs) element.setAttribute(name, value);
      found.set(element, node);
      parent.append(element);
      build(node.childNodes, element);
    }
  };
  const tree = parse(html, { sourceCodeLocationInfo: true });
  const root = tree.childNodes.find(({ nodeName }) => nodeName === 'html') as Tree.Element;
  for (const { name, value } of root.attrs) page.documentElement.setAttribute(name, value);
  for (const part of root.childNodes)
    if (part.nodeName === 'body') {
      for (const { name, value } of (part as Tree.Element).attrs)
        page.body.setAttribute(name, value);
      build((part as Tree.Element).childNodes, page.body);
    }
  return found;
}

/** The language that a page says of a place. */
const langOf = (element: Element): string =>
  element.parentElement?.closest('[lang]')?.getAttribute('lang') || 'sv';

const attributesOf = (element: Element): Map<string, string> =>
  new Map(element.getAttributeNames().map((name) => [name, element.getAttribute(name)!]));

/** What a scope around an element says, whichever form it has. */
const scopesOf = (element: Element): Map<string, string>[] => {
  const around: Map<string, string>[] = [];
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (at.localName === tagOf('program')) around.unshift(attributesOf(at));
    if (at.getAttribute(DATA) === 'program')
      around.unshift(
        new Map(
          [...attributesOf(at)]
            .filter(([name]) => name.startsWith(`${DATA}-`) && name !== MADE)
            .map(([name, value]) => [name.slice(DATA.length + 1), value]),
        ),
      );
  }
  return around;
};

/** Whether a div or a link may say so, by the rule of the script itself. */
const isTaken = ([name, value]: [string, string]): boolean => {
  const form = attributeForms[name];
  return form === ADDRESS || Boolean(form?.test(value));
};

/**
 * Where a page asks for elements, as the script itself reads it: tags, divs with data attributes, and
 * links that are a paragraph.
 *
 * @param skipped - is told of what is left as it is, and why
 */
export function placesOf(html: string, url: string, skipped: (why: string) => void): Place[] {
  const found = buildPage(html, url);
  const candidates = [...found.keys()] as HTMLElement[];
  return candidates.flatMap((element): Place[] => {
    const name = element.localName.slice(tagOf('').length) as ElementName;
    const isTag = elementNames.includes(name) && element.localName === tagOf(name);
    const href = element.localName === 'a' ? (element.getAttribute('href') ?? '') : '';
    const isDiv = element.hasAttribute(DATA) && element.localName !== 'form';
    if (!isTag && !isDiv && !href.includes('visa.html?')) return [];
    const common = {
      lang: langOf(element),
      page: url,
      scopes: scopesOf(element),
      words: element.textContent ?? '',
    };
    const at = (one: Element) => {
      const place = found.get(one)?.sourceCodeLocation;
      // A heading would end the paragraph, and what follows be outside of the tag.
      if (one.parentElement?.closest('p')) {
        skipped(`<${one.localName}> står i ett stycke (<p>). Lägg den i en <div>.`);
        return undefined;
      }
      if (place?.startTag && place.endTag)
        return {
          outer: [place.startOffset, place.endOffset],
          inner: [place.startTag.endOffset, place.endTag.startOffset],
        } as const;
      skipped(`<${one.localName}> har ingen sluttagg.`);
      return undefined;
    };
    if (isTag) {
      const where = without.includes(name) ? undefined : at(element);
      if (!where) return [];
      return [
        { form: 'tag', tag: tagOf(name), attributes: attributesOf(element), ...common, ...where },
      ];
    }
    const folder = isDiv ? url : new URL(element.getAttribute('href')!, url).href;
    const reading = read(element, folder, () => false);
    if (!reading || without.includes(reading.name)) return [];
    const wrong = [...reading.wish].find((one) => !isTaken(one));
    if (wrong) {
      skipped(`”${wrong[0]}” går inte att använda där.`);
      return [];
    }
    const where = at(reading.place);
    if (!where) return [];
    const written = found.get(reading.place)!;
    const signs = written.sourceCodeLocation!.attrs?.[MADE];
    const value = reading.place.getAttribute(MADE);
    return [
      {
        form: isDiv ? 'div' : 'link',
        tag: tagOf(reading.name),
        attributes: reading.wish,
        ...common,
        ...where,
        ...(isDiv && signs && value !== null
          ? { signs: { at: [signs.startOffset, signs.endOffset], value } }
          : {}),
      },
    ];
  });
}

/** The parts of what was made, as the script finds them in the page: what each says. */
export const partsOf = (html: string): string[] =>
  (
    parse(`<body>${html}`).childNodes.find(({ nodeName }) => nodeName === 'html') as Tree.Element
  ).childNodes
    .flatMap((part) => ('childNodes' in part ? part.childNodes : []))
    .map((node) => textOfNode(node))
    .filter((text) => text.trim());

const textOfNode = (node: Tree.ChildNode): string =>
  'value' in node && node.nodeName === '#text'
    ? node.value
    : 'childNodes' in node
      ? node.childNodes.map(textOfNode).join('')
      : '';
