import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from '../base/decorators.js';
import type { ProgramScope } from '../../context/program-context.js';
import { isSameScope } from '../../context/program-controller.js';
import {
  currentTime,
  filterGoals,
  type Goal,
  type GoalFilter,
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
import { FEW_GOALS, renderFilter, renderNamndSelect, type FilterChange } from './goal-filter.js';
import { renderAbout, renderBare, renderGaps, renderHead, renderSources } from './program-parts.js';
import { programGoalsStyles } from './program-goals.styles.js';

/**
 * The whole programme: title, validity, what the own nämnd answers for, and the goals as a list to
 * scan, each with its details in place; more than twelve goals get a filter. The rest that is to be
 * known is folded below. The reader's choices live in memory and are gone with the page.
 *
 * @summary A city's programme with all its goals.
 * @tag vald-program-goals
 * @tagname vald-program-goals
 * @csspart answer - What the own nämnd answers for, in words.
 * @csspart filter - The filter.
 * @csspart goals - A list of goals.
 * @csspart goal - One goal: a `vald-goal-card`. Its own parts are exported with the prefix `goal-`.
 * @csspart footer - The day of the last change.
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
    const { localize, headingLevel: level } = this;
    const { program, organisation } = data;
    const now = currentTime();
    const { found, ours } = ownNamnd(organisation, this.#namndId, now);
    const isFirst = this.programController.isFirst();
    const context = { data, localize, level, now, ours, isFirst };
    const isLong = program.goals.length > FEW_GOALS;
    const filter = isLong ? { ...this.filter, namnd: this.onlyOurs ? ours?.id : undefined } : {};
    const labelOf = ({ number }: Goal) => localize.term('goal', number);
    const visible = filterGoals(program, organisation, filter, now, labelOf);
    const controls = {
      ...context,
      filter,
      onlyOurs: this.onlyOurs,
      visible: visible.size,
      change: (change: FilterChange) => void this.#narrow(data, change),
    };
    return html`
      <div class="program">
        ${renderHead(context)} ${renderNamndSelect(controls)}
        ${found ? renderNamndNotice(found, data, localize) : nothing}
        ${
          ours
            ? renderAnswer({ ...context, level: level + 1, ours, chosen: this.#isChosen })
            : nothing
        }
        ${
          program.goals.length === 0
            ? html`<p>${localize.term('noGoals')}</p>`
            : html`<div class="goals">
                ${heading(
                  level + 1,
                  fresh(localize.term('goals', visible.size, program.goals.length)),
                )}
                ${isLong ? renderFilter(controls) : nothing} ${this.#renderList(data, visible)}
                ${renderBare(context)}
              </div>`
        }
        <div class="more">
          ${renderAbout(context)} ${renderGaps(context)} ${renderSources(context)}
        </div>
        <p class="small muted" part="footer">
          ${localize.term('updated', localize.calendarDate(program.updated))}
        </p>
      </div>
    `;
  }

  /** Takes the reader's choice, and says what came of it: the answer of the nämnd, or how many goals are left. */
  async #narrow(data: ProgramData, change: FilterChange): Promise<void> {
    const { namnd, onlyOurs, ...filter } = change;
    if (namnd !== undefined) this.chosenNamnd = namnd;
    if (onlyOurs !== undefined) this.onlyOurs = onlyOurs;
    this.filter = { ...this.filter, ...filter };
    await this.updateComplete;
    const find = (selector: string) => this.renderRoot.querySelectorAll(selector);
    const total = data.program.goals.length;
    const shown = find('.list > li:not([hidden])').length;
    const [sum] = namnd ? find('.sum') : [];
    this.region.say(
      sum?.textContent?.trim() ??
        this.localize.term(shown === 0 ? 'noHits' : 'shown', shown, total),
    );
    this.dispatchEvent(new ValdFilterEvent(shown, total));
  }

  /** The goals as rows. Those that do not fit are hidden, not taken away. */
  #renderList({ program: { goals } }: ProgramData, visible: ReadonlySet<string>) {
    const scope = this.#cardScope;
    return html`<ol class="list" role="list" part="goals">
      ${goals.map(
        ({ id }) =>
          html`<li ?hidden=${!visible.has(id)}>
            <vald-goal-card
              part="goal"
              exportparts="heading:goal-heading, own:goal-own, layer:goal-layer"
              lang=${this.lang || nothing}
              goal=${id}
              .scope=${scope}
              heading-level=${this.headingLevel + 2}
            ></vald-goal-card>
          </li>`,
      )}
    </ol>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vald-program-goals': ValdProgramGoals;
  }
}
