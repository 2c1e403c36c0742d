import { html, type CSSResult, type ReactiveController, type TemplateResult } from 'lit';
import type { ProgramController } from '../../context/program-controller.js';
import type { ProgramData } from '../../data/index.js';
import { ValdErrorEvent } from '../../events.js';
import type { Localize } from '../../i18n/localize.js';
import { renderWithoutData } from '../shared/states.js';
import { ValdElement } from './vald-element.js';

/** What an element lets its view use. */
export interface ViewContext<Host> {
  host: Host;
  localize: Localize;
  program: ProgramController;
  /** Speaks in the element's live region. */
  say: (text: string) => void;
}

/** What an element shows and does, when that is in a file of its own. */
export interface View extends ReactiveController {
  /** @param printing - whether it is for paper: what is folded or left out on screen is then shown */
  render(data: ProgramData, printing: boolean): TemplateResult;
  /** Fetches anew what it has fetched itself. */
  reload?(): void;
}

export interface ViewClass<Host> {
  readonly styles: readonly CSSResult[];
  new (context: ViewContext<Host>): View;
}

/**
 * An element whose view is large and that few pages have: it is itself the attributes, the data and
 * the faults, and fetches the view beside the data when the first of its kind is on a page.
 */
export abstract class ViewElement extends ValdElement {
  #view: View | undefined;
  #loading: Promise<void> | undefined;
  #failed = false;

  /** Tries anew to fetch what is missing, the view too. */
  override reload(): void {
    super.reload();
    this.#view?.reload?.();
    this.#load();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#load();
  }

  protected override renderContent(data: ProgramData): TemplateResult {
    if (this.#view) return this.#view.render(data, this.printing);
    return html`<slot></slot>${renderWithoutData(
        this.#failed
          ? { state: 'failed', busy: !!this.#loading, problem: { kind: 'part' } }
          : { state: 'loading', busy: true },
        this.localize,
        this.status.isSlow,
        () => this.reload(),
      )}`;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#loading;
    return super.getUpdateComplete();
  }

  /** Fetches the class of the view; its bundler, or the editor's single file, has it in another file. */
  protected abstract loadView(): Promise<ViewClass<this>>;

  #load(): void {
    if (this.#view || this.#loading) return;
    this.#loading = this.loadView()
      .then(
        (View) => {
          this.shadowRoot!.adoptedStyleSheets.push(
            ...View.styles.flatMap(({ styleSheet }) => styleSheet ?? []),
          );
          this.#view = new View({
            host: this,
            localize: this.localize,
            program: this.programController,
            say: (text) => this.region.say(text),
          });
          this.addController(this.#view);
        },
        (error: unknown) => {
          this.#failed = true;
          console.warn(`${this.localName}: a part could not be fetched.`, error);
          this.dispatchEvent(new ValdErrorEvent({ kind: 'part' }));
        },
      )
      .then(() => {
        this.#loading = undefined;
        this.requestUpdate();
      });
    this.requestUpdate();
  }
}
