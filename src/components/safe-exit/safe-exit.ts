import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from '../base/decorators.js';
import { common } from '../../i18n/sv/common.js';
import { exit } from '../../i18n/sv/exit.js';
import type { Localize } from '../../i18n/localize.js';
import { BaseElement } from '../base/base-element.js';
import { neutral } from './neutral.js';
import { safeExitStyles } from './safe-exit.styles.js';

/** What the way out says. */
const exitWords = { ...common, ...exit };

/** How long each press of Shift counts. */
const PRESS_MS = 5_000;
/** How long another page may take before the reader is told that it does not come. */
const LEAVE_MS = 4_000;

/**
 * Leaves the page at once: covers it, then puts a neutral page in its place in the list of the back
 * button. A press on the link does it, or Shift three times. Says in a note what it does not hide.
 *
 * @summary Leave this page quickly.
 * @tag vald-safe-exit
 * @tagname vald-safe-exit
 * @csspart bar - The strip with the link. It stays in view while what is around it is scrolled.
 * @csspart button - The link.
 * @csspart note - What leaving does not hide.
 */
export class ValdSafeExit extends BaseElement {
  protected static override readonly words = exitWords;
  static override styles = [...BaseElement.styles, safeExitStyles];

  /** Address of the page to go to: `https://…`, or one of this site. Without it: https://www.smhi.se/, the weather. */
  @property() href: string | undefined;

  /** The link alone, seen only while it has the keyboard's focus. For a second one, first in the page. */
  @property({ type: Boolean, attribute: 'skip-link' }) skipLink = false;

  /** How often Shift has been pressed. */
  @state() private presses = 0;

  /** What is said of it. */
  @state() private said = '';

  /** Whether the other page does not come. */
  @state() private failed = false;

  declare protected readonly localize: Localize<typeof exitWords>;
  #connection: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isAlone = false;
  #isLeaving = false;

  /** Covers the page and goes to the other one. */
  exit(): void {
    this.#isLeaving = true;
    this.presses = 0;
    this.failed = false;
    this.#cover();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.failed = true), LEAVE_MS);
    const { href } = this.#target().url;
    try {
      // Out of a frame, the page around it has to go.
      (window.top ?? window).location.replace(href);
    } catch {
      location.replace(href);
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { signal } = (this.#connection = new AbortController());
    addEventListener('keydown', this.#onKeyDown, { capture: true, signal });
    addEventListener('keyup', this.#onKeyUp, { capture: true, signal });
    addEventListener('pointerdown', this.#onPointer, { capture: true, signal });
    addEventListener('pageshow', this.#uncover, { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#connection?.abort();
    clearTimeout(this.#timer);
  }

  protected override render(): TemplateResult {
    const localize = this.localize;
    const { url, isWrong } = this.#target();
    const dir = localize.dir() === 'rtl' ? 'rtl' : nothing;
    const leave = (event: Event) => {
      event.preventDefault();
      this.exit();
    };
    return html`<div class="visually-hidden" role="status">${this.said}</div>
      <div class="root bar ${this.skipLink ? 'skip' : ''}" part="bar" dir=${dir}>
        <a class="exit" part="button" href=${url.href} rel="nofollow noreferrer" @click=${leave}
          ><span
            >${localize.term('exit')}${
              this.presses > 0
                ? html`<span class="dots" aria-hidden="true"
                    >${[0, 1, 2].map((dot) => html`<i class=${dot < this.presses ? 'on' : ''}></i>`)}</span
                  >`
                : nothing
            }</span
          ></a
        >
        ${this.skipLink ? nothing : html`<p class="keys small muted">${localize.term('exitKeys')}</p>`}
      </div>
      ${
        isWrong
          ? html`<p class="root notice" dir=${dir}>
              ${localize.term('exitBadAddress', this.href!)}
            </p>`
          : nothing
      }
      ${this.skipLink ? nothing : this.#renderNote(url.hostname, dir)}
      <dialog
        dir=${dir}
        aria-labelledby="leaving"
        closedby="none"
        @cancel=${(event: Event) => event.preventDefault()}
        @close=${() => this.#isLeaving && this.#cover()}
      >
        <p id="leaving" role="status">
          ${localize.term(this.failed ? 'exitFailed' : 'exitLeaving')}
        </p>
        ${this.failed ? html`<p><a href=${url.href} rel="nofollow noreferrer" @click=${leave}>${localize.term('retry')}</a></p>` : nothing}
      </dialog>`;
  }

  #renderNote(hostname: string, dir: unknown): TemplateResult {
    return html`<details class="root" part="note" dir=${dir}>
      <summary>${this.localize.term('exitNote')}</summary>
      <ul>
        ${this.localize
          .term('exitNotes', hostname.replace(/^www\./, ''))
          .split('\n')
          .map((note) => html`<li>${note}</li>`)}
      </ul>
    </details>`;
  }

  /** Where to go. An address that may not be used leads to the weather: the way out must never be shut. */
  #target(): { url: URL; isWrong: boolean } {
    try {
      // Nothing, or blanks, would be this very page; so would a place in it.
      const href = this.href?.trim() || neutral;
      const url = new URL(href, document.baseURI);
      // Another site without its https:// would be a page of this one.
      const isMeant =
        /^(https:|\.{0,2}\/)/i.test(href) && url.href.split('#')[0] !== location.href.split('#')[0];
      const isOwn = url.protocol === 'http:' && url.origin === location.origin;
      if (isMeant && (url.protocol === 'https:' || isOwn)) return { url, isWrong: false };
    } catch {
      // Not an address.
    }
    return { url: new URL(neutral), isWrong: true };
  }

  /** In the top layer, over everything; what is behind can neither be seen, read nor reached. */
  #cover(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
  }

  /** The page has come back, as browsers do when they have kept it. */
  #uncover = (): void => {
    this.#isLeaving = false;
    clearTimeout(this.#timer);
    this.renderRoot.querySelector('dialog')?.close();
  };

  #onKeyDown = ({ key, repeat, ctrlKey, altKey, metaKey }: KeyboardEvent): void => {
    // Shift with another key is for a capital letter, say, or changes the layout of the keys.
    const isShift = key === 'Shift' && !ctrlKey && !altKey && !metaKey;
    if (!isShift) this.#count(0);
    this.#isAlone = isShift && (this.#isAlone || !repeat);
  };

  /** Shift with the mouse marks text, or several boxes. */
  #onPointer = (): void => {
    this.#isAlone = false;
  };

  #onKeyUp = ({ key }: KeyboardEvent): void => {
    if (key === 'Shift' && this.#isAlone) this.#count(this.presses + 1);
    this.#isAlone = false;
  };

  #count(presses: number): void {
    // The first link of a page leaves this to the element that it is the second link of.
    if (this.skipLink || this.#isLeaving || presses === this.presses) return;
    clearTimeout(this.#timer);
    if (presses === 3) {
      this.exit();
      return;
    }
    this.presses = presses;
    if (presses > 0) this.#timer = setTimeout(() => this.#count(0), PRESS_MS);
    this.said =
      presses > 0
        ? this.localize.term('exitPresses', 3 - presses)
        : this.localize.term('exitStopped');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vald-safe-exit': ValdSafeExit;
  }
}
