import { html, nothing, type TemplateResult } from 'lit';
import type { Problem, ProgramData, Snapshot } from '../../data/index.js';
import type { Localize } from '../../i18n/localize.js';

/** A button that says what it does, and stays in place (and in focus) while it does it. */
export function retryButton(busy: boolean, localize: Localize, retry: () => void): TemplateResult {
  return html`<button
    type="button"
    class="no-print"
    part="retry"
    aria-disabled=${busy ? 'true' : 'false'}
    @click=${() => busy || retry()}
  >
    ${localize.term(busy ? 'retrying' : 'retry')}
  </button>`;
}

/** Whether asking again may help; a fault in the tag has to be mended instead. */
const canRetry = ({ kind }: Problem): boolean =>
  !['no-source', 'bad-address', 'unknown-program'].includes(kind);

/** In place of the content: a line while it loads, and what went wrong when it did not. */
export function renderWithoutData(
  snapshot: Exclude<Snapshot<ProgramData>, { data: ProgramData }>,
  localize: Localize,
  isSlow: boolean,
  retry: () => void,
): TemplateResult {
  if (!('problem' in snapshot)) {
    // The line is there from the start, so that nothing moves when its words come.
    return html`<p class="status no-print" part="status">
      ${isSlow ? localize.term('loading') : nothing}
    </p>`;
  }
  const { problem } = snapshot;
  return html`<div class="notice" part="notice">
    <p class="what">${localize.term('problemWhat', problem)}</p>
    <p>${localize.term('problemWhy', problem)} ${localize.term('problemRemedy', problem)}</p>
    ${canRetry(problem) ? retryButton(snapshot.busy, localize, retry) : nothing}
  </div>`;
}

/** Above the content: that it is made up, or that it may be out of date. */
export function renderNotices(
  snapshot: Extract<Snapshot<ProgramData>, { data: ProgramData }>,
  localize: Localize,
  retry: () => void,
): TemplateResult {
  const { data } = snapshot;
  const sample = data.program.sample || data.organisation?.sample;
  return html`${
    sample ? html`<p class="sample" part="sample">${localize.term('sample')}</p>` : nothing
  }${
    snapshot.state === 'stale'
      ? html`<div class="notice stale" part="notice">
          <p>
            ${localize.term('stale', localize.moment(snapshot.at))}
            ${localize.term('problemWhy', snapshot.problem)}
          </p>
          ${retryButton(snapshot.busy, localize, retry)}
        </div>`
      : nothing
  }${
    data.organisationProblem
      ? html`<p class="notice" part="notice">
          ${localize.term('organisationMissing')}
          ${localize.term('problemWhy', data.organisationProblem)}
        </p>`
      : nothing
  }`;
}
