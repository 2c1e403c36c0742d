import { html, nothing } from 'lit';
import {
  answerParts,
  currentTime,
  directory,
  goalView,
  isBare,
  type AnswerPart,
  type Namnd,
  type ProgramData,
} from '../../data/index.js';
import type { Localize } from '../../i18n/localize.js';
import { card } from '../../i18n/sv/card.js';
import { property } from '../base/decorators.js';
import { ValdElement } from '../base/vald-element.js';
import { renderNamndNotice } from '../shared/answer.js';
import { countItems } from '../shared/count-items.js';
import { FoldedContent } from '../shared/folded-content.js';
import { renderLayers } from '../shared/goal/goal-layers.js';
import { goalLayersStyles } from '../shared/goal/goal-layers.styles.js';
import { goalWords } from '../shared/goal/goal-words.js';
import { keyed } from '../shared/keyed.js';
import { ownNamnd } from '../shared/namnd.js';
import { renderTagFault } from '../shared/states.js';
import { heading, proposedTag } from '../shared/templates.js';
import { renderValidity } from '../shared/validity.js';
import { goalCardStyles } from './goal-card.styles.js';

/** What the card says. */
const cardWords = { ...goalWords, ...card };

/**
 * One goal of a programme: its text word for word, and the layers that the programme gives it.
 * A layer that the programme does not have is not shown.
 *
 * @summary One goal, with what belongs to it.
 * @tag vald-goal-card
 * @tagname vald-goal-card
 * @csspart own - What the own nämnd has to do with the goal.
 * @csspart layer - One foldable layer, e.g. the indicators.
 * @csspart follow-up - How the goal is followed up, from those who answer for it to those who decided on it.
 */
export class ValdGoalCard extends ValdElement {
  protected static override readonly words = cardWords;
  static override styles = [...ValdElement.styles, goalLayersStyles, goalCardStyles];

  /** Id of the goal, e.g. `2021-m1`. */
  @property() goal: string | undefined;

  /** Opens all layers. */
  @property({ type: Boolean }) expanded = false;

  declare protected readonly localize: Localize<typeof cardWords>;
  private readonly folded = new FoldedContent(this, this.programController);

  protected override renderContent(data: ProgramData): unknown {
    const { localize, expanded } = this;
    const { program, organisation } = data;
    const { language } = program;
    const now = currentTime();
    const view = this.goal ? goalView(program, this.goal, now) : undefined;
    if (!view) {
      const known = program.goals.map(({ id }) => id);
      return html`<slot></slot> ${renderTagFault(
          this.goal
            ? localize.fault('unknownGoal', this.goal, known)
            : localize.fault('missingGoal', known),
        )}`;
    }
    const { goal } = view;
    const { namnd } = this.programController.scope;
    const { found, ours } = ownNamnd(organisation, namnd, now);
    const parts = ours ? answerParts(program, organisation, ours.id, now, goal.id) : [];
    const own = parts.length > 0 ? ours : undefined;
    return keyed(
      goal.id,
      html`<article class="card ${own ? 'own' : ''}" aria-labelledby="goal">
        ${heading(
          this.headingLevel,
          html`<span class="eyebrow"
              ><span lang=${language}>${program.shortTitle}</span> ·
              ${localize.term('goal', goal.number)}</span
            >
            <span class="text" lang=${language}>${goal.text}</span>`,
          { id: 'goal', className: 'title', focusable: true },
        )}
        ${renderValidity(data, localize, now, this.programController.isFirst())}
        ${found ? renderNamndNotice(found, data, localize) : nothing}
        ${own ? this.#renderOwn(data, parts, own) : nothing}
        ${isBare(view) ? html`<p class="muted">${localize.term('nothingMore')}</p>` : nothing}
        ${renderLayers(view, data, {
          localize,
          own: own?.id,
          label: localize.term('ourNamnd'),
          expanded,
          pages: this.programController.scope.pages,
          whole: this.folded.isWritten || expanded || this.printing,
          folded: this.folded,
        })}
      </article>`,
    );
  }

  /** What the own nämnd has to do with the goal. */
  #renderOwn({ organisation }: ProgramData, parts: readonly AnswerPart[], ours: Namnd) {
    const { name, language } = directory(organisation);
    const lines = parts.map(
      (part) =>
        html`${proposedTag(part, this.localize)}${this.localize.term('answerShort', {
          ...part,
          group: part.viaGroup && name(part.viaGroup),
          counts: countItems(part.items),
        })}`,
    );
    return keyed(
      ours.id,
      html`<div class="ours" part="own">
        <p>
          <span class="eyebrow">${this.localize.term('ourNamnd')}</span>
          <strong lang=${language}>${ours.name}</strong>${
            lines.length > 1 ? nothing : html`<br />${lines}`
          }
        </p>
        ${
          lines.length > 1
            ? html`<ul>
                ${lines.map((line) => html`<li>${line}</li>`)}
              </ul>`
            : nothing
        }
      </div>`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vald-goal-card': ValdGoalCard;
  }
}
