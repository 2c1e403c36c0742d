import * as z from 'zod/mini';
import { CalendarDate, Id, LanguageTag, Line, SourceRefs, Text, documentHeader } from './common.js';
import { audiences, channelKinds, weekdays } from './vocabulary.js';

/** A time of day, 24-hour clock, Europe/Stockholm. `24:00` is the end of the day. */
export const TimeOfDay = z.string().check(z.regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/));

/** A day of the week. */
export const Weekday = z.enum(weekdays);

/** A way to reach a contact. */
export const Channel = z.object({
  /** `relay`: a service that puts text, pictures or speech in between, for those who cannot just call. */
  kind: z.enum(channelKinds),
  /**
   * Numbers in national form (`020-50 50 50`, `112`): never +46 for 020, 116 and short numbers, and
   * nothing beside the number, which would be dialled too. For `visit` the address of a page that says
   * where: streets of shelters are not published.
   */
  value: Line,
  /** Shown in the place of an address, and beside a number. */
  label: z.optional(Line),
});

/** Open on these days, between these times. An end before the beginning is on the next day. */
export const OpeningHours = z.object({
  /** The days on which it opens. */
  days: z.array(Weekday).check(z.minLength(1)),
  from: TimeOfDay,
  to: TimeOfDay,
});

/** A dated exception from the weekly hours and from holidays. Without both times: closed that day. Several for one day are several openings. */
export const HoursException = z.object({
  date: CalendarDate,
  from: z.optional(TimeOfDay),
  to: z.optional(TimeOfDay),
});

/** Somewhere to turn. */
export const Contact = z.object({
  id: Id,
  name: Line,
  /** Who runs it. */
  operator: z.optional(Line),
  /** What it is for and for whom, in one or two sentences. */
  purpose: z.optional(Text),
  /** Ids of the programme's types of violence. Empty: any. */
  violenceTypes: z._default(z.array(Id), []),
  /** Ages, as the source says. */
  ages: z.optional(Line),
  /** How to reach it, best first. Who cannot be reached is no contact: a sentence in the `notes` of a guide. */
  channels: z.array(Channel),
  hours: z._default(z.array(OpeningHours), []),
  hoursExceptions: z._default(z.array(HoursException), []),
  /** Day and night, all year, as its operator says. Never assumed. */
  alwaysOpen: z._default(z.boolean(), false),
  /** Free of charge. Left out where the source does not say; so the next two. */
  free: z.optional(z.boolean()),
  /** Whoever calls need not say who they are. */
  anonymous: z.optional(z.boolean()),
  /** The call is seen on the phone bill. */
  onPhoneBill: z.optional(z.boolean()),
  /** As the source says. */
  languages: z._default(z.array(Line), []),
  /** Languages in which it answers (BCP 47); each is shown in its own words. */
  languageCodes: z.optional(z.array(LanguageTag)),
  validUntil: z.optional(CalendarDate),
  /** Day on which a person at the city checked the record. Empty: nobody has. */
  verifiedOn: z.optional(CalendarDate),
  /** What the reader must know, e.g. that sources disagree. */
  note: z.optional(Text),
  sources: SourceRefs,
});

/** A sentence of our own, with where its facts come from. */
export const Advice = z.object({ text: Text, sources: SourceRefs });

/** A contact for some readers only, and for which. */
export const ForSome = z.object({
  /** Ends the sentence “För dig som …”: “är under 18 år”. */
  who: Line,
  contact: Id,
});

/** What one who asks is shown, and in what order. Each id is one of `contacts`. */
export const Guide = z.object({
  audience: z.enum(audiences),
  /** What to do, step by step, before the numbers: at most five. */
  advice: z._default(z.array(Advice), []),
  /** “Vänd dig först till”: at most three, the first one first. */
  first: z.array(Id),
  /** “För dig som …”: one line each. */
  special: z._default(z.array(ForSome), []),
  /** “Fler ställen”. */
  further: z._default(z.array(Id), []),
  /** Those that cannot be reached by a number or an address that a source has, and whom to ask instead. */
  notes: z._default(z.array(Advice), []),
});

/** A language that help can be read in, beside those that it brings. */
export const Translation = z.object({
  language: LanguageTag,
  /** What those who speak it call it. */
  name: Line,
  /** Who made it: a person or a bureau who knows the language, and not a machine. It is shown. */
  translatedBy: Line,
  /** Read from right to left. */
  rtl: z.optional(z.boolean()),
  /** Its words, relative to this document: `languages/so.json`. */
  href: Line,
});

/** `contacts.json`: where to turn, and who is shown what. */
export const Contacts = z.object({
  ...documentHeader,
  /** Languages of our own words. The records stay in the language of the document. */
  translations: z._default(z.array(Translation), []),
  /** One for each audience. */
  guides: z.array(Guide),
  contacts: z.array(Contact),
});
