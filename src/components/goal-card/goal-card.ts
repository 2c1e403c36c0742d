import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import {
  answerParts,
  directory,
  goalView,
  type GoalView,
  type Namnd,
  type ProgramData,
} from '../../data/index.js';
import { ValdElement } from '../base/vald-element.js';
import { renderNamndNotice } from '../shared/answer.js';
import { countItems } from '../shared/count-items.js';
import { ownNamnd } from '../shared/namnd.js';
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
 * @slot - Shown until the programme is here, and when it cannot be had: a link to the document, say.
 * @csspart base - Everything.
 * @csspart heading - The heading: the number and the text of the goal.
 * @csspart validity - The notice that says whether the programme is in force.
 * @csspart own - What the own nämnd has to do with the goal.
 * @csspart layer - One foldable layer, e.g. the indicators.
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
 */
export class ValdGoalCard extends ValdElement {
  static override styles = [...ValdElement.styles, goalCardStyles];

  /** Id of the goal, e.g. `2021-m1`. */
  @property() goal: string | undefined;

  /** Opens all layers. */
  @property({ type: Boolean }) expanded = false;

  protected override renderContent(data: ProgramData): TemplateResult {
    const { program } = data;
    const view = this.goal ? goalView(program, this.goal) : undefined;
    if (!view) {
      const known = program.goals.map(({ id }) => id);
      return html`<slot></slot>
        <p class="notice" part="notice">
          ${
            this.goal
              ? this.localize.term('unknownGoal', this.goal, known)
              : this.localize.term('missingGoal', known)
          }
        </p>`;
    }
    const { goal } = view;
    const { namnd, framed } = this.programController.scope;
    const now = new Date();
    const { found, ours } = ownNamnd(data.organisation, namnd, now);
    const own = ours ? this.#renderOwn(data, view, ours) : nothing;
    return html`<article class="card ${own === nothing ? '' : 'own'}" aria-labelledby="goal">
      ${heading(
        this.headingLevel,
        html`<span class="eyebrow">${this.localize.term('goal', goal.number)}</span>
          <span class="text" lang=${program.language}>${goal.text}</span>`,
        { id: 'goal' },
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
        sources: () => this.#renderSources(data, view),
      })}
    </article>`;
  }

  /** What the own nämnd has to do with the goal; nothing where it has no part. */
  #renderOwn({ program, organisation }: ProgramData, { goal }: GoalView, ours: Namnd) {
    const parts = answerParts(program, organisation, ours.id, goal.id);
    if (parts.length === 0) return nothing;
    const { name } = directory(organisation);
    return html`<div class="ours" part="own">
      <p>
        <span class="eyebrow">${this.localize.term('ourNamnd')}</span>
        <strong lang="sv">${ours.name}</strong>
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
    </div>`;
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
