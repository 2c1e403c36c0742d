import { ContextProvider } from '@lit/context';
import { LitElement, html, type PropertyValues, type TemplateResult } from 'lit';
import { css } from '../../styles/css.js';
import { property } from '../base/decorators.js';
import { programContext, type ProgramScope } from '../../context/program-context.js';
import { ProgramController } from '../../context/program-controller.js';
import { resolveHref, type Credentials } from '../../data/index.js';
import { version } from '../../version.js';

/** An address of a page as it may stand in a link; undefined for any other. */
function pageAt(address: string | undefined, base: string): string | undefined {
  const href = address && resolveHref(address, base);
  return href && /^https?:/.test(href) ? href : undefined;
}

/**
 * The scope of the elements inside it: they share its programme and its own nämnd, and one request.
 * Shows nothing of its own. One inside another takes what it does not say from the outer.
 *
 * @summary Loads a programme once, for every element inside it.
 * @tag vald-program
 * @tagname vald-program
 * @fires {ValdLoadEvent} vald-load - The programme is here, or another version of it.
 * @fires {ValdErrorEvent} vald-error - A load failed. What is inside still shows what it had.
 * @slot - The page's own content, with `vald-` elements anywhere in it.
 */
export class ValdProgram extends LitElement {
  /** Version of the library that the element is from. */
  static readonly version = version;
  static override styles = css`
    :host {
      display: contents;
    }
    :host([hidden]) {
      display: none;
    }
  `;

  /** Address of an `index.json` or of one programme. */
  @property() src: string | undefined;

  /** Id of a programme in the index. Without it: the one in force, or else the latest. */
  @property() program: string | undefined;

  /** Id of the own nämnd or bolagsstyrelse, for every element inside that does not have its own. */
  @property() namnd: string | undefined;

  /** How the data is fetched with regard to cookies: `same-origin` (default), `include` or `omit`. */
  @property() credentials: Credentials | undefined;

  /** Address of the page with the programme's indicators: goals inside then link to it. With `#` and its id, a place on the same page. */
  @property({ attribute: 'indicators-href' }) indicatorsHref: string | undefined;

  /** Address of the page with its matrix of who answers for what: goals inside then link to it. */
  @property({ attribute: 'matrix-href' }) matrixHref: string | undefined;

  readonly #controller = new ProgramController(this);
  readonly #provider = new ContextProvider(this, { context: programContext });
  #scope: ProgramScope | undefined;

  /** Fetches the programme anew, for every element inside. */
  reload(): void {
    this.#controller.reload();
  }

  /** Here and not in `willUpdate`: the controller has its say between the two. */
  protected override update(changed: PropertyValues<this>): void {
    const { scope } = this.#controller;
    if (scope !== this.#scope || changed.has('indicatorsHref') || changed.has('matrixHref')) {
      this.#scope = scope;
      const { pages } = scope;
      const { baseURI } = this;
      const indicators = pageAt(this.indicatorsHref, baseURI) ?? pages?.indicators;
      const matrix = pageAt(this.matrixHref, baseURI) ?? pages?.matrix;
      this.#provider.setValue(
        indicators || matrix ? { ...scope, pages: { indicators, matrix } } : scope,
      );
    }
    super.update(changed);
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vald-program': ValdProgram;
  }
}
