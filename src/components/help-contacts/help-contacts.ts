import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from '../base/decorators.js';
import { fresh } from '../shared/keyed.js';
import { LinkedDocument } from '../../context/linked-document.js';
import {
  audiences,
  contactStanding,
  contactsDocument,
  countChecked,
  currentTime,
  dataOf,
  guidanceFor,
  isClockSure,
  minimumContacts,
  overMinimum,
  type Audience,
} from '../../data/index.js';
import type { Speech } from '../../i18n/localize.js';
import { ProgramElement } from '../base/program-element.js';
import { renderOrigin, renderSample, renderTagFault } from '../shared/states.js';
import { heading } from '../shared/templates.js';
import { contactList, withNumbers } from './contact-item.js';
import { EachMinute } from './each-minute.js';
import { renderEmergency } from './help-emergency.js';
import { renderGuide } from './help-guide.js';
import type { HelpMore } from './help-more.js';
import { helpPrintStyles } from './help-print.styles.js';
import { keepQuiet } from './help-quiet.js';
import { HelpState } from './help-state.js';
import { helpWords, type HelpLocalize } from './help-words.js';
import { helpContactsStyles } from './help-contacts.styles.js';

/**
 * Where to turn: the way out and 112, two numbers that are right for all, then a line for each who may
 * ask, with those who can help under it. Never blank: 112, the police and the national line are in the
 * script itself.
 *
 * Leaves no trace: which line is open is in the page alone, no request depends on it and no event says it.
 *
 * @summary Where to turn, by who asks. 112 first.
 * @tag vald-help-contacts
 * @tagname vald-help-contacts
 * @slot - Shown where the script does not run, and when no more than the minimum can be had: 112, the national line, your own numbers.
 * @slot advice - The förvaltning's own advice for managers: HR, företagshälsovård. Shown after the steps of “Jag är chef”.
 * @csspart emergency - 112.
 * @csspart choice - The question of who asks, with what is under each line.
 * @csspart contact - One contact.
 * @csspart origin - The line that says which server the data comes from, where that is another one.
 * @cssproperty [--vald-ground] - Ground of the strip of the way out, as in `vald-safe-exit`.
 */
export class ValdHelpContacts extends ProgramElement {
  protected static override readonly words = helpWords;
  static override styles = [...ProgramElement.styles, helpContactsStyles, helpPrintStyles];

  /** Who asks, where the page knows: `victim`, `child`, `perpetrator`, `relative`, `manager` or `professional`. That line is open from the start; the reader can open another. */
  @property() audience: Audience | undefined;

  /** For how many months a check of a contact holds. Without it: 12. */
  @property({
    attribute: 'max-age',
    converter: (value) => (Number(value) >= 0 && value ? Math.min(Number(value), 1200) : 12),
  })
  maxAge = 12;

  /** `off`: without the way to leave the page quickly. */
  @property({ attribute: 'safe-exit' }) safeExit: 'on' | 'off' = 'on';

  /** Where that way leads, as `href` of `vald-safe-exit`. */
  @property({ attribute: 'exit-href' }) exitHref: string | undefined;

  /** `quiet`: 112 in a ruled box, without colour, for who has somebody near. */
  @property({ reflect: true, useDefault: true }) look: 'full' | 'quiet' = 'full';

  /** `discreet`: on paper without headings that are seen across a room. */
  @property({ reflect: true, useDefault: true }) print: 'full' | 'discreet' = 'full';

  declare protected readonly localize: HelpLocalize;
  readonly #contacts = new LinkedDocument(this, this.programController, contactsDocument);
  readonly #state = new HelpState(
    this,
    this.programController,
    this.#contacts,
    this.localize,
    this.region,
  );

  /** What few readers ask for, when one has asked. */
  @state() private more: HelpMore | undefined;

  /** Whether it could not be fetched. */
  @state() private isLost = false;

  /** What the reader has chosen to be spoken to in. @internal */
  get speech(): Speech<object> | undefined {
    return this.more?.speech;
  }

  constructor() {
    super();
    new EachMinute(this);
  }

  override reload(): void {
    super.reload();
    this.#contacts.reload();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pagehide', this.#forget);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pagehide', this.#forget);
    // Taken out, and not only moved.
    queueMicrotask(() => this.isConnected || this.#forget());
  }

  /** There is content before the data, and without it. */
  protected override render(): TemplateResult {
    const { localize, headingLevel: level, maxAge, audience: preset } = this;
    const found = dataOf(this.#contacts.snapshot);
    const { language, guides } = found ?? minimumContacts;
    // Who has added a language wants it to be seen.
    if (found?.translations.length && !this.more) this.#fetchMore();
    const now = currentTime();
    const all = overMinimum(found?.contacts).map((contact) => ({
      contact,
      standing: contactStanding(contact, maxAge, now),
    }));
    // In the order of the minimum, which is first in the list.
    const [emergency, police, line] = all;
    const { checked, all: count } = countChecked(all);
    const isSample = found?.sample || dataOf(this.programController.snapshot)?.program.sample;
    const view = { localize, level, language, now, isSure: isClockSure() };
    return html`<div class="visually-hidden" role="status"></div>
      <div
        class="root"
        part="base"
        dir=${localize.dir() === 'rtl' ? 'rtl' : nothing}
        lang=${localize.lang()}
      >
        <div class="main">
          ${
            this.safeExit === 'off'
              ? nothing
              : html`<vald-safe-exit
                  lang=${this.lang || nothing}
                  .speech=${this.speech}
                  href=${this.exitHref ?? nothing}
                ></vald-safe-exit>`
          }
          ${renderEmergency(emergency!.contact, view)}
          <div class="rest">
            ${isSample ? renderSample(localize) : nothing}
            ${contactList([line!, { ...police!, aside: localize.term('helpNotUrgent') }], view, level)}
            <p>
              ${fresh(localize.term('helpChecked', checked, count))}
              ${withNumbers(localize.term('helpNoAnswer'))}
            </p>
            <p class="small muted">${localize.term('helpCallList')}</p>
            ${
              this.more?.render(found?.translations ?? [], this.#contacts.address, localize) ??
              html`<p class="languages no-print">
                <button type="button" @click=${this.#fetchMore}>
                  ${localize.term(this.isLost ? 'retry' : 'helpLanguage')}
                </button>
              </p>`
            }
            ${heading(level, localize.term('helpQuestion'), { className: 'title', focusable: true })}
            <p class="small muted no-print">${localize.term('helpNotSaved')}</p>
            <div class="questions" part="choice">
              ${audiences.map((one) =>
                renderGuide(one, guidanceFor(one, guides, all), view, one === preset),
              )}
            </div>
            ${
              preset && !audiences.includes(preset)
                ? renderTagFault(localize.fault('unknownAudience', preset, audiences))
                : nothing
            }
            ${this.#state.render(() => this.reload())}
            ${
              found
                ? html`<details class="about" @toggle=${this.#fetchMore}>
                    <summary>${localize.term('helpAbout')}</summary>
                    ${this.more?.about(all, found, view)}
                  </details>`
                : nothing
            }
            <p class="small on-paper" aria-hidden="true">${localize.term('helpPaper')}</p>
            ${renderOrigin(this.programController.foreignHost(), localize)}
          </div>
        </div>
      </div>`;
  }

  protected override firstUpdated(): void {
    keepQuiet(this.renderRoot.querySelector('.root')!);
  }

  /** The same request for all who ask, and for whatever they ask. */
  #fetchMore = (): void => {
    import('./help-more.js').then(
      ({ HelpMore }) => (this.more ??= new HelpMore(this)),
      () => (this.isLost = true),
    );
  };

  /** Nothing of a choice is left behind when the page is: browsers keep pages as they were for "back". */
  #forget = (): void => {
    for (const one of this.renderRoot.querySelectorAll('details'))
      one.open = one.id !== '' && one.id === this.audience;
    this.more = undefined;
    // At once: a page that is put to sleep does nothing more.
    this.performUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'vald-help-contacts': ValdHelpContacts;
  }
}
