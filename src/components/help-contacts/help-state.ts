import { html, nothing } from 'lit';
import { minimumContacts, type Contacts, type Problem, type Snapshot } from '../../data/index.js';
import { renderProblem } from '../shared/states.js';
import type { HelpLocalize } from './help-words.js';

type Found = Snapshot<Contacts> | undefined;

/** What stands in the way. Which field of the data is wrong helps nobody who needs help. */
export const plain = (problem: Problem): Problem =>
  problem.kind === 'invalid' ? { ...problem, issues: [] } : problem;

/** That what is shown is not all, or not of today, and as of when. */
export const lackOf = (found: Found, localize: HelpLocalize): string =>
  found && 'at' in found
    ? localize.term('stale', localize.moment(found.at))
    : localize.term('helpMissing', localize.calendarDate(minimumContacts.updated));

/** Below what there is: why there is no more, or not yet. */
export function renderState(
  { state, busy }: Snapshot<unknown>,
  problem: Problem | undefined,
  found: Found,
  localize: HelpLocalize,
  retry: () => void,
) {
  if (problem)
    return html`${renderProblem(plain(problem), busy, localize, retry, lackOf(found, localize))}<slot
      ></slot>`;
  if (busy)
    return found ? nothing : html`<p class="muted no-print">${localize.term('helpLoading')}</p>`;
  return state === 'idle' || found
    ? nothing
    : html`<p class="notice" part="notice">${lackOf(found, localize)}</p>
        <slot></slot>`;
}
