import { html, nothing } from 'lit';
import { dataOf, type Outcomes, type ProgramData, type Snapshot } from '../../data/index.js';
import type { IndicatorLocalize } from './indicator-words.js';
import { renderLinkedNotice, renderLinkedSample } from '../shared/linked-notice.js';

/** How the outcomes stand, where there is something to say of it. The indicators are shown all the same. */
export function renderOutcomesNotice(
  snapshot: Snapshot<Outcomes> | undefined,
  data: ProgramData,
  localize: IndicatorLocalize,
  retry: () => void,
) {
  if (!snapshot) {
    return data.program.indicators.length > 0
      ? html`<p class="muted">${localize.term('noOutcomes')}</p>`
      : nothing;
  }
  return html`${renderLinkedSample(data, localize, dataOf(snapshot))}${renderLinkedNotice(
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
