import { html, nothing, type TemplateResult } from 'lit';
import type { ProgramData, Snapshot } from '../../data/index.js';
import type { ProgramLocalize } from './program-words.js';
import { renderProblem, renderSample, retryButton } from './states.js';

/**
 * In place of the content: a line while it loads, and what went wrong when it did not.
 *
 * @param line - its words, when there are any
 */
export function renderWithoutData(
  snapshot: Snapshot<ProgramData>,
  localize: ProgramLocalize,
  line: string | false | undefined | typeof nothing,
  retry: () => void,
): TemplateResult | typeof nothing {
  if ('data' in snapshot || !('problem' in snapshot)) {
    // The line is there from the start, so that nothing moves when its words come.
    return html`<p class="status no-print" part="status">${line || nothing}</p>`;
  }
  return renderProblem(snapshot.problem, snapshot.busy, localize, retry);
}

/** Above the content: that it is made up, or that it may be out of date. */
export function renderNotices(
  snapshot: Extract<Snapshot<ProgramData>, { data: ProgramData }>,
  localize: ProgramLocalize,
  retry: () => void,
): TemplateResult {
  const { data } = snapshot;
  const sample = data.program.sample || data.organisation?.sample;
  return html`${sample ? renderSample(localize) : nothing}${
    snapshot.state === 'stale'
      ? html`<div class="notice stale" part="notice">
          <p>
            ${localize.term('stale', localize.moment(snapshot.at))}
            ${localize.explain(snapshot.problem)?.why}
          </p>
          ${retryButton(snapshot.busy, localize, retry)}
        </div>`
      : nothing
  }${
    data.organisationProblem
      ? html`<p class="notice" part="notice">
          ${localize.term('organisationMissing')} ${localize.explain(data.organisationProblem)?.why}
        </p>`
      : nothing
  }`;
}
