import { html, nothing } from 'lit';
import { opening, type StandingContact } from '../../data/index.js';
import type { ContactView } from './contact-view.js';

/** Open now, or when. The hours of the week are among the facts. */
export function renderHours({ contact }: StandingContact, { localize, now }: ContactView) {
  const found = opening(contact, now);
  const words = localize.term('opening', found);
  return words
    ? html`<p class="hours ${found.state}">
        <span class="disc" aria-hidden="true"></span><strong>${words}</strong>
      </p>`
    : nothing;
}
