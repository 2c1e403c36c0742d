import { minimumContacts } from './minimum-contacts.js';
import type { Contact } from '../../model.js';
import { firstDay, hasPassed, isAhead } from '../time/dates.js';

/**
 * Whether a person has checked a record: `checked` lately, `old` too long ago, `unchecked` never;
 * `ended` when it was to hold until a day that has passed.
 */
export const standings = ['checked', 'old', 'unchecked', 'ended'] as const;
/** How far a contact can be trusted. */
export type Standing = (typeof standings)[number];

/** A contact, and how far it can be trusted. */
export interface StandingContact {
  contact: Contact;
  standing: Standing;
}

/** How far a record can be trusted on a day. @param maxAge - for how many months a check holds */
export function contactStanding(
  { validUntil, verifiedOn }: Pick<Contact, 'validUntil' | 'verifiedOn'>,
  maxAge: number,
  now: Date,
): Standing {
  if (validUntil && hasPassed(validUntil, now)) return 'ended';
  // A day that is still to come is a slip of the pen.
  if (!verifiedOn || isAhead(verifiedOn, now)) return 'unchecked';
  const end = firstDay(verifiedOn);
  const day = end.getUTCDate();
  end.setUTCMonth(end.getUTCMonth() + maxAge);
  // Six months after 31 August is the last of February, and not 3 March.
  if (end.getUTCDate() !== day) end.setUTCDate(0);
  return hasPassed(end.toISOString().slice(0, 10), now) ? 'old' : 'checked';
}

/**
 * What to dial in Sweden, digits only; undefined for what is not one number and nothing else: an
 * extension, hours or another number beside it would be dialled with it. A number that somebody wrote
 * with +46 becomes a national one: 020, 116 and short numbers cannot be reached in any other form.
 */
export function dialled(number: string): string | undefined {
  // One blank for whatever stands between groups of digits.
  const text = number.trim().replace(/[\s\u2010-\u2013\u2212-]+/g, ' ');
  const [, sign, sweden, written = ''] = /^(\+|00)? ?(46 ?(?:\(0\))? ?)?(.*)$/.exec(text) ?? [];
  const isSwedish = !sign || sweden !== undefined;
  const rest = (sign ? '' : (sweden ?? '')) + written.replace(/^\((0\d{1,3})\)/, '$1');
  if (!/^\d+( \d{2,})*$/.test(rest)) return undefined;
  const digits = rest.replaceAll(' ', '');
  if (!isSwedish) return digits.length > 6 && digits.length < 16 ? sign + digits : undefined;
  const national = sign && digits.length > 6 && !digits.startsWith('0') ? `0${digits}` : digits;
  const isNumber = national.startsWith('0')
    ? /^0[1-9]\d{5,8}$/.test(national)
    : // Nothing but 112 itself begins with it.
      /^(112|(?!112)\d{3,6})$/.test(national);
  return isNumber ? national : undefined;
}

/**
 * The contacts of a document, laid over those of the script: no document, however short or mistaken,
 * takes away one of these, or its number.
 */
export function overMinimum(contacts: readonly Contact[] = []): readonly Contact[] {
  const number = ({ kind, value }: Contact['channels'][number]) => `${kind} ${dialled(value)}`;
  const least = minimumContacts.contacts.map((own) => {
    const found = contacts.find(({ id }) => id === own.id);
    if (!found) return own;
    const known = found.channels.map(number);
    const lost = own.channels.filter(
      (channel) => channel.kind !== 'web' && !known.includes(number(channel)),
    );
    return { ...found, channels: [...lost, ...found.channels] };
  });
  return [...least, ...contacts.filter(({ id }) => !least.some((one) => one.id === id))];
}
