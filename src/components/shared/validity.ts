import { html, nothing, type TemplateResult } from 'lit';
import { validity, type ProgramData } from '../../data/index.js';
import type { ProgramLocalize } from './program-words.js';

/**
 * Whether the programme is in force: a shape, words, and what follows from it. Stands before
 * everything else that an element says.
 */
export function renderValidity(
  { program, index }: ProgramData,
  localize: ProgramLocalize,
  now: Date,
): TemplateResult {
  const { state, period, replacedBy } = validity(program, index, now);
  const note = localize.term('validityNote', state, replacedBy?.title);
  return html`<div class="validity ${state}" part="validity">
    <p class="what">
      <span class="disc" aria-hidden="true"></span>
      ${localize.term(
        'validity',
        state,
        localize.term(
          'period',
          localize.calendarDate(period.from),
          localize.calendarDate(period.to),
        ),
      )}
    </p>
    ${note ? html`<p>${note}</p>` : nothing}
  </div>`;
}
