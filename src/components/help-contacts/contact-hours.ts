import { html, nothing } from 'lit';
import {
  opening,
  weekdayOf,
  weekdays,
  type Opening,
  type OpeningHours,
  type StandingContact,
} from '../../data/index.js';
import type { ContactView } from './contact-view.js';
import type { HelpLocalize } from './help-words.js';

/** Open now, or when. The hours of the week are among the facts. */
export function renderHours({ contact }: StandingContact, { localize, now }: ContactView) {
  const found = opening(contact, now);
  const words = openingWords(found, localize);
  return words
    ? html`<p class="hours ${found.state}">
        <span class="disc" aria-hidden="true"></span><strong>${words}</strong>
      </p>`
    : nothing;
}

const clock = (time: string, localize: HelpLocalize): string => {
  const [hours, minutes] = time.split(':') as [string, string];
  return localize.term('clock', String(+hours), minutes);
};

/** Empty where nothing is known. */
function openingWords({ state, until, next }: Opening, localize: HelpLocalize): string {
  // Day and night stands among the facts.
  if (state === 'unknown' || state === 'always') return '';
  const time = state === 'open' ? until : state === 'closed' ? next?.time : undefined;
  if (!time) return localize.term('opening', state, '', '');
  const how =
    state === 'open' ? 'openUntil' : ((['today', 'tomorrow'] as const)[next!.days] ?? 'later');
  const day = how === 'later' ? localize.term('weekday', weekdays[weekdayOf(next!.date)]!) : '';
  return localize.term('opening', how, clock(time, localize), day);
}

/** The ordinary week: days with their hours. Days in a row are from – to. */
export const weekWords = (hours: readonly OpeningHours[], localize: HelpLocalize): string =>
  hours
    .map(({ days, from, to }) => {
      const named = days.map((day) => localize.term('weekday', day));
      const isRow = days.length > 2 && 'mon tue wed thu fri sat sun'.includes(days.join(' '));
      const on =
        days.length === 7
          ? localize.term('everyDay')
          : isRow
            ? `${named[0]}–${named.at(-1)}`
            : named.join(', ');
      return `${on} ${clock(from, localize)}–${clock(to, localize)}`;
    })
    .join('; ');
