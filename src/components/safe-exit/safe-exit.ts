import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from '../base/decorators.js';
import type { Speech } from '../../i18n/localize.js';
import { BaseElement } from '../base/base-element.js';
import { renderTagFault } from '../shared/states.js';
import { renderCover, renderNote, type Stage } from './exit-parts.js';
import { targetOf } from './exit-target.js';
import { exitWords, type ExitLocalize } from './exit-words.js';
import { FreeTop } from './free-top.js';
import { leaveTo, noteEntry } from './leave.js';
import { safeExitStyles } from './safe-exit.styles.js';
import { PRESSES, ShiftPresses } from './shift-presses.js';

/** How long another page may take before the reader is told that it does not come. */
const LEAVE_MS = 4_000;

/**
 * Leaves the page at once: covers it, then puts a neutral page in its place in the list of the back
 * button, and does not tell that page where the reader was. A press on the link does it, or Shift
 * three times within two seconds. Who comes back to a page that the browser has kept finds it
 * covered. Says in a note what it does not hide.
 *
 * @summary Leave this page quickly.
 * @tag vald-safe-exit
 * @tagname vald-safe-exit
 * @csspart bar - The strip with the link. It stays in view while what is around it is scrolled.
 * @csspart button - The link.
 * @csspart note - What leaving does not hide.
 * @cssproperty [--vald-ground] - Ground of the strip while the page is scrolled under it: the page's own, so that nothing shows through. Without it: white under dark text, near black under light.
 * @cssproperty [--vald-exit-top] - How far below the top of the window the strip stays, e.g. `72px`. Without it: below what the page itself keeps there, as far as that can be seen.
 */
export class ValdSafeExit extends BaseElement {
  protected static override readonly words = exitWords;
  static override styles = [...BaseElement.styles, safeExitStyles];

  /** Address of the page to go to: `https://…`, or one of this site. Without it: https://www.smhi.se/, the weather. */
  @property() href: string | undefined;

  /** The link alone, seen only while it has the keyboard's focus. For a second one, first in the page. */
  @property({ type: Boolean, attribute: 'skip-link' }) skipLink = false;

  /** What help that it stands in is spoken in. @internal */
  @state() speech: Speech<object> | undefined;

  /** How often Shift has been pressed. */
  @state() private presses = 0;

  /** What is said of it. */
  @state() private said = '';

  /** What the cover says: that the other page does not come, or that the reader is back. */
  @state() private stage: Stage = 'leaving';

  declare protected readonly localize: ExitLocalize;
  readonly #presses = new ShiftPresses(
    this,
    // The first link of a page leaves this to the element that it is the second link of.
    () => !this.skipLink && !this.#isLeaving && this.#isShown,
    (count) => this.#tell(count),
  );
  #connection: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #takeBack: (() => void) | undefined;
  #isLeaving = false;

  constructor() {
    super();
    new FreeTop(this, '.bar:not(.skip)');
  }

  /** Covers the page and goes to the other one. */
  exit(): void {
    this.#stop();
    this.#isLeaving = true;
    this.#presses.reset();
    this.presses = 0;
    this.stage = 'leaving';
    this.#timer = setTimeout(() => (this.stage = 'failed'), LEAVE_MS);
    try {
      this.#cover();
    } finally {
      this.#takeBack = leaveTo(targetOf(this.href).url.href);
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { signal } = (this.#connection = new AbortController());
    addEventListener('pageshow', this.#onPageShow, { signal });
    noteEntry();
    if (!this.#isLeaving) return;
    // It has been moved meanwhile, which takes the cover out of the top layer.
    this.#dialog?.close();
    this.exit();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#connection?.abort();
    clearTimeout(this.#timer);
  }

  protected override render(): TemplateResult {
    const localize = this.localize;
    const { url, isWrong } = targetOf(this.href);
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
          ? html`<div class="root" dir=${dir}>
              ${renderTagFault(localize.fault('exitBadAddress'))}
            </div>`
          : nothing
      }
      ${this.skipLink ? nothing : renderNote(url.hostname, localize, dir)}
      ${renderCover(
        this.stage,
        url.href,
        localize,
        dir,
        leave,
        () => this.#uncover(),
        () => this.#isLeaving && this.#cover(),
      )}`;
  }

  /** In the top layer, over everything; what is behind can neither be seen, read nor reached. */
  #cover(): void {
    const dialog = this.#dialog;
    // Where nothing of it would be seen, it would shut the page and not cover it.
    if (dialog && !dialog.open && this.#isShown) dialog.showModal();
  }

  #uncover(): void {
    this.#stop();
    this.#isLeaving = false;
    this.#dialog?.close();
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#takeBack?.();
    this.#takeBack = undefined;
  }

  /**
   * The browser has kept the page, and somebody has gone back to it. It is not known who: it stays
   * covered. Other things that look alike are not: a frame that was loading makes a page `pageshow`, too.
   */
  #onPageShow = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted || !this.#isLeaving) return;
    this.#stop();
    this.stage = 'back';
  };

  #tell(count: number): void {
    this.presses = count;
    if (count === PRESSES) this.exit();
    else
      this.said =
        count > 0
          ? this.localize.term('exitPresses', PRESSES - count)
          : this.localize.term('exitStopped');
  }

  get #dialog(): HTMLDialogElement | null | undefined {
    return this.renderRoot?.querySelector('dialog');
  }

  /** Not in a closed part of the page, or on a tab that is not shown. */
  get #isShown(): boolean {
    const link = this.renderRoot?.querySelector('a');
    return (
      link?.checkVisibility?.({ visibilityProperty: true }) ??
      (link?.getClientRects().length ?? 0) > 0
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vald-safe-exit': ValdSafeExit;
  }
}
