import type { MatrixModel } from './matrix-model.js';

/** Letters where a narrow table has no room for words: the word is what is read aloud, found and copied. */
const letters = `
td .mark { font-size: 0 }
td .mark::before { font-size: max(1rem, 14px); margin: 0 }
.mark::before { content: attr(data-shape) attr(data-letter) }
.mark::before { content: attr(data-shape) attr(data-letter) / '' }
td sup { font-size: 13px; margin: 0 }`;

/** Where all columns fit, nothing scrolls but the page. */
const fitting = '.page { overflow: visible } .page thead { position: sticky; animation: none }';

/**
 * The widths of the columns, which of them are hidden or marked, and what follows from that, as rules:
 * on 5,000 cells that is one style recalculation, and not as many writes. What is shown is known from
 * the model, and how wide the element is from a container query, so that nothing is measured.
 * Constructed style sheets: a strict CSP has nothing to say.
 */
export class MatrixRules {
  #layout = new Rules();
  #mark = new Rules();

  constructor(root: ShadowRoot) {
    root.adoptedStyleSheets.push(this.#layout.sheet, this.#mark.sheet);
  }

  setLayout({ columns, visible, widths }: MatrixModel): void {
    const { head, words, letters: narrow, least } = widths;
    const hidden = columns.flatMap(({ key }, index) => (visible.has(key) ? [] : [index + 1]));
    const wide = (list: readonly number[], all: number) =>
      `.rows { --_least: ${all}em } .rows tr { grid-template-columns: ${tracks([head, ...list])} }`;
    this.#layout.set(
      `${hidden.length > 0 ? `${hidden.map(cells).join()} { display: none }` : ''}
@media not print {
${wide(words, least.words)}
${narrow ? `@container vald (inline-size < ${least.words}em) { ${wide(narrow, least.all)} ${letters} }` : ''}
@container vald (inline-size >= ${least.all}em) { ${fitting} }
}`,
    );
  }

  /** @param marked - index of the column among the cells of a row, from 0; undefined for none */
  setMarked(marked: number | undefined): void {
    this.#mark.set(
      marked === undefined
        ? ''
        : `${cells(marked)} { background-color: var(--_marked); outline: 1px solid var(--_accent); outline-offset: -1px; }`,
    );
  }
}

class Rules {
  readonly sheet = new CSSStyleSheet();
  #text = '';

  /** The same rules again would cost a style recalculation of the whole table. */
  set(text: string): void {
    if (text !== this.#text) this.sheet.replaceSync((this.#text = text));
  }
}

const cells = (index: number): string => `tr > :nth-child(${index + 1})`;

/** So wide at least, and so much of what is left. */
const tracks = (list: readonly number[]): string =>
  list.map((em) => `minmax(${em}em,${em}fr)`).join(' ');
