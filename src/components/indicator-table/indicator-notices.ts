import { html, nothing } from 'lit';
import { dataOf, type Outcomes, type ProgramData, type Snapshot } from '../../data/index.js';
import type { IndicatorLocalize } from './indicator-words.js';
import { renderLinkedNotice } from '../shared/linked-notice.js';

/** How the outcomes stand, where there is something to say of it. The indicators are shown all the same. */
export function renderOutcomesNotice(
  snapshot: Snapshot<Outcomes> | undefined,
  { program, organisation }: ProgramData,
  localize: IndicatorLocalize,
  retry: () => void,
) {
  if (!snapshot) {
    return program.indicators.length > 0
      ? html`<p class="muted">${localize.term('noOutcomes')}</p>`
      : nothing;
  }
  const sample = dataOf(snapshot)?.sample && !program.sample && !organisation?.sample;
  return html`${
    sample ? html`<p class="sample" part="sample">${localize.term('sample')}</p>` : nothing
  }${renderLinkedNotice(
    snapshot,
    localize,
    retry,
    localize.term('outcomesFailed'),
    localize.term('outcomesLoading'),
  )}`;
}

/** That there is nothing to show. A goal that there is not has been told of already. */
export const renderNone = (
  goal: string | undefined,
  { program }: ProgramData,
  localize: IndicatorLocalize,
) =>
  goal && !program.goals.some(({ id }) => id === goal)
    ? nothing
    : html`<p>${localize.term('noIndicators', goal !== undefined)}</p>`;
