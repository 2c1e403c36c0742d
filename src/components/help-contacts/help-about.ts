import { html, nothing, type TemplateResult } from 'lit';
import type { Contacts, StandingContact } from '../../data/index.js';
import { sourceList } from '../shared/templates.js';
import type { ContactView } from './contact-view.js';

/** Who runs each number, whether a person has checked it and when, and where it all comes from: once, and last. */
export function renderAbout(
  all: readonly StandingContact[],
  { guides, sources }: Pick<Contacts, 'guides' | 'sources'>,
  { localize, language }: ContactView,
): TemplateResult {
  const refs = guides.flatMap(({ advice, notes }) => [...advice, ...notes]);
  return html`<details class="about">
    <summary>${localize.term('helpAbout')}</summary>
    <ul role="list">
      ${all.map(
        ({ contact: { name, operator, validUntil, verifiedOn, sources: own }, standing }) =>
          html`<li>
            <p>
              <b lang=${language}>${name}</b>
              ${
                operator && operator !== name
                  ? html`${localize.term('runBy')} <span lang=${language}>${operator}</span>.`
                  : nothing
              }
              ${localize.term(
                'standing',
                standing,
                localize.calendarDate((standing === 'ended' ? validUntil : verifiedOn) ?? ''),
              )}
            </p>
            ${sourceList(own, sources, localize, language)}
          </li>`,
      )}
      <li>
        <p><b>${localize.term('helpAdvice')}</b></p>
        ${sourceList(
          refs.flatMap((one) => one.sources),
          sources,
          localize,
          language,
        )}
      </li>
    </ul>
  </details>`;
}
