import { adoptStyles, type CSSResult, type LitElement } from 'lit';

/** Gives an element the styles of what it has fetched later, beside its own. */
export function addStyles(host: LitElement, styles: CSSResult): void {
  const { elementStyles } = host.constructor as typeof LitElement;
  adoptStyles(host.renderRoot as ShadowRoot, [...elementStyles, styles]);
}
