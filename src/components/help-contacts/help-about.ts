import { html, nothing, type TemplateResult } from 'lit';
import type { Contacts, SourceRef, StandingContact } from '../../data/index.js';
import { sourceList } from '../shared/source-list.js';
import type { ContactView } from './contact-view.js';

/** Who runs each number, whether a person has checked it and when, and where it all comes from: once, and last. */
export function renderAbout(
  all: readonly StandingContact[],
  { guides, sources }: Pick<Contacts, 'guides' | 'sources'>,
  { localize, language }: ContactView,
): TemplateResult {
  const advice = guides.flatMap((guide) => [...guide.advice, ...guide.notes]);
  const entry = (title: unknown, refs: readonly SourceRef[]) =>
    html`<li>
      <p>${title}</p>
      ${sourceList(refs, sources, localize, language)}
    </li>`;
  return html`<ul role="list">
    ${all.map(({ contact: { name, operator, validUntil, verifiedOn, sources: own }, standing }) =>
      entry(
        html`<b lang=${language}>${name}</b> ${
            operator && operator !== name
              ? html`${localize.term('runBy')} <span lang=${language}>${operator}</span>.`
              : nothing
          }
          ${localize.term(
            'standing',
            standing,
            localize.calendarDate((standing === 'ended' ? validUntil : verifiedOn) ?? ''),
          )}`,
        own,
      ),
    )}
    ${entry(
      html`<b>${localize.term('helpAdvice')}</b>`,
      advice.flatMap((one) => one.sources),
    )}
  </ul>`;
}
