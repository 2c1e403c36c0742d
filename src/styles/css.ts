import { unsafeCSS, type CSSResult } from 'lit';

/**
 * A style sheet of ours, as the function of that name in Lit makes it. Lit's also sees to it that no text
 * of somebody else's gets in: ours takes other style sheets only, in a tenth of a kilobyte less on every page.
 */
export const css = (strings: TemplateStringsArray, ...others: CSSResult[]): CSSResult =>
  unsafeCSS(String.raw({ raw: strings }, ...others));
