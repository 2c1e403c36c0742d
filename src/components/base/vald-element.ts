import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ProgramController } from '../../context/program-controller.js';
import type { Credentials, ProgramData } from '../../data/index.js';
import { Localize } from '../../i18n/localize.js';
import { common } from '../../i18n/sv/common.js';
import { baseStyles } from '../../styles/base.styles.js';
import { partStyles } from '../../styles/parts.styles.js';
import { version } from '../../version.js';
import { PrintController } from '../shared/print-controller.js';
import { StatusController } from '../shared/status-controller.js';
import { renderNotices, renderWithoutData } from '../shared/states.js';

/**
 * Common to the elements that show a programme: attributes, data, language, and the states around the content.
 *
 * @slot - Shown until the programme is here, and when it cannot be had: a link to the document, say.
 * @csspart base - Everything.
 * @csspart heading - A heading.
 * @csspart validity - The notice that says whether the programme is in force.
 * @csspart notice - A fault, or that the data may be out of date.
 * @csspart retry - The button that tries again.
 * @csspart status - The line shown while a slow load goes on.
 * @csspart sample - The band that says "Exempeldata".
 * @cssproperty [--vald-accent=#0b5560] - Colour of links, marks and the own nämnd. Give it two values with `light-dark()`.
 * @cssproperty [--vald-alert=#a3262a] - Colour of faults and of a validity that is over.
 * @cssproperty [--vald-color=inherit] - Colour of text.
 * @cssproperty [--vald-font=inherit] - Font family.
 * @cssproperty [--vald-line] - Colour of lines between parts.
 * @cssproperty [--vald-control] - Colour of the borders of controls.
 * @cssproperty [--vald-muted] - Colour of secondary text.
 * @cssproperty [--vald-tint] - Faint ground of what is marked.
 * @cssproperty [--vald-space=0.5em] - The step that all distances are multiples of.
 * @cssproperty [--vald-measure=65ch] - Longest line of text.
 * @cssproperty [--vald-radius=3px] - Rounding of corners.
 * @fires {ValdLoadEvent} vald-load - A programme is shown, or another version of it.
 * @fires {ValdErrorEvent} vald-error - A load failed. What was shown is still shown.
 */
export abstract class ValdElement extends LitElement {
  static readonly version = version;
  /** The Swedish words of the element. One that says more than all do has its own. */
  protected static readonly words = common;
  static override styles = [baseStyles, partStyles];

  /** Address of an `index.json` or of one programme. Without it: the `vald-program` around, or `api/v1/index.json` beside the editor's script. */
  @property() src: string | undefined;

  /** Id of a programme in the index. Without it: the one in force, or else the latest. */
  @property() program: string | undefined;

  /** Id of the own nämnd or bolagsstyrelse, as in `organisation.json`. It comes first and is marked. */
  @property() namnd: string | undefined;

  /** Language of the element's own words: `sv` (default) or `en`. Without it: that of the page. What comes from the programme stays in its own. */
  @property({ reflect: true, useDefault: true }) override lang = '';

  /** Level of the element's first heading, 2 to 6. */
  @property({
    attribute: 'heading-level',
    converter: (value) => Math.min(Math.max(Math.trunc(Number(value)) || 2, 2), 6),
  })
  headingLevel = 2;

  /** How the data is fetched with regard to cookies: `same-origin` (default), `include` or `omit`. */
  @property() credentials: Credentials | undefined;

  /** True while the page is printed: what is folded or left out on screen is then shown. */
  @state() protected printing = false;

  protected readonly localize = new Localize(this, (this.constructor as typeof ValdElement).words);
  protected readonly programController = new ProgramController(this);
  protected readonly status = new StatusController(this, this.programController, this.localize);

  constructor() {
    super();
    new PrintController(this, (printing) => {
      this.printing = printing;
      this.performUpdate();
    });
  }

  /** Fetches the programme anew. What is shown stays until the new data is here. */
  reload(): void {
    this.programController.reload();
  }

  /** The content, when there is data. */
  protected abstract renderContent(data: ProgramData): TemplateResult;

  protected override render(): TemplateResult {
    const { snapshot, scope } = this.programController;
    const retry = () => this.reload();
    // The live region is outside of what is busy: what is said there is to be heard at once.
    return html`<div class="visually-hidden" role="status"></div>
      <div
        class="root"
        part="base"
        dir=${this.localize.dir() === 'rtl' ? 'rtl' : nothing}
        aria-busy=${snapshot.busy ? 'true' : 'false'}
      >
        ${
          'data' in snapshot
            ? html`${scope.framed ? nothing : renderNotices(snapshot, this.localize, retry)}${this.renderContent(
                snapshot.data,
              )}`
            : html`<slot></slot>${
                  scope.framed
                    ? nothing
                    : renderWithoutData(snapshot, this.localize, this.status.isSlow, retry)
                }`
        }
      </div>`;
  }

  protected override firstUpdated(_changed: PropertyValues): void {
    this.status.start();
  }
}
