import { html, nothing, type TemplateResult } from 'lit';
import { property } from '../base/decorators.js';
import {
  answerParts,
  currentTime,
  directory,
  type AnswerPart,
  type Goal,
  type Namnd,
  type Program,
  type ProgramData,
} from '../../data/index.js';
import type { Localize } from '../../i18n/localize.js';
import { answer } from '../../i18n/sv/answer.js';
import { items } from '../../i18n/sv/items.js';
import { ValdElement } from '../base/vald-element.js';
import { renderAnswer, renderDates, renderNamndNotice } from '../shared/answer.js';
import { ownNamnd } from '../shared/namnd.js';
import { programWords } from '../shared/program-words.js';
import { renderTagFault } from '../shared/states.js';
import { heading, proposedTag } from '../shared/templates.js';
import { renderValidity } from '../shared/validity.js';
import { answerStyles } from '../../styles/answer.styles.js';
import { namndResponsibilitiesStyles } from './namnd-responsibilities.styles.js';

/** What the element says. */
const answerWords = { ...programWords, ...items, ...answer };

/**
 * What one nämnd answers for, in words: first as a sum, then goal by goal what it answers for
 * alone, shares, co-ordinates, follows up, or has as employer. What reaches it through a group
 * ("Varje nämnd och styrelse") is shown as its own, with the group named. A proposal says so.
 *
 * @summary "Vad ansvarar vår nämnd för?", answered in a page.
 * @tag vald-namnd-responsibilities
 * @tagname vald-namnd-responsibilities
 * @csspart answer - The answer: all that the element says of the nämnd.
 * @csspart list - The details, goal by goal.
 */
export class ValdNamndResponsibilities extends ValdElement {
  protected static override readonly words = answerWords;
  static override styles = [...ValdElement.styles, answerStyles, namndResponsibilitiesStyles];

  /** `list` (default): goal by goal, with the text of each. `summary`: by role, for a narrow place. */
  @property() layout: 'list' | 'summary' = 'list';

  declare protected readonly localize: Localize<typeof answerWords>;

  protected override renderContent(data: ProgramData): TemplateResult {
    const { localize, headingLevel: level } = this;
    const { organisation, program } = data;
    const now = currentTime();
    const { namnd } = this.programController.scope;
    const { found, ours } = ownNamnd(organisation, namnd, now);
    if (!ours) {
      return html`<slot></slot>${
          found
            ? renderNamndNotice(found, data, localize)
            : renderTagFault(
                namnd ? localize.term('organisationMissing') : localize.fault('missingNamnd'),
              )
        }`;
    }
    const isFirst = this.programController.isFirst();
    return html`<div class="namnd">
      ${renderValidity(data, localize, now, isFirst)}
      ${found ? renderNamndNotice(found, data, localize) : nothing}
      ${renderAnswer({
        data,
        localize,
        level,
        ours,
        now,
        label: html`<span lang=${program.language}>${program.shortTitle}</span> · `,
        list: this.layout === 'summary' ? undefined : this.#renderGoals(data, ours, now),
      })}
    </div>`;
  }

  /** Goal by goal, in the order of the programme, and last what is for all of it. */
  #renderGoals({ program, organisation }: ProgramData, ours: Namnd, now: Date) {
    const { name } = directory(organisation);
    const parts = answerParts(program, organisation, ours.id, now);
    const lists = [
      ...program.goals.map((goal) => ({
        title: this.#renderGoalName(goal, program.language),
        parts: answerParts(program, organisation, ours.id, now, goal.id),
      })),
      {
        title: html`${this.localize.term('wholeProgramLine')}`,
        parts: parts.filter(({ items }) => items[0]?.kind === 'duty'),
      },
    ].filter((list) => list.parts.length > 0);
    if (lists.length === 0) return nothing;
    return html`<ul class="by-goal" role="list" part="list">
      ${lists.map(
        (list) =>
          html`<li>
            ${heading(this.headingLevel + 1, list.title)}
            ${list.parts.map((part) => this.#renderPart(part, name, program))}
          </li>`,
      )}
    </ul>`;
  }

  #renderGoalName({ number, text }: Goal, lang: string): TemplateResult {
    return html`<span class="eyebrow">${this.localize.term('goal', number)}</span>
      <span lang=${lang}>${text}</span>`;
  }

  #renderPart(part: AnswerPart, name: (id: string) => string, program: Program): TemplateResult {
    return html`<div>
      <p class="role">
        ${proposedTag(part, this.localize)}${this.localize.term('partTitle', {
          ...part,
          group: part.viaGroup && name(part.viaGroup),
        })}
      </p>
      <ul class="bullets">
        ${part.items.map(
          (item) =>
            html`<li>
              <span class="muted">${this.localize.term('itemKind', item.kind)}:</span>
              <span lang=${program.language}>${item.text}</span
              >${renderDates(item, program, this.localize)}
            </li>`,
        )}
      </ul>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vald-namnd-responsibilities': ValdNamndResponsibilities;
  }
}
