import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from '../base/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { keyed } from '../shared/keyed.js';
import { LinkedDocument } from '../../context/linked-document.js';
import {
  contactsDocument,
  contactsFor,
  currentTime,
  dataOf,
  isClockSure,
  minimumContacts,
  overMinimum,
  problemOf,
  type Audience,
  type Problem,
  type StandingContact,
} from '../../data/index.js';
import { ProgramElement } from '../base/program-element.js';
import { memo } from '../shared/memo.js';
import { renderOrigin, renderProblem, renderSample } from '../shared/states.js';
import { heading } from '../shared/templates.js';
import { renderCheck, renderContact, renderEmergency } from './contact-item.js';
import { audienceOf, renderChoice } from './help-choice.js';
import { helpWords, type HelpLocalize } from './help-words.js';
import { helpContactsStyles } from './help-contacts.styles.js';

const is112 = ({ contact }: StandingContact): boolean => contact.id === 'sos-112';

const stop = (event: Event): void => event.stopPropagation();

/**
 * Where to turn: 112, then the question of who asks, then those who can help and what there is to
 * know of each. Never blank: 112, the police and the national line are in the script itself.
 *
 * Leaves no trace: the choice is in memory alone, no request depends on it and no event says it.
 *
 * @summary Where to turn, by who asks. 112 first.
 * @tag vald-help-contacts
 * @tagname vald-help-contacts
 * @slot - Shown where the script does not run, and when no more than the minimum can be had: 112, the national line, your own numbers.
 * @csspart emergency - 112.
 * @csspart choice - The question of who asks.
 * @csspart contact - One contact.
 * @csspart origin - The line that says which server the data comes from, where that is another one.
 */
export class ValdHelpContacts extends ProgramElement {
  protected static override readonly words = helpWords;
  static override styles = [...ProgramElement.styles, helpContactsStyles];

  /** Who asks, where the page knows: `victim`, `child`, `perpetrator`, `relative`, `manager` or `professional`. The reader can choose another. */
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

  /** `discreet`: on paper without headings that are seen across a room. */
  @property() print: 'full' | 'discreet' = 'full';

  /** The reader's choice. It is kept here and nowhere else. */
  @state() private choice: Audience | undefined;

  declare protected readonly localize: HelpLocalize;
  readonly #contacts = new LinkedDocument(this, this.programController, contactsDocument);
  readonly #overMinimum = memo(overMinimum);
  readonly #plain = memo((problem: Problem | undefined) =>
    problem?.kind === 'invalid' ? { ...problem, issues: [] } : problem,
  );
  #connection: AbortController | undefined;
  #said: Problem | undefined;

  override reload(): void {
    super.reload();
    this.#contacts.reload();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { signal } = (this.#connection = new AbortController());
    // A page stays open for hours, or sleeps, and "open now" has to stay true.
    const update = () => this.requestUpdate();
    const minute = setInterval(update, 60_000);
    signal.addEventListener('abort', () => clearInterval(minute));
    addEventListener('visibilitychange', update, { capture: true, signal });
    addEventListener('pagehide', this.#forget, { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#connection?.abort();
    // Taken out, and not only moved.
    queueMicrotask(() => this.isConnected || this.#forget());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('audience')) this.choice = audienceOf(this.audience);
  }

  /** There is content before the data, and without it. */
  protected override render(): TemplateResult {
    const { localize, headingLevel: level, choice } = this;
    const program = this.programController.snapshot;
    const { snapshot } = this.#contacts;
    const found = dataOf(snapshot);
    const { language, sample } = found ?? { ...minimumContacts, sample: false };
    const contacts = this.#overMinimum(found?.contacts);
    const sources = [...(found?.sources ?? []), ...minimumContacts.sources];
    const options = { maxAge: this.maxAge, now: currentTime() };
    const all = contactsFor(contacts, choice, options);
    const shown = all.filter((one) => !is112(one));
    const emergency = all.find(is112)!;
    const isSure = isClockSure();
    const view = { localize, level, language, sources, choice, shown, now: options.now, isSure };
    return html`<div class="visually-hidden" role="status"></div>
      <div
        class="root ${this.print === 'discreet' ? 'discreet' : ''}"
        part="base"
        dir=${localize.dir() === 'rtl' ? 'rtl' : nothing}
      >
        ${renderEmergency(emergency, view)}
        ${
          this.safeExit === 'off'
            ? nothing
            : html`<vald-safe-exit
                lang=${this.lang || nothing}
                href=${ifDefined(this.exitHref)}
              ></vald-safe-exit>`
        }
        ${sample || dataOf(program)?.program.sample ? renderSample(localize) : nothing}
        ${renderChoice(choice, this.audience, localize, (audience) => this.#choose(audience))}
        <div>
          ${heading(level, localize.term('helpList'), { id: 'list', className: 'title', focusable: true })}
          ${
            shown.every(({ standing }) => standing === 'checked')
              ? nothing
              : html`<p class="small muted">${localize.term('helpUnchecked')}</p>`
          }
          ${keyed(
            // A name, its number and its link are made together, anew for each choice: who has
            // changed the page's text meanwhile, as translators do, would mix those of two contacts.
            `${choice} ${localize.lang()}`,
            html`<ul role="list">
              ${shown.map((one) => keyed(JSON.stringify(one.contact), renderContact(one, view)))}
            </ul>`,
          )}
          <div class="contact about">
            <p><b>112</b> <span lang=${language}>${emergency.contact.note}</span></p>
            ${renderCheck(emergency, view)}
          </div>
        </div>
        ${renderOrigin(this.programController.foreignHost, localize)}${this.#renderState()}
      </div>`;
  }

  protected override firstUpdated(): void {
    const root = this.renderRoot.querySelector('.root')!;
    // Every type of event that would tell the page which contact or choice was pressed, and these two.
    const names = ['onfocusin', 'onfocusout'];
    for (const name in root) if (name.startsWith('on')) names.push(name);
    for (const name of names) root.addEventListener(name.slice(2), stop, { passive: true });
  }

  protected override updated(): void {
    const problem = this.#problem;
    if (problem && problem !== this.#said) {
      const words = this.localize.explain(problem);
      // They are on their way, and with them another update.
      if (!words) return;
      this.region.say(`${this.#lack()} ${words.why}`);
    }
    this.#said = problem;
  }

  /** Nothing of a choice is left behind when the page is: browsers keep pages as they were for "back". */
  #forget = (): void => {
    this.choice = audienceOf(this.audience);
    // At once: a page that is put to sleep does nothing more.
    this.performUpdate();
  };

  #choose(audience: Audience): void {
    this.choice = audience;
    void this.updateComplete.then(() => {
      const count = this.renderRoot.querySelectorAll('li.contact').length;
      this.region.say(this.localize.term('helpShown', count));
    });
  }

  /** Below what there is: why there is no more, or not yet. */
  #renderState() {
    const { localize } = this;
    const problem = this.#problem;
    const { state, busy } = this.#snapshot;
    if (problem) {
      const retry = () => this.reload();
      return html`${renderProblem(problem, busy, localize, retry, this.#lack())}<slot></slot>`;
    }
    if (state === 'loading' && this.choice) {
      return html`<p class="muted no-print">${localize.term('helpLoading')}</p>`;
    }
    return busy || state === 'idle' || this.#contacts.snapshot
      ? nothing
      : html`<p class="notice" part="notice">${this.#lack()}</p>
          <slot></slot>`;
  }

  /** That what is shown is not all, or not of today, and as of when. */
  #lack(): string {
    const { localize } = this;
    const { snapshot } = this.#contacts;
    return snapshot && 'at' in snapshot
      ? localize.term('stale', localize.moment(snapshot.at))
      : localize.term('helpMissing', localize.calendarDate(minimumContacts.updated));
  }

  /** How the contacts stand, or what leads to them. */
  get #snapshot() {
    return this.#contacts.snapshot ?? this.programController.snapshot;
  }

  /** What stands in the way. Which field of the data is wrong helps nobody who needs help. */
  get #problem(): Problem | undefined {
    return this.#plain(problemOf(this.#snapshot));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vald-help-contacts': ValdHelpContacts;
  }
}
