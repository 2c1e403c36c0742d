import { html, nothing, type TemplateResult } from 'lit';
import { dialled, type Channel, type Contact, type GuideEntry } from '../../data/index.js';
import { keyed } from '../shared/keyed.js';
import { heading, safeHref } from '../shared/templates.js';
import { renderHours, weekWords } from './contact-hours.js';
import type { ContactView } from './contact-view.js';

/** A contact of a list, and what is said beside its name. */
interface Item extends GuideEntry {
  aside?: string;
}

/** A sentence of ours with the two numbers that are in it: each can be called, and is never cut in two. */
export const withNumbers = (sentence: string) =>
  keyed(
    sentence,
    html`<span
      >${sentence
        .split(/(114\s14|112)/)
        .map((text, index) =>
          index % 2 ? html`<a class="number" href="tel:${dialled(text)}">${text}</a>` : text,
        )}</span
    >`,
  );

/** A list of contacts. A name, its number and its link are made together: see `keyed`. */
export const contactList = (entries: readonly Item[], view: ContactView, level: number) =>
  html`<ul role="list">
    ${entries.map((one) =>
      keyed(
        `${view.localize.lang()} ${one.who} ${JSON.stringify(one.contact)}`,
        renderContact(one, view, level),
      ),
    )}
  </ul>`;

/** One contact: a line with who and how to reach them, what is short, and folded what to know before. */
function renderContact(one: Item, view: ContactView, level: number): TemplateResult {
  const { contact, standing, who } = one;
  const { name, ages, channels, validUntil, verifiedOn } = contact;
  const aside = one.aside ?? (who ? '' : ages);
  const { language, localize } = view;
  const isNow = standing === 'checked' && view.isSure;
  // A number before an address.
  const [shown, ...others] = [...channels].sort(
    (a, b) => Number(b.kind === 'phone') - Number(a.kind === 'phone'),
  );
  const more = moreOf(contact, others, view);
  const facts = factsOf(contact, view);
  const date = localize.calendarDate((standing === 'ended' ? validUntil : verifiedOn) ?? '');
  return html`<li class="contact ${standing}" part="contact">
    <div class="line">
      ${heading(
        level,
        html`${who ? html`<span class="who" lang=${language}>${who}</span> ` : nothing}<span
            lang=${language}
            >${name}${
              aside
                ? html`<span class="aside" lang=${one.aside ? localize.lang() : nothing}
                    >${` (${aside})`}</span
                  >`
                : nothing
            }</span
          >`,
      )}
      ${shown ? renderChannel(shown, view) : nothing}
    </div>
    ${isNow ? renderHours(one, view) : nothing}
    ${
      standing === 'ended' || standing === 'old'
        ? html`<p><b>${localize.term('standing', standing, date)}</b></p>`
        : nothing
    }
    ${
      more.length > 0
        ? html`<details class="fold">
            <summary class=${facts ? nothing : 'bare'}>
              ${facts || localize.term('helpMore')}<span class="visually-hidden" lang=${language}
                >, ${name}</span
              >
            </summary>
            ${more}
          </details>`
        : facts
          ? html`<p>${facts}</p>`
          : nothing
    }
  </li>`;
}

/** What is folded: what it is for, more ways to reach it, languages, what to know. */
function moreOf(
  { purpose, note, languages, languageCodes = [] }: Contact,
  channels: readonly Channel[],
  view: ContactView,
): TemplateResult[] {
  const { language, localize } = view;
  const spoken = [
    ...languageCodes.map((code) => html`<bdi lang=${code}>${ownName(code)}</bdi>`),
    ...languages.map((text) => html`<span lang=${language}>${text}</span>`),
  ];
  return [
    ...(purpose ? [html`<p class="purpose" lang=${language}>${purpose}</p>`] : []),
    ...channels.map((channel) => html`<p>${renderChannel(channel, view)}</p>`),
    ...(spoken.length > 0
      ? [
          html`<p>
            ${localize.term('languages')}:
            ${spoken.map((one, index) => html`${index > 0 ? ', ' : ''}${one}`)}.
          </p>`,
        ]
      : []),
    ...(note ? [html`<p lang=${language}>${note}</p>`] : []),
  ];
}

/** A channel as a link: to call, to write to, or an address. What is none of these is text. */
function renderChannel({ kind, value, label }: Channel, { localize, language }: ContactView) {
  const isNumber = kind === 'phone' || kind === 'sms';
  const number = isNumber && dialled(value);
  const href = isNumber
    ? number && `${kind === 'sms' ? kind : 'tel'}:${number}`
    : safeHref(kind === 'email' ? `mailto:${value}` : value);
  // A number is always seen: a label that was not changed with it would name another.
  const named = isNumber && label ? `${value}, ${label}` : (label ?? value);
  const text = localize.term('channel', kind, named);
  const lang = label ? language : nothing;
  return href
    ? html`<a class="channel ${kind}" lang=${lang} href=${href} rel="noreferrer">${text}</a>`
    : html`<span class=${kind} lang=${lang}>${text}</span>`;
}

/** What the record says of its hours, of a call and of its trace. Nothing is said that it does not say. */
function factsOf(contact: Contact, { localize }: ContactView): string {
  const { alwaysOpen, hours } = contact;
  return [
    alwaysOpen ? localize.term('alwaysOpen') : weekWords(hours, localize),
    ...(['free', 'anonymous', 'onPhoneBill'] as const).map((fact) =>
      contact[fact] === undefined ? '' : localize.term('callFact', fact, contact[fact]),
    ),
  ]
    .filter(Boolean)
    .join(' · ');
}

const ownNames: Record<string, string> = {};

/** A language in its own words, as far as the browser has them. */
const ownName = (code: string): string => (ownNames[code] ??= nameOf(code));

function nameOf(code: string): string {
  try {
    return new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
