import { html, nothing } from 'lit';
import {
  dataOf,
  hasData,
  isTransient,
  problemOf,
  type Outcomes,
  type ProgramData,
  type Snapshot,
} from '../../data/index.js';
import type { IndicatorLocalize } from './indicator-words.js';
import { retryButton } from '../shared/states.js';

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
  const problem = problemOf(snapshot);
  if (!hasData(snapshot) && !problem) {
    return html`<p class="status">${localize.term('outcomesLoading')}</p>`;
  }
  const sample = dataOf(snapshot)?.sample && !program.sample && !organisation?.sample;
  return html`${
    sample ? html`<p class="sample" part="sample">${localize.term('sample')}</p>` : nothing
  }${
    problem
      ? html`<div class="notice" part="notice">
          <p class="what">
            ${
              hasData(snapshot)
                ? localize.term('stale', localize.moment(snapshot.at))
                : localize.term('outcomesFailed')
            }
          </p>
          <p>
            ${localize.explain(problem)?.why}
            ${
              isTransient(problem) || problem.kind === 'login'
                ? localize.explain(problem)?.remedy
                : localize.term('tellDataOwner')
            }
          </p>
          ${retryButton(snapshot.busy, localize, retry)}
        </div>`
      : nothing
  }`;
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
