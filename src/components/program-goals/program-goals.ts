import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from '../base/decorators.js';
import type { ProgramScope } from '../../context/program-context.js';
import { isSameScope } from '../../context/program-controller.js';
import {
  currentTime,
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
import { goalWords, type GoalLocalize } from '../shared/goal-words.js';
import { ownNamnd } from '../shared/namnd.js';
import { fresh } from '../shared/keyed.js';
import { heading } from '../shared/templates.js';
import { renderAnswer, renderNamndNotice } from '../shared/answer.js';
import { renderFilter, renderNamndSelect, type FilterChange } from './goal-filter.js';
import { renderAbout, renderFooter, renderGaps, renderHead } from './program-parts.js';
import { programGoalsStyles } from './program-goals.styles.js';

/**
 * The whole programme: title, validity, vision and purpose, what the own nämnd answers for, a
 * filter, and the goals as cards. The reader's choices live in memory and are gone with the page.
 *
 * @summary A city's programme with all its goals.
 * @tag vald-program-goals
 * @tagname vald-program-goals
 * @csspart answer - What the own nämnd answers for, in words.
 * @csspart filter - The filter.
 * @csspart goals - A list of goals.
 * @csspart goal - One goal: a `vald-goal-card`. Its own parts are exported with the prefix `goal-`.
 * @csspart footer - Sources and the day of the last change.
 * @fires {ValdFilterEvent} vald-filter - The reader narrowed the goals. Says how many are shown, not by what.
 */
export class ValdProgramGoals extends ValdElement {
  protected static override readonly words = goalWords;
  static override styles = [...ValdElement.styles, filterStyles, programGoalsStyles];

  @state() private filter: GoalFilter = {};
  @state() private onlyOurs = false;
  /** The reader's choice of nämnd; undefined until there is one, then it goes before the attribute. */
  @state() private chosenNamnd: string | undefined;

  declare protected readonly localize: GoalLocalize;
  #handed: ProgramScope | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('namnd')) this.chosenNamnd = undefined;
  }

  /** What the cards get: the same object while nothing in it is new, since they render again for a new one. */
  get #cardScope(): ProgramScope {
    const scope = {
      ...this.programController.scope,
      namnd: this.#namndId || undefined,
      framed: true,
      chosen: this.#isChosen,
    };
    if (!this.#handed || !isSameScope(scope, this.#handed)) this.#handed = scope;
    return this.#handed;
  }

  /** Whether the nämnd is the reader's choice, and another than the page's. */
  get #isChosen(): boolean {
    return this.#namndId !== (this.programController.scope.namnd ?? '');
  }

  get #namndId(): string {
    return this.chosenNamnd ?? this.programController.scope.namnd ?? '';
  }

  protected override renderContent(data: ProgramData): TemplateResult {
    const { localize, headingLevel: level, filter } = this;
    const { program, organisation } = data;
    const now = currentTime();
    const { found, ours } = ownNamnd(organisation, this.#namndId, now);
    const context = { data, localize, level, now };
    const namnd = this.onlyOurs ? ours?.id : undefined;
    const labelOf = ({ number }: Goal) => localize.term('goal', number);
    const visible = filterGoals(program, organisation, { ...filter, namnd }, now, labelOf);
    const controls = {
      data,
      localize,
      now,
      filter,
      ours,
      onlyOurs: this.onlyOurs,
      visible: visible.size,
      change: (change: FilterChange) => void this.#narrow(data, change),
    };
    return html`
      <div class="program">
        ${renderHead(context)} ${renderNamndSelect(controls)}
        ${found ? renderNamndNotice(found, localize) : nothing}
        ${
          ours
            ? renderAnswer({
                data,
                localize,
                level: level + 1,
                ours,
                now,
                label: localize.term(this.#isChosen ? 'chosenNamnd' : 'ourNamnd'),
              })
            : nothing
        }
        ${
          program.goals.length === 0
            ? html`<p>${localize.term('noGoals')}</p>`
            : html`<div class="goals">
                ${renderFilter(controls)} ${renderGaps(context)}
                ${this.#renderLists(data, ours, visible, now)}
              </div>`
        }
        ${renderAbout(context)} ${renderFooter(context)}
      </div>
    `;
  }

  /** Takes the reader's choice, and says how many goals are left, in words and as an event. */
  async #narrow(data: ProgramData, change: FilterChange): Promise<void> {
    const { namnd, onlyOurs, ...filter } = change;
    if (namnd !== undefined) this.chosenNamnd = namnd;
    if (onlyOurs !== undefined) this.onlyOurs = onlyOurs;
    this.filter = { ...this.filter, ...filter };
    await this.updateComplete;
    const total = data.program.goals.length;
    const shown = this.renderRoot.querySelectorAll('.list > li:not([hidden])').length;
    this.region.say(this.localize.term(shown === 0 ? 'noHits' : 'shown', shown, total));
    this.dispatchEvent(new ValdFilterEvent(shown, total));
  }

  /** One list, or with an own nämnd two: its goals first. Goals that do not fit are hidden, not taken away. */
  #renderLists(
    data: ProgramData,
    ours: Namnd | undefined,
    visible: ReadonlySet<string>,
    now: Date,
  ) {
    const { program, organisation } = data;
    const own = ours ? goalIdsOf(program, organisation, ours.id, now) : new Set<string>();
    const mine = program.goals.filter(({ id }) => own.has(id));
    const others = program.goals.filter(({ id }) => !own.has(id));
    return html`${this.#renderList('ourGoals', mine, visible)}
    ${this.#renderList(mine.length > 0 ? 'otherGoals' : 'goals', others, visible)}`;
  }

  #renderList(
    title: 'ourGoals' | 'otherGoals' | 'goals',
    goals: readonly Goal[],
    visible: ReadonlySet<string>,
  ) {
    if (goals.length === 0) return nothing;
    const shown = goals.filter(({ id }) => visible.has(id)).length;
    const level = this.headingLevel + 1;
    const scope = this.#cardScope;
    return html`<div ?hidden=${shown === 0}>
      ${heading(level, fresh(this.localize.term(title, shown, goals.length)), { className: 'list-title' })}
      <ol class="list" role="list" part="goals">
        ${goals.map(
          ({ id }) =>
            html`<li ?hidden=${!visible.has(id)}>
              <vald-goal-card
                part="goal"
                exportparts="heading:goal-heading, own:goal-own, layer:goal-layer"
                lang=${this.lang || nothing}
                goal=${id}
                .scope=${scope}
                heading-level=${level + 1}
                ?expanded=${title === 'ourGoals'}
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
