import { LitElement, type CSSResult } from 'lit';
import { property } from './decorators.js';
import type { Translations } from '../../i18n/languages.js';
import { Localize } from '../../i18n/localize.js';
import { common } from '../../i18n/sv/common.js';
import { baseStyles } from '../../styles/base.styles.js';
import { version } from '../../version.js';
import { RegionController } from '../shared/region-controller.js';

/**
 * Common to every element that shows something: the language of our words, and a voice.
 *
 * @cssproperty [--vald-accent=#0b5560] - Colour of links, marks and the own nämnd. Give it two values with `light-dark()`.
 * @cssproperty [--vald-alert=#a3262a] - Colour of the edge and the faint ground of a notice that something is wrong, and of the ground of words that are gone in a comparison. Not of 112, which stays red.
 * @cssproperty [--vald-color=inherit] - Colour of text.
 * @cssproperty [--vald-font=inherit] - Font family.
 * @cssproperty [--vald-line] - Colour of lines between parts.
 * @cssproperty [--vald-control] - Colour of the borders of controls.
 * @cssproperty [--vald-muted] - Colour of secondary text.
 * @cssproperty [--vald-tint] - Faint ground of what is marked.
 * @cssproperty [--vald-space=0.5em] - The step that all distances are multiples of.
 * @cssproperty [--vald-measure=65ch] - Longest line of text.
 * @cssproperty [--vald-radius=3px] - Rounding of corners.
 */
export abstract class BaseElement extends LitElement {
  /** Version of the library that the element is from. */
  static readonly version = version;
  /** The Swedish words of the element. One that says more than all do has its own. */
  protected static readonly words = common;
  /** Those that only it says, in other languages. */
  protected static readonly translations: Translations<object> | undefined;
  static override styles: CSSResult[] = [baseStyles];

  /** Language of the element's own words: `sv` (default) or `en`. Without it: that of the page. What comes from the programme stays in its own. */
  @property({ reflect: true, useDefault: true }) override lang = '';

  protected readonly localize = new Localize(
    this,
    (this.constructor as typeof BaseElement).words,
    (this.constructor as typeof BaseElement).translations,
  );
  protected readonly region = new RegionController(this);

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // What a server wrote there is shown anew, and not twice.
    this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
  }
}
