import { html, nothing, type TemplateResult } from 'lit';
import { dataOf, type ProgramData, type Snapshot } from '../../data/index.js';
import { keyed } from '../shared/keyed.js';
import { renderNotices, renderWithoutData } from '../shared/program-states.js';
import { programWords, type ProgramLocalize } from '../shared/program-words.js';
import { renderOrigin } from '../shared/states.js';
import { StatusController } from '../shared/status-controller.js';
import { ProgramElement } from './program-element.js';

/** A fallback that has these is more than a line. */
const content = 'h2,h3,h4,h5,h6,table';
/** What translators put around each text. */
const TRANSLATED = 'font';

/**
 * Common to the elements that show a programme and nothing else: the states around the content.
 *
 * @slot - Shown until the programme is here, and when it cannot be had: a link to the document, say.
 * @csspart base - Everything.
 * @csspart heading - A heading.
 * @csspart validity - The notice that says whether the programme is in force.
 * @csspart notice - A fault, or that the data may be out of date.
 * @csspart retry - The button that tries again.
 * @csspart status - The line shown while a slow load goes on.
 * @csspart sample - The band that says "Exempeldata".
 * @csspart origin - The line that says which server the data comes from, where that is another one.
 * @cssproperty [--vald-reserve=60rem] - Height that the programme and the tables keep while they load, where the fallback is a line or two. `0` keeps none.
 * @fires {ValdLoadEvent} vald-load - A programme is shown, or another version of it.
 * @fires {ValdErrorEvent} vald-error - A load failed. What was shown is still shown.
 */
export abstract class ValdElement extends ProgramElement {
  protected static override readonly words = programWords;

  declare protected readonly localize: ProgramLocalize;
  protected readonly status = new StatusController(this, this.programController, this.localize);
  /** What is shown beside the programme. @internal */
  readonly followed?: { readonly snapshot: Snapshot<unknown> | undefined }[];
  /** What the content that is shown was made of. */
  protected made: readonly unknown[] = [];
  #edition = 0;

  /** Whether the fallback is content of its own, and as tall as what will be here. */
  protected get isReadable(): boolean {
    // The fallback of a form stays where it is, and a slot leads to it.
    const root = this.querySelector('slot')?.getRootNode() as ShadowRoot | undefined;
    return Boolean((root?.host ?? this).querySelector(content));
  }

  /**
   * Words for what is on its way, where most of the content is made of it: the fallback stays where it is
   * until then, so that what stands below moves once at most. Or the notice that it does not come.
   */
  protected awaited?(data: ProgramData): string | false | TemplateResult | typeof nothing;

  /**
   * Another one for content that is to be made anew: that of another programme, and where a translator has
   * put its own in the place of our texts, what says something else now. Otherwise what is new is written
   * in its place, and what the reader has opened stays so.
   */
  #keyOf(data: ProgramData): string {
    const before = this.made;
    this.made = [
      this.localize.lang(),
      data,
      ...(this.followed ?? []).map(({ snapshot }) => dataOf(snapshot)),
    ];
    if (
      this.renderRoot.querySelector(TRANSLATED) &&
      JSON.stringify(before) !== JSON.stringify(this.made)
    )
      this.#edition++;
    return `${data.program.id} ${this.#edition}`;
  }

  /** The content, when there is data. */
  protected abstract renderContent(data: ProgramData): unknown;

  /** Nothing is written in the place of data that is here already. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const isHere = this.hasUpdated ? undefined : this.programController.begin();
    return isHere ? isHere.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  protected override render(): TemplateResult {
    const { snapshot } = this.programController;
    const retry = () => this.reload();
    const line =
      'data' in snapshot
        ? this.awaited?.(snapshot.data)
        : this.status.isSlow && this.localize.term('loading');
    const shown = 'data' in snapshot && !line && snapshot;
    // The live region is outside of what is busy: what is said there is to be heard at once.
    return html`<div class="visually-hidden" role="status"></div>
      <div
        class="root ${shown || 'problem' in snapshot || this.isReadable ? '' : 'reserve'}"
        part="base"
        dir=${this.localize.dir() === 'rtl' ? 'rtl' : nothing}
        aria-busy=${snapshot.busy}
      >
        ${
          shown
            ? html`${renderNotices(shown, this.localize, retry)}${keyed(
                this.#keyOf(shown.data),
                this.renderContent(shown.data),
              )}${renderOrigin(this.programController.foreignHost(), this.localize)}`
            : html`<slot></slot
                >${typeof line === 'object' ? line : renderWithoutData(snapshot, this.localize, line, retry)}`
        }
      </div>`;
  }
}
