import { html, nothing } from 'lit';
import { keyed } from '../shared/keyed.js';
import { property, state } from '../base/decorators.js';
import type { ProgramScope } from '../../context/program-context.js';
import {
  answerParts,
  currentTime,
  directory,
  goalView,
  type GoalView,
  type Namnd,
  type ProgramData,
} from '../../data/index.js';
import { ValdElement } from '../base/vald-element.js';
import { renderNamndNotice } from '../shared/answer.js';
import { countItems } from '../shared/count-items.js';
import { goalWords, type GoalLocalize } from '../shared/goal-words.js';
import { ownNamnd } from '../shared/namnd.js';
import { renderTagFault } from '../shared/states.js';
import { renderValidity } from '../shared/validity.js';
import { heading, proposedTag, sourceList } from '../shared/templates.js';
import { renderLayers } from './goal-layers.js';
import { goalCardStyles } from './goal-card.styles.js';

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
   * What an element that composes cards hands down; goes before the scope around.
   *
   * @internal
   */
  @property({ attribute: false }) scope: ProgramScope | undefined;

  /** Whether folded layers have their content. */
  @state() private whole = false;

  declare protected readonly localize: GoalLocalize;
  #isAwaited = false;

  protected override renderContent(data: ProgramData): unknown {
    const { program } = data;
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
    const { goal } = view;
    const { namnd, framed } = this.programController.scope;
    const { found, ours } = ownNamnd(data.organisation, namnd, now);
    const own = ours ? this.#renderOwn(data, view, ours, now) : nothing;
    return keyed(
      goal.id,
      html`<article class="card ${own === nothing ? '' : 'own'}" aria-labelledby="goal">
        ${heading(
          this.headingLevel,
          html`<span class="eyebrow"
              >${framed ? nothing : html`<span lang=${program.language}>${program.shortTitle}</span> · `}${this.localize.term('goal', goal.number)}</span
            >
            <span class="text" lang=${program.language}>${goal.text}</span>`,
          { id: 'goal', className: 'title', focusable: true },
        )}
        ${framed ? nothing : renderValidity(data, this.localize, now)}
        ${found && !framed ? renderNamndNotice(found, this.localize) : nothing}
        ${
          goal.plainText
            ? html`<p class="plain">
                <span class="muted">${this.localize.term('plainText')}:</span>
                <span lang=${program.language}>${goal.plainText}</span>
              </p>`
            : nothing
        }
        ${own}
        ${renderLayers(view, data, {
          localize: this.localize,
          expanded: this.expanded,
          whole: this.whole || this.expanded || this.printing,
          open: () => (this.whole = true),
          sources: () => this.#renderSources(data, view),
        })}
      </article>`,
    );
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

  /** What the own nämnd has to do with the goal; nothing where it has no part. */
  #renderOwn({ program, organisation }: ProgramData, { goal }: GoalView, ours: Namnd, now: Date) {
    const parts = answerParts(program, organisation, ours.id, now, goal.id);
    if (parts.length === 0) return nothing;
    const { name, language } = directory(organisation);
    return keyed(
      ours.id,
      html`<div class="ours" part="own">
        <p>
          <span class="eyebrow"
            >${this.localize.term(this.programController.scope.chosen ? 'chosenNamnd' : 'ourNamnd')}</span
          >
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

  #renderSources({ program }: ProgramData, { goal }: GoalView) {
    return html`${
      goal.numberInferred ? html`<p>${this.localize.term('numberInferred')}</p>` : nothing
    }${sourceList(goal.sources, program.sources, this.localize, program.language)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vald-goal-card': ValdGoalCard;
  }
}
