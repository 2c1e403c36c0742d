import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ProgramController } from '../../context/program-controller.js';
import type { Credentials, ProgramData } from '../../data/index.js';
import { Localize } from '../../i18n/localize.js';
import { baseStyles } from '../../styles/base.styles.js';
import { partStyles } from '../../styles/parts.styles.js';
import { version } from '../../version.js';
import { PrintController } from '../shared/print-controller.js';
import { StatusController } from '../shared/status-controller.js';
import { renderNotices, renderWithoutData } from '../shared/states.js';

/** Common to the elements that show a programme: attributes, data, language, and the states around the content. */
export abstract class ValdElement extends LitElement {
  static readonly version = version;
  static override styles = [baseStyles, partStyles];

  /** Address of an `index.json` or of one programme. Without it: the `vald-program` around, or `api/v1/index.json` beside the editor's script. */
  @property() src: string | undefined;

  /** Id of a programme in the index. Without it: the one in force, or else the latest. */
  @property() program: string | undefined;

  /** Id of the own nämnd or bolagsstyrelse, as in `organisation.json`. It comes first and is marked. */
  @property() namnd: string | undefined;

  /** Language of the element's own words: `sv` (default) or `en`. Without it: that of the page. What comes from the programme stays in its own. */
  @property() override lang = '';

  /** Level of the element's first heading, 2 to 6. */
  @property({
    attribute: 'heading-level',
    converter: (value) => Math.min(Math.max(Math.trunc(Number(value)) || 2, 2), 6),
  })
  headingLevel = 2;

  /** How the data is fetched with regard to cookies: `same-origin` (default), `include` or `omit`. */
  @property() credentials: Credentials | undefined;

  protected readonly localize = new Localize(this);
  protected readonly programController = new ProgramController(this);
  protected readonly status = new StatusController(this, this.programController, this.localize);

  constructor() {
    super();
    new PrintController(this);
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
    return html`<div class="root" part="base" aria-busy=${snapshot.busy ? 'true' : 'false'}>
      <div class="visually-hidden" role="status"></div>
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
