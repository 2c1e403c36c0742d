import { html, nothing, type TemplateResult } from 'lit';
import { canRetry, type Problem } from '../../data/index.js';
import type { Localize } from '../../i18n/localize.js';
import { fresh } from './keyed.js';

/** A button that says what it does, and stays in place (and in focus) while it does it. */
export function retryButton(busy: boolean, localize: Localize, retry: () => void): TemplateResult {
  return html`<button
    type="button"
    class="no-print"
    part="retry"
    aria-disabled=${busy}
    @click=${() => busy || retry()}
  >
    ${localize.term(busy ? 'retrying' : 'retry')}
  </button>`;
}

/**
 * What went wrong, why, and what to do.
 *
 * @param what - what does not work, where it is not the programme
 */
export function renderProblem(
  problem: Problem,
  busy: boolean,
  localize: Localize,
  retry: () => void,
  what?: string,
): TemplateResult | typeof nothing {
  const words = localize.explain(problem);
  if (!words) return nothing;
  return html`<div class="notice" part="notice">
    <p class="what">${what ?? words.what}</p>
    <p>${words.why} ${words.remedy}</p>
    ${canRetry(problem) ? retryButton(busy, localize, retry) : nothing}
  </div>`;
}

/** What is wrong in the tag; nothing until there are words for it. */
export const renderTagFault = (words: string | undefined) =>
  words ? html`<p class="notice" part="notice">${fresh(words)}</p>` : nothing;

/** That what is shown is made up. */
export const renderSample = (localize: Localize): TemplateResult =>
  html`<p class="sample" part="sample">${localize.term('sample')}</p>`;

/** Whose the data is, where that is not plain: numbers of a stranger are not to look like the city's. */
export const renderOrigin = (host: string | undefined, localize: Localize) =>
  host
    ? html`<p class="small muted" part="origin">${localize.term('dataFrom', host)}</p>`
    : nothing;
