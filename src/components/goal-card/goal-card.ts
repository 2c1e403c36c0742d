import { html, nothing, type TemplateResult } from 'lit';
import type { ProgramScope } from '../../context/program-context.js';
import {
  answerParts,
  currentTime,
  directory,
  goalView,
  type AnswerPart,
  type GoalView,
  type Namnd,
  type ProgramData,
} from '../../data/index.js';
import { property, state } from '../base/decorators.js';
import { ValdElement } from '../base/vald-element.js';
import { renderNamndNotice } from '../shared/answer.js';
import { countItems } from '../shared/count-items.js';
import { goalWords, type GoalLocalize } from '../shared/goal-words.js';
import { keyed } from '../shared/keyed.js';
import { ownNamnd } from '../shared/namnd.js';
import { renderTagFault } from '../shared/states.js';
import { heading, proposedTag, sourceList } from '../shared/templates.js';
import { renderValidity } from '../shared/validity.js';
import { goalCardStyles } from './goal-card.styles.js';
import { renderLayers } from './goal-layers.js';
import { renderRow } from './goal-row.js';

/**
 * One goal of a programme: its text word for word, and the layers that the programme gives it.
 * A layer that the programme does not have is not shown.
 *
 * @summary One goal, with what belongs to it.
 * @tag vald-goal-card
 * @tagname vald-goal-card
 * @csspart own - What the own nämnd has to do with the goal.
 * @csspart layer - One foldable layer, e.g. the indicators.
 */
export class ValdGoalCard extends ValdElement {
  protected static override readonly words = goalWords;
  static override styles = [...ValdElement.styles, goalCardStyles];

  /** Id of the goal, e.g. `2021-m1`. */
  @property() goal: string | undefined;

  /** Opens all layers. */
  @property({ type: Boolean }) expanded = false;

  /**
   * What an element that composes cards hands down; goes before the scope around. The card is then a
   * row in a list: its text and marks, and the rest folded behind them.
   *
   * @internal
   */
  @property({ attribute: false }) scope: ProgramScope | undefined;

  /** Whether what is folded has its content. */
  @state() private whole = false;

  declare protected readonly localize: GoalLocalize;
  #isAwaited = false;

  protected override renderContent(data: ProgramData): unknown {
    const { program, organisation } = data;
    const now = currentTime();
    const view = this.goal ? goalView(program, this.goal, now) : undefined;
    if (!view) {
      const known = program.goals.map(({ id }) => id);
      return html`<slot></slot> ${renderTagFault(
          this.goal
            ? this.localize.fault('unknownGoal', this.goal, known)
            : this.localize.fault('missingGoal', known),
        )}`;
    }
    this.#writeLater();
    const { namnd } = this.programController.scope;
    const { found, ours } = ownNamnd(organisation, namnd, now);
    const parts = ours ? answerParts(program, organisation, ours.id, now, view.goal.id) : [];
    const own = parts.length > 0 ? ours : undefined;
    const content = this.scope
      ? renderRow({
          view,
          parts: own ? parts : [],
          localize: this.localize,
          title: this.#renderHeading(data, view),
          label: this.#ownLabel,
          expanded: this.expanded,
          open: () => (this.whole = true),
          content: () => (this.#isWhole ? this.#renderLayers(data, view, own) : nothing),
        })
      : html`${this.#renderHeading(data, view)}
        ${renderValidity(data, this.localize, now, this.programController.isFirst())}
        ${found ? renderNamndNotice(found, data, this.localize) : nothing}
        ${own ? this.#renderOwn(data, parts, own) : nothing} ${this.#renderLayers(data, view, own)}`;
    return keyed(
      view.goal.id,
      html`<article
        class="card ${this.scope ? 'row' : ''} ${own ? 'own' : ''}"
        aria-labelledby="goal"
      >
        ${content}
      </article>`,
    );
  }

  #renderHeading({ program }: ProgramData, { goal }: GoalView): TemplateResult {
    return heading(
      this.headingLevel,
      html`<span class="eyebrow"
          >${this.scope ? nothing : html`<span lang=${program.language}>${program.shortTitle}</span> · `}${this.localize.term('goal', goal.number)}</span
        >
        <span class="text" lang=${program.language}>${goal.text}</span>`,
      { id: 'goal', className: 'title', focusable: true },
    );
  }

  get #ownLabel(): string {
    return this.localize.term(this.programController.scope.chosen ? 'chosenNamnd' : 'ourNamnd');
  }

  get #isWhole(): boolean {
    return this.whole || this.expanded || this.printing;
  }

  /**
   * What is folded is written when the page has nothing else to do: it is there for Ctrl+F, and a
   * page with many cards is painted in half the time.
   */
  #writeLater(): void {
    if (this.#isAwaited) return;
    this.#isAwaited = true;
    // Safari has no idle callback.
    const later = globalThis.requestIdleCallback ?? setTimeout;
    later(() => (this.whole = true));
  }

  /** What the own nämnd has to do with the goal. */
  #renderOwn({ organisation }: ProgramData, parts: readonly AnswerPart[], ours: Namnd) {
    const { name, language } = directory(organisation);
    return keyed(
      ours.id,
      html`<div class="ours" part="own">
        <p>
          <span class="eyebrow">${this.#ownLabel}</span>
          <strong lang=${language}>${ours.name}</strong>
        </p>
        <ul>
          ${parts.map(
            (part) =>
              html`<li>
                ${proposedTag(part, this.localize)}${this.localize.term('answerShort', {
                  ...part,
                  group: part.viaGroup && name(part.viaGroup),
                  counts: countItems(part.items),
                })}
              </li>`,
          )}
        </ul>
      </div>`,
    );
  }

  #renderLayers(data: ProgramData, view: GoalView, own: Namnd | undefined) {
    const { program } = data;
    const { goal } = view;
    return renderLayers(view, data, {
      localize: this.localize,
      own: own?.id,
      label: this.#ownLabel,
      expanded: this.expanded,
      whole: this.#isWhole,
      open: () => (this.whole = true),
      sources: () =>
        html`${
          goal.numberInferred ? html`<p>${this.localize.term('numberInferred')}</p>` : nothing
        }${sourceList(goal.sources, program.sources, this.localize, program.language)}`,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vald-goal-card': ValdGoalCard;
  }
}
