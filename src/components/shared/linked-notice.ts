import { html, nothing, type TemplateResult } from 'lit';
import {
  hasData,
  isTransient,
  problemOf,
  type ProgramData,
  type Snapshot,
} from '../../data/index.js';
import type { Localize } from '../../i18n/localize.js';
import type { common } from '../../i18n/sv/common.js';
import type { linked } from '../../i18n/sv/linked.js';
import { renderSample, retryButton } from './states.js';

/** Whether one of these is on its way for the first time. */
export const isAwaited = (
  ...documents: readonly { snapshot: Snapshot<unknown> | undefined }[]
): boolean =>
  documents.some(({ snapshot }) => snapshot && !hasData(snapshot) && !problemOf(snapshot));

/** Why one of these is not here. */
export const whyMissing = ({ snapshot }: { snapshot: Snapshot<unknown> | undefined }) =>
  hasData(snapshot) ? undefined : problemOf(snapshot);

/**
 * How a document that the programme links to stands, where there is something to say of it. The rest is
 * shown all the same.
 *
 * @param failed - where it did not come
 * @param loading - while it is on its way, where nothing else says so
 */
export function renderLinkedNotice(
  snapshot: Snapshot<unknown> | undefined,
  localize: Localize<typeof common & typeof linked>,
  retry: () => void,
  failed: string,
  loading?: string,
) {
  const problem = problemOf(snapshot);
  if (!problem)
    return loading && !hasData(snapshot) ? html`<p class="status">${loading}</p>` : nothing;
  const explanation = localize.explain(problem);
  return html`<div class="notice" part="notice">
    <p class="what">
      ${hasData(snapshot) ? localize.term('stale', localize.moment(snapshot.at)) : failed}
    </p>
    <p>
      ${explanation?.why}
      ${
        isTransient(problem) || problem.kind === 'login'
          ? explanation?.remedy
          : localize.term('tellDataOwner')
      }
    </p>
    ${retryButton(snapshot!.busy, localize, retry)}
  </div>`;
}

/** That a document beside the programme is made up, where the programme does not say so already. */
export const renderLinkedSample = (
  { program, organisation }: ProgramData,
  localize: Localize,
  ...documents: readonly ({ sample?: boolean | undefined } | undefined)[]
): TemplateResult | typeof nothing =>
  documents.some((one) => one?.sample) && !program.sample && !organisation?.sample
    ? renderSample(localize)
    : nothing;
