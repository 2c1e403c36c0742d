import { html, nothing, type TemplateResult } from 'lit';
import { goalView, isBare, validity, type Namnd, type ProgramData } from '../../data/index.js';
import type { GoalsLocalize } from './goals-words.js';
import { renderValidity } from '../shared/validity.js';
import { heading } from '../shared/templates.js';

/** What every part of the view needs. */
export interface PartContext {
  data: ProgramData;
  localize: GoalsLocalize;
  /** Level of the programme's own heading. */
  level: number;
  now: Date;
  /** The own nämnd, when one is chosen and exists. */
  ours: Namnd | undefined;
  /** Whether it is the first element on the page to say how the programme stands. */
  isFirst: boolean;
}

/** The title as it is spoken, as it was decided, and whether it still holds. */
export function renderHead({ data, localize, level, now, isFirst }: PartContext): TemplateResult {
  const { title, shortTitle, language: lang } = data.program;
  return html`<div class="head">
    ${heading(level, html`<span lang=${lang}>${shortTitle}</span>`, {
      className: 'title',
      focusable: true,
    })}
    ${title === shortTitle ? nothing : html`<p class="small muted" lang=${lang}>${title}</p>`}
    ${renderValidity(data, localize, now, isFirst)}
  </div>`;
}

/** To the programme that has taken the place of this one, where the API has it. */
export function renderSuccessor(
  { data: { program, index }, localize, now }: PartContext,
  show: (id: string) => void,
) {
  const { replacedBy } = validity(program, index, now);
  const next = index?.programs.find(({ id }) => id === replacedBy?.id);
  return next
    ? html`<p class="no-print">
        <button type="button" @click=${() => show(next.id)}>
          ${localize.term('showProgram', next.shortTitle)}
        </button>
      </p>`
    : nothing;
}

/** Of which goals the sources have the text alone, said once for all of them. */
export function renderBare({ data: { program }, localize, now }: PartContext) {
  const bare = program.goals.filter(({ id }) => isBare(goalView(program, id, now)!));
  return bare.length === 0
    ? nothing
    : html`<p class="small muted">
        ${localize.term(
          'bareGoals',
          localize.term(
            'goalNumbers',
            bare.map(({ number }) => number),
          ),
        )}
      </p>`;
}
