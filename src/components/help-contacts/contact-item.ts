import { html, nothing, type TemplateResult } from 'lit';
import {
  dialled,
  type Channel,
  type ChannelKind,
  type Contact,
  type StandingContact,
} from '../../data/index.js';
import type { HelpLocalize } from './help-words.js';
import { heading, safeHref, sourceList } from '../shared/templates.js';
import { renderHours } from './contact-hours.js';
import type { ContactView } from './contact-view.js';

/** 112: as large as a thumb, in the one colour of alarm, and what it is for. */
export function renderEmergency(
  { contact }: StandingContact,
  { localize, level, language }: ContactView,
): TemplateResult {
  return html`<div class="emergency" part="emergency">
    ${heading(
      level,
      html`<a href="tel:112"><span class="big">112</span> ${localize.term('helpEmergency')}</a>`,
    )}
    <p lang=${language}>${contact.purpose}</p>
  </div>`;
}

/** One contact of the list: who and how to reach them, then what to know before the call. */
export function renderContact(one: StandingContact, view: ContactView): TemplateResult {
  const { contact, standing } = one;
  const { name, ages, purpose, note, channels } = contact;
  const { language } = view;
  return html`<li class="contact ${standing}" part="contact">
    <div>
      ${heading(
        view.level + 1,
        html`<span lang=${language}
          >${name}${ages ? html` <span class="ages">(${ages})</span>` : nothing}</span
        >`,
      )}
      ${
        channels.length === 0
          ? nothing
          : html`<ul class="channels">
              ${channels.map((channel) => renderChannel(channel, view))}
            </ul>`
      }
    </div>
    <div>
      ${purpose ? html`<p lang=${language}>${purpose}</p>` : nothing}
      ${isOpenKnown(one, view) ? renderHours(one, view) : nothing} ${renderFacts(one, view)}
      ${renderLanguages(contact, view)} ${note ? html`<p lang=${language}>${note}</p>` : nothing}
      ${renderAlternatives(contact, view)} ${renderCheck(one, view)}
    </div>
  </li>`;
}

const dial = (scheme: string, value: string): string | undefined => {
  const number = dialled(value);
  return number && `${scheme}:${number}`;
};

/** What each kind of channel leads to: a number to call or to write to, or an address. */
const hrefOf: Readonly<Record<ChannelKind, (value: string) => string | undefined>> = {
  phone: (value) => dial('tel', value),
  sms: (value) => dial('sms', value),
  email: (value) => safeHref(`mailto:${value}`),
  chat: safeHref,
  web: safeHref,
  visit: safeHref,
  relay: safeHref,
};

/** A channel as a link. What is neither a number nor an address is text. */
function renderChannel({ kind, value, label }: Channel, { localize, language }: ContactView) {
  const href = hrefOf[kind](value);
  // A number is always seen: a label that was not changed with it would name another.
  const isNumber = kind === 'phone' || kind === 'sms';
  const named = isNumber && label ? `${value}, ${label}` : (label ?? value);
  const text = localize.term('channel', kind, named);
  return html`<li lang=${label ? language : nothing}>
    ${
      href
        ? html`<a class=${kind} href=${href} rel="noreferrer">${text}</a>`
        : html`<span class=${kind}>${text}</span>`
    }
  </li>`;
}

/** The ordinary hours in words; empty where the record has none. */
const week = ({ hours, alwaysOpen }: Contact, localize: HelpLocalize): string =>
  alwaysOpen ? localize.term('alwaysOpen') : localize.term('openWeek', hours);

/** Whether it can be said that it is open now, or when. */
const isOpenKnown = ({ standing }: StandingContact, { isSure }: ContactView): boolean =>
  standing === 'checked' && isSure;

/** What the record says of its hours, of a call and of its trace. Nothing is said that it does not say. */
function renderFacts(one: StandingContact, view: ContactView) {
  const { contact, standing } = one;
  const { localize, choice } = view;
  const hours = week(contact, localize);
  // What is said of today says day and night too.
  const isKnown = !hours || (isOpenKnown(one, view) && contact.alwaysOpen);
  const said = [
    ...(isKnown ? [] : [localize.term('hours', hours, standing === 'checked')]),
    ...(['free', 'anonymous', 'onPhoneBill'] as const)
      .filter((fact) => contact[fact] !== undefined)
      .map((fact) => localize.term('callFact', fact, contact[fact]!)),
  ].filter(Boolean);
  // For those whom somebody may watch; and beside a promise about the bill, which is another thing.
  const isWatched = choice === undefined || ['victim', 'child', 'relative'].includes(choice);
  const calls = contact.channels.some(({ kind }) => kind === 'phone');
  const advice = calls && (isWatched || contact.onPhoneBill === false);
  return said.length > 0 || advice
    ? html`<p>
        ${said.length > 0 ? `${said.join(' · ')}.` : nothing}
        ${advice ? localize.term('callList') : nothing}
      </p>`
    : nothing;
}

/** The languages that it answers in, each in its own words. */
function renderLanguages(
  { languages, languageCodes = [] }: Contact,
  { localize, language }: ContactView,
) {
  const spoken = [
    ...languageCodes.map((code) => html`<bdi lang=${code}>${ownName(code)}</bdi>`),
    ...languages.map((text) => html`<span lang=${language}>${text}</span>`),
  ];
  return spoken.length > 0
    ? html`<p>
        ${localize.term('languages')}:
        ${spoken.map((one, index) => html`${index > 0 ? ', ' : ''}${one}`)}.
      </p>`
    : nothing;
}

/** A language in its own words, as far as the browser has them. */
function ownName(code: string): string {
  try {
    return new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** Whom else to call: those that the record names, and that are for the same reader. */
function renderAlternatives({ alternatives = [] }: Contact, view: ContactView) {
  const others = alternatives.flatMap((id) => {
    const found = view.shown.find(({ contact }) => contact.id === id)?.contact;
    const phone = found?.channels.find(({ kind }) => kind === 'phone');
    const number = phone && dialled(phone.value);
    return found && number ? [{ text: `${found.name}, ${phone.value}`, number }] : [];
  });
  return others.length === 0
    ? nothing
    : html`<p>
        ${view.localize.term('noAnswer')}
        ${others.map(
          ({ text, number }) =>
            html`<a class="other" lang=${view.language} href="tel:${number}">${text}</a> `,
        )}
      </p>`;
}

/** Who runs it, whether a person has checked the record and when, and where it comes from. */
export function renderCheck(
  { contact, standing }: StandingContact,
  { localize, sources, language }: ContactView,
): TemplateResult {
  const { name, operator, validUntil, verifiedOn } = contact;
  const date = (standing === 'ended' ? validUntil : verifiedOn) ?? '';
  return html`<div class="small muted">
    <p>
      ${
        operator && operator !== name
          ? html`${localize.term('runBy')} <span lang=${language}>${operator}</span>.`
          : nothing
      }
      ${localize.term('standing', standing, localize.calendarDate(date))}
    </p>
    <details>
      <summary>
        ${localize.term('source')}<span class="visually-hidden" lang=${language}> ${name}</span>
      </summary>
      ${sourceList(contact.sources, sources, localize, language)}
    </details>
  </div>`;
}
