import { html, type TemplateResult } from 'lit';
import { coordinatorOf, validity, type Period, type ProgramData } from '../../data/index.js';
import type { ProgramLocalize } from './program-words.js';

/** “2017–2020”. */
export const periodText = ({ from, to }: Period, localize: ProgramLocalize): string =>
  localize.term('period', localize.calendarDate(from), localize.calendarDate(to));

/**
 * Whether the programme is in force: a shape and words. Stands before everything else that an element
 * says.
 *
 * @param isFirst - whether it is the first on the page to say it, which says what follows from it too
 */
export function renderValidity(
  { program, index, organisation }: ProgramData,
  localize: ProgramLocalize,
  now: Date,
  isFirst: boolean,
): TemplateResult {
  const { state, period, replacedBy } = validity(program, index, now);
  const note = isFirst
    ? localize.term(
        'validityNote',
        state,
        replacedBy?.title,
        coordinatorOf(program, organisation, now),
      )
    : '';
  return html`<p class="validity ${state}" part="validity">
    <span class="disc" aria-hidden="true"></span>
    <strong>${localize.term('validity', state, periodText(period, localize))}.</strong>
    ${note}
  </p>`;
}
