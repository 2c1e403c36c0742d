import { minimumContacts } from './minimum-contacts.js';
import type { Contact } from '../../schema/index.js';
import type { Audience } from '../../schema/vocabulary.js';
import { hasPassed, isAhead } from '../time/dates.js';

/**
 * Whether a person has checked a record: `checked` lately, `old` too long ago, `unchecked` never;
 * `ended` when it was to hold until a day that has passed.
 */
export type Standing = 'checked' | 'old' | 'unchecked' | 'ended';

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
  const end = new Date(verifiedOn);
  end.setUTCMonth(end.getUTCMonth() + maxAge);
  return hasPassed(end.toISOString().slice(0, 10), now) ? 'old' : 'checked';
}

/**
 * Where somebody can turn, best first: emergency, then what is checked and what is a standing duty,
 * then the rest. Nothing is shown to those that it is not for.
 *
 * @param audience - who asks; undefined: those of the minimum, so that nothing moves when the data comes
 */
export function contactsFor(
  contacts: readonly Contact[],
  audience: Audience | undefined,
  { maxAge, now }: { maxAge: number; now: Date },
): StandingContact[] {
  const rank = ({ contact: { urgency, permanent }, standing }: StandingContact) =>
    urgency === 'emergency'
      ? 0
      : (standing === 'checked' || permanent ? 1 : 3) + (urgency === 'first' ? 0 : 1);
  return contacts
    .filter(({ id, audiences }) =>
      audience
        ? audiences.includes(audience)
        : minimumContacts.contacts.some((one) => one.id === id),
    )
    .map((contact) => ({ contact, standing: contactStanding(contact, maxAge, now) }))
    .sort((a, b) => rank(a) - rank(b));
}

/**
 * What to dial in Sweden, digits only; undefined for what is no number. A number that somebody wrote
 * with +46 becomes a national one: 020, 116 and short numbers cannot be reached in any other form.
 */
export function dialled(number: string): string | undefined {
  const digits = number.replace(/\(0\)/, '').replace(/[^\d+]/g, '');
  const national = digits.replace(/^(\+|00)46/, '');
  if (national.length < 3) return undefined;
  if (national === digits) return digits;
  return national.startsWith('0') || national.length < 7 ? national : `0${national}`;
}
