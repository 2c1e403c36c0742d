import { adoptStyles, type CSSResult, type LitElement } from 'lit';

/** Gives an element the styles of what it has fetched later, beside its own. */
export function addStyles(host: LitElement, styles: CSSResult): void {
  const root = host.renderRoot as ShadowRoot;
  adoptStyles(root, [...root.adoptedStyleSheets, styles]);
}
