/* Lit's css-tag.js for browsers with constructed style sheets: all that our CSS runs in. */
export const supportsAdoptingStyleSheets = true;

export class CSSResult {
  constructor(cssText) {
    this.cssText = cssText;
  }

  get styleSheet() {
    if (!this.sheet) (this.sheet = new CSSStyleSheet()).replaceSync(this.cssText);
    return this.sheet;
  }

  toString() {
    return this.cssText;
  }
}

export const css = (strings, ...values) => new CSSResult(String.raw({ raw: strings }, ...values));
export const unsafeCSS = (text) => new CSSResult(String(text));
export const getCompatibleStyle = (style) => style;
export const adoptStyles = (root, styles) => {
  root.adoptedStyleSheets = styles.map((style) => style.styleSheet ?? style);
};
