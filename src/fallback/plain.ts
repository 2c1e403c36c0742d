import { isAuthority } from './authorities.js';

/*
 * What an element shows, as plain HTML: headings, lists, tables, folded parts. It is read from the
 * element's own shadow root, so that it says what the element says, whatever that is made of. It runs
 * in a browser (the builder) and in Node (`vald-program render`).
 */

const blocks = 'h1,h2,h3,h4,h5,h6,p,ul,ol,dl,table,details,blockquote';
const inner = 'li,dt,dd,caption,thead,tbody,tr,th,td,summary';
const marks = 'a,abbr,b,br,del,em,i,ins,q,s,strong,sub,sup,time';
const kept = new Set(`${blocks},${inner},${marks}`.split(','));
const blockTags = new Set(blocks.split(','));

/** Where text stands by itself. Inside the others it is the text of what is around. */
const boxes = new Set(
  'article,aside,div,fieldset,figcaption,figure,footer,header,main,nav,section'.split(','),
);

/** What does something, is for one sense alone, or is true at this moment alone, as "open now" is. */
const left =
  '[data-now],.hours:not(.always),[part~=origin],script,style,template,slot,svg,canvas,input,select,textarea,dialog,form,[hidden],[aria-hidden=true],[role=status],.no-print,.visually-hidden:not(.spoken)';

/** What says what the words after it are. */
const EYEBROW = 'span.eyebrow';

/** Attributes that say what something is. */
const attributes: Readonly<Record<string, readonly string[]>> = {
  td: ['colspan', 'rowspan'],
  th: ['scope', 'colspan', 'rowspan'],
  ol: ['start'],
  time: ['datetime'],
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const quoted = (text: string): string => `"${escaped(text).replaceAll('"', '&quot;')}"`;

/** One part of the fallback: a heading, a paragraph, a list, a table. */
export interface Block {
  html: string;
  /** What it says, in one line. */
  text: string;
}

/** A reader of one element. */
class Reader {
  readonly blocks: Block[] = [];
  /** What has been written before its place. */
  readonly #told = new Set<Node>();
  #line = '';

  constructor(
    /** Language of the page: what is in another says so. */
    readonly lang: string,
    readonly base: string,
  ) {}

  /** Ends a run of words that no paragraph is around. */
  #end(own: string): void {
    const html = this.#line.trim();
    this.#line = '';
    if (textOf(html)) this.#add(`<p${this.#said(own, this.lang)}>${html}</p>`);
  }

  #said(own: string, around: string): string {
    return own === around ? '' : ` lang=${quoted(own)}`;
  }

  #add(html: string): void {
    this.blocks.push({ html, text: textOf(html) });
  }

  /** Reads what is in a box: blocks, and words between them. */
  box(parent: ParentNode & Node, lang: string): void {
    for (const node of parent.childNodes) {
      if (node.nodeType === 3) this.#line += escaped(node.nodeValue!.replace(/\s+/g, ' '));
      if (node.nodeType !== 1) continue;
      const element = node as HTMLElement;
      if (isLeft(element)) continue;
      const own = element.lang || lang;
      if (element.localName === 'vald-safe-exit') {
        this.#end(lang);
        this.#wayOut(element, own);
      } else if (element.shadowRoot || boxes.has(element.localName)) {
        this.#end(lang);
        this.box(element.shadowRoot ?? element, own);
        this.#end(own);
      } else if (blockTags.has(element.localName)) {
        this.#end(lang);
        if (/^h\d$/.test(element.localName)) this.#eyebrow(element, own);
        const html = this.#write(element, this.lang, own);
        if (textOf(html)) this.#add(html);
      } else {
        this.#line += this.#write(element, lang, own);
      }
    }
    this.#end(lang);
  }

  /** What stands above the words of a heading is a line before it. */
  #eyebrow(heading: HTMLElement, own: string): void {
    const line = heading.querySelector<HTMLElement>(EYEBROW);
    if (!line) return;
    this.#told.add(line);
    const lang = line.lang || own;
    this.#add(`<p${this.#said(lang, this.lang)}>${this.#inside(line, lang).trim()}</p>`);
  }

  /** The button that leaves the page is a link without its script. */
  #wayOut({ shadowRoot }: Element, own: string): void {
    const link = shadowRoot?.querySelector<HTMLAnchorElement>('a[href]');
    const words = link ? this.#inside(link, own).trim() : '';
    if (words)
      this.#add(
        `<p${this.#said(own, this.lang)}><a href=${quoted(link!.getAttribute('href')!)}>${words}</a></p>`,
      );
  }

  /** An element with what is in it, as HTML. */
  #write(element: HTMLElement, around: string, own: string): string {
    const tag = element.localName;
    if (tag === 'br') return '<br>';
    const content = this.#inside(element.shadowRoot ?? element, own);
    // A cell may be empty, and is a cell all the same.
    if (!textOf(content) && !/^t[dhr]$/.test(tag)) return content;
    const said = this.#said(own, around);
    // In an item paragraphs are lines: space around each would tear a list apart.
    if (tag === 'p' && element.closest('li')) {
      const line = said ? `<span${said}>${content.trim()}</span>` : content.trim();
      return isBeforeLine(element) ? `${line}<br>` : `${line} `;
    }
    // Their look tells these from what is beside them; here a colon and a comma do.
    if (element.matches(':not(th) > span:is(.eyebrow, .tag):has(+ *)'))
      return `${content.trim()}: `;
    if (element.matches('.mark:has(+ .mark)')) return `${content.trim()},`;
    // What stands on a line of its own in a header of a table.
    if (isLineOfHeader(element)) return `${content.trim()}<br>`;
    if (tag === 'a') return this.#link(element, content);
    if (boxes.has(tag)) return `${content} `;
    if (!kept.has(tag)) return said ? `<span${said}>${content}</span>` : content;
    const rest = (attributes[tag] ?? [])
      .filter((name) => element.getAttribute(name))
      .map((name) => ` ${name}=${quoted(element.getAttribute(name)!)}`)
      .join('');
    const open = tag === 'details' && element.hasAttribute('open') ? ' open' : '';
    const isInline = /^(a|abbr|b|em|i|q|s|strong|sub|sup|time)$/.test(tag);
    return `<${tag}${said}${rest}${open}>${isInline ? content : content.trim()}</${tag}>`;
  }

  #inside(parent: Node, lang: string): string {
    return [...parent.childNodes]
      .map((node) => {
        if (node.nodeType === 3) {
          const text = escaped(node.nodeValue!);
          return isOfLines(parent) ? text.replace(/\s*\n\s*/g, '<br>') : text.replace(/\s+/g, ' ');
        }
        return node.nodeType === 1 && !isLeft(node as HTMLElement) && !this.#told.has(node)
          ? this.#write(node as HTMLElement, lang, (node as HTMLElement).lang || lang)
          : '';
      })
      .join('')
      .replace(/\s+/g, ' ');
  }

  /** A number to call, or the page of a public body; of others the words alone. */
  #link(element: HTMLElement, content: string): string {
    const href = element.getAttribute('href') ?? '';
    if (/^(tel|sms|mailto):/i.test(href)) return `<a href=${quoted(href)}>${content}</a>`;
    const address = URL.canParse(href, this.base) ? new URL(href, this.base).href : '';
    return isAuthority(address) ? `<a href=${quoted(address)}>${content}</a>` : content;
  }
}

/** Whether the lines of a text are lines. */
const isOfLines = (node: Node): boolean =>
  node.nodeType === 1 && (node as Element).matches('.responsible, .responsible p');

/** Whether another line of the same item comes after a paragraph. */
const isBeforeLine = ({ nextElementSibling: next }: Element): boolean =>
  Boolean(next?.matches('p, div:has(> p)') && !isLeft(next));

const isLineOfHeader = (element: Element): boolean =>
  element.parentElement?.localName === 'th' && element.nextElementSibling !== null;

/** Buttons do nothing here. The names in the headers of a table are on some. */
const isLeft = (element: Element): boolean =>
  element.matches(left) ||
  (element.localName === 'button' && !element.closest('th,td,caption')) ||
  (element.localName === 'label' && Boolean(element.querySelector('input,select,textarea')));

/** What HTML of ours says. */
export const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * What an element shows at this moment, part by part.
 *
 * @param lang - language of the page that it will stand in
 * @param base - what its addresses are relative to
 */
export function plainOf(element: Element, lang: string, base: string): Block[] {
  const reader = new Reader(lang, base);
  reader.box(element.shadowRoot!, (element as HTMLElement).lang || lang);
  return reader.blocks;
}
