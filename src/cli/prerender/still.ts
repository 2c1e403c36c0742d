import { signOf } from '../../fallback/made.js';
import { textOfSheet } from '../render/window.js';

/*
 * What an element shows, as a shadow root that a page can have from the start: the element's own markup,
 * without what only a script can do, and the texts of its style sheets.
 */

/** A shadow root as it is written. */
export interface Still {
  html: string;
  /** Texts of its style sheets, in their order. */
  css: string[];
  /** What it has inside it: the shadow root of another element, by its tag. */
  inner: Record<string, Still>;
}

/** Whether something can be read in what was written: its own words, or a place of words that cannot be used. */
type Sight = 'seen' | 'off' | 'empty';

/** The class of what cannot work here. Its place is kept, since the element will have it there. */
export const OFF = '_off';

/** What says something to one who has opened a page, what speaks of today, and what only measures. */
const gone =
  'script,style,template,dialog,[hidden],[role=status],[part~=origin],.today,line.now,div:empty:not([class])';

/** What is true at this moment alone: its words go, and its place is kept. */
const ofNow = '.hours:not(.always)';

/** What does nothing without the script. */
const scripted =
  '.keys,input,select,textarea,form,fieldset:has(input,select),label:has(input,select,textarea)';

/** What is a button because it does more: here it is a name. */
const named = ':is(th, td, caption) button:not(.expand)';

/** A tag of its own for each, so that it looks the same and is none. */
const stillTag = (tag: string): string => `still-${tag}`;

/** Says what a script does, or leads to where no link can: into a shadow root. */
const dropped =
  /^(part|style|type=button|tabindex=-1|aria-(busy|controls|expanded|pressed|disabled)|data-key)$/;

/** Their sign says that something is in force, or not yet: that is another thing tomorrow. */
const states: ReadonlySet<string> = new Set(['in-force', 'extended', 'upcoming', 'consultation']);
export const ANY_DAY = '_any';

/** Of a box that holds boxes, the blanks between them are nothing. Of a line they are. */
const boxes = new Set(
  'article aside details div dl figure footer header nav ol section svg table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const blocks = new Set([
  ...boxes,
  ...'blockquote caption dd dt figcaption h2 h3 h4 h5 h6 li p summary td th'.split(' '),
]);

const empty = new Set('area br col hr img input wbr'.split(' '));

/** Text, written as HTML. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A value of an attribute, written as HTML. */
export const quoted = (value: string): string => `"${escaped(value).replaceAll('"', '&quot;')}"`;

const isBlock = (node: Node | null): boolean =>
  node === null || blocks.has((node as Element).localName);

/** Writes one shadow root. */
class Writer {
  readonly #inner: Record<string, Still> = {};
  /** Declarations by the class that stands for them: a strict policy has no place for them in a tag. */
  readonly #rules = new Map<string, string>();

  /** @param isInner - whether it is an element in another, whose sheet knows the parts of this */
  constructor(readonly isInner: boolean) {}

  write(root: ShadowRoot): Still {
    const { html } = this.#content(root);
    const sheets = root.adoptedStyleSheets.map(textOfSheet);
    const rules = [...this.#rules].map(([name, said]) => `.${name}{${said}}`);
    return { html, css: [...sheets, ...rules], inner: this.#inner };
  }

  #content(parent: ParentNode & Node): { html: string; sight: Sight } {
    const nodes = [...parent.childNodes].filter(
      (node) => node.nodeType === 3 || (node.nodeType === 1 && !(node as Element).matches(gone)),
    );
    const sights = new Set<Sight>();
    const html = nodes.map((node, at) => {
      const part =
        node.nodeType === 3
          ? this.#text(node, parent, nodes[at - 1] ?? null, nodes[at + 1] ?? null)
          : this.#element(node as HTMLElement);
      sights.add(part.sight);
      return part.html;
    });
    return {
      html: html.join(''),
      sight: sights.has('seen') ? 'seen' : sights.has('off') ? 'off' : 'empty',
    };
  }

  #text(node: Node, parent: Node, before: Node | null, after: Node | null) {
    const text = node.nodeValue!;
    if (!text.trim()) {
      const isBox = parent.nodeType !== 1 || boxes.has((parent as Element).localName);
      const isNothing = isBox && (isBlock(before) || isBlock(after));
      return { html: isNothing ? '' : ' ', sight: 'empty' as const };
    }
    // Texts of the data keep their lines, as in `base.styles.ts`.
    const isOfData = parent.nodeType === 1 && (parent as Element).hasAttribute('lang');
    return { html: escaped(isOfData ? text : text.replace(/\s+/g, ' ')), sight: 'seen' as const };
  }

  #element(element: HTMLElement): { html: string; sight: Sight } {
    const { localName } = element;
    if (localName === 'slot') return this.#content(element);
    const isName = element.matches(named);
    const isNow = element.matches(ofNow);
    const { html, sight: inside } = isNow
      ? { html: '&nbsp;', sight: 'off' as const }
      : element.shadowRoot
        ? this.#host(element.shadowRoot, localName)
        : this.#content(element);
    const isOff =
      inside === 'off' ||
      element.matches(scripted) ||
      (localName === 'button' && !isName) ||
      (localName === 'details' && !this.#hasContent(element));
    const tag = isName || element.shadowRoot ? stillTag(localName) : localName;
    const said = this.#attributes(element, isOff);
    return {
      html: `<${tag}${said}>${empty.has(tag) ? '' : `${html}</${tag}>`}`,
      sight: isOff ? 'off' : inside,
    };
  }

  /** Whether there is something to see when it is unfolded. Some is fetched when it is. */
  #hasContent(details: Element): boolean {
    return [...details.childNodes].some(
      (node) =>
        (node as Element).localName !== 'summary' &&
        (node.nodeType === 3
          ? node.nodeValue!.trim()
          : node.nodeType === 1 && this.#element(node as HTMLElement).sight === 'seen'),
    );
  }

  #host(root: ShadowRoot, tag: string): { html: string; sight: Sight } {
    this.#inner[tag] = new Writer(true).write(root);
    return { html: innerPlace(tag), sight: 'seen' };
  }

  #attributes(element: HTMLElement, isOff: boolean): string {
    const classes = (element.getAttribute('class') ?? '')
      .split(/\s+/)
      .filter(Boolean)
      .map((name) => (states.has(name) ? ANY_DAY : name));
    if (isOff) classes.push(OFF);
    const style = element.getAttribute('style')?.trim();
    if (style) classes.push(this.#rule(style));
    const others = element
      .getAttributeNames()
      .filter((name) => this.#isKept(element, name, element.getAttribute(name)!));
    return [
      ...(classes.length > 0 ? [['class', classes.join(' ')] as const] : []),
      ...others.map((name) => [name, element.getAttribute(name)!] as const),
    ]
      .map(([name, value]) => (value ? ` ${name}=${quoted(value)}` : ` ${name}`))
      .join('');
  }

  #isKept({ localName }: Element, name: string, value: string): boolean {
    if (name === 'class' || (localName === 'a' && name === 'href' && value[0] === '#'))
      return false;
    return (
      (name === 'part' && this.isInner) || !(dropped.test(name) || dropped.test(`${name}=${value}`))
    );
  }

  #rule(style: string): string {
    const said = style
      .split(';')
      .map((one) => one.trim())
      .filter(Boolean)
      .map((one) => (one.includes('!important') ? one : `${one}!important`))
      .join(';');
    const name = `_${signOf(said)}`;
    this.#rules.set(name, said);
    return name;
  }
}

/** Where the shadow root of an inner element goes, when the name of its style sheet is known. */
export const innerPlace = (tag: string): string => `<!--${tag}-->`;

/** What an element shows at this moment. */
export const stillOf = (element: Element): Still => new Writer(false).write(element.shadowRoot!);
