import { ContextProvider } from '@lit/context';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { programContext } from '../../context/program-context.js';
import {
  filterGoals,
  goalIdsOf,
  type Goal,
  type GoalFilter,
  type Namnd,
  type ProgramData,
} from '../../data/index.js';
import { ValdFilterEvent } from '../../events.js';
import { filterStyles } from '../../styles/filter.styles.js';
import { ValdElement } from '../base/vald-element.js';
import { ownNamnd } from '../shared/namnd.js';
import { heading } from '../shared/templates.js';
import { renderAnswer, renderNamndNotice } from '../shared/answer.js';
import { renderFilter } from './goal-filter.js';
import { renderAbout, renderFooter, renderGaps, renderHead } from './program-parts.js';
import { programGoalsStyles } from './program-goals.styles.js';

/**
 * The whole programme: title, validity, vision and purpose, what the own nämnd answers for, a
 * filter, and the goals as cards. The reader's choices live in memory and are gone with the page.
 *
 * @summary A city's programme with all its goals.
 * @tag vald-program-goals
 * @tagname vald-program-goals
 * @slot - Shown until the programme is here, and when it cannot be had: a link to the document, say.
 * @csspart base - Everything.
 * @csspart heading - A heading.
 * @csspart validity - The notice that says whether the programme is in force.
 * @csspart answer - What the own nämnd answers for, in words.
 * @csspart filter - The filter.
 * @csspart goals - A list of goals.
 * @csspart goal - One goal: a `vald-goal-card`. Its own parts are exported with the prefix `goal-`.
 * @csspart footer - Sources and the day of the last change.
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
 * @fires {ValdErrorEvent} vald-error - A load failed.
 * @fires {ValdFilterEvent} vald-filter - The reader narrowed the goals. Says how many are shown, not by what.
 */
export class ValdProgramGoals extends ValdElement {
  static override styles = [...ValdElement.styles, filterStyles, programGoalsStyles];

  @state() private filter: GoalFilter = {};
  @state() private onlyOurs = false;
  /** The reader's choice of nämnd; undefined until there is one, then it goes before the attribute. */
  @state() private chosenNamnd: string | undefined;

  readonly #cards = new ContextProvider(this, { context: programContext });

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('namnd')) this.chosenNamnd = undefined;
  }

  /** Here and not in `willUpdate`: the controller has its say between the two. */
  protected override update(changed: PropertyValues<this>): void {
    this.#cards.setValue({
      ...this.programController.scope,
      namnd: this.#namndId || undefined,
      framed: true,
    });
    super.update(changed);
  }

  get #namndId(): string {
    return this.chosenNamnd ?? this.programController.scope.namnd ?? '';
  }

  protected override renderContent(data: ProgramData): TemplateResult {
    const { program, organisation } = data;
    const now = new Date();
    const { found, ours } = ownNamnd(organisation, this.#namndId, now);
    const level = this.headingLevel;
    const context = { data, localize: this.localize, level, now };
    return html`
      <div class="program">
        ${renderHead(context)} ${found ? renderNamndNotice(found, this.localize) : nothing}
        ${ours ? renderAnswer(data, this.localize, level + 1, ours) : nothing}
        ${
          program.goals.length === 0
            ? html`<p>${this.localize.term('noGoals')}</p>`
            : html`<section class="goals">
                ${this.#renderFilter(data, ours, now)} ${renderGaps(context)}
                ${this.#renderLists(data, ours)}
              </section>`
        }
        ${renderAbout(context)} ${renderFooter(context)}
      </div>
    `;
  }

  #renderFilter(data: ProgramData, ours: Namnd | undefined, now: Date) {
    return renderFilter({
      data,
      localize: this.localize,
      now,
      filter: this.filter,
      ours,
      onlyOurs: this.onlyOurs,
      visible: this.#visible(data, ours).size,
      change: ({ namnd, onlyOurs, ...filter }) => {
        if (namnd !== undefined) this.chosenNamnd = namnd;
        if (onlyOurs !== undefined) this.onlyOurs = onlyOurs;
        this.filter = { ...this.filter, ...filter };
        void this.#tell(data);
      },
    });
  }

  #visible({ program, organisation }: ProgramData, ours: Namnd | undefined): Set<string> {
    const namnd = this.onlyOurs ? ours?.id : undefined;
    return filterGoals(program, organisation, { ...this.filter, namnd });
  }

  /** Says how many goals are left, in words and as an event. */
  async #tell(data: ProgramData): Promise<void> {
    await this.updateComplete;
    const total = data.program.goals.length;
    const shown = this.renderRoot.querySelectorAll('.list > li:not([hidden])').length;
    this.status.say(this.localize.term(shown === 0 ? 'noHits' : 'shown', shown, total));
    this.dispatchEvent(new ValdFilterEvent(shown, total));
  }

  /** One list, or with an own nämnd two: its goals first. Goals that do not fit are hidden, not taken away. */
  #renderLists(data: ProgramData, ours: Namnd | undefined) {
    const { program, organisation } = data;
    const visible = this.#visible(data, ours);
    const own = ours ? goalIdsOf(program, organisation, ours.id) : new Set<string>();
    const mine = program.goals.filter(({ id }) => own.has(id));
    const others = program.goals.filter(({ id }) => !own.has(id));
    const { localize } = this;
    return html`${this.#renderList(localize.term('ourGoals', mine.length), mine, visible, true)}
    ${this.#renderList(
      mine.length > 0
        ? localize.term('otherGoals', others.length)
        : localize.term('goals', others.length),
      others,
      visible,
      false,
    )}`;
  }

  #renderList(title: string, goals: readonly Goal[], visible: Set<string>, ours: boolean) {
    if (goals.length === 0) return nothing;
    const level = this.headingLevel + 1;
    return html`<div ?hidden=${!goals.some(({ id }) => visible.has(id))}>
      ${heading(level, title, { className: 'list-title' })}
      <ol class="list" role="list" part="goals">
        ${goals.map(
          ({ id }) =>
            html`<li ?hidden=${!visible.has(id)}>
              <vald-goal-card
                part="goal"
                exportparts="heading:goal-heading, own:goal-own, layer:goal-layer"
                lang=${this.lang || nothing}
                goal=${id}
                heading-level=${level + 1}
                ?expanded=${ours}
              ></vald-goal-card>
            </li>`,
        )}
      </ol>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vald-program-goals': ValdProgramGoals;
  }
}
