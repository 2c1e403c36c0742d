import * as z from 'zod/mini';
import { CalendarDate, Id, LanguageTag, Line, SourceRefs, Text, documentHeader } from './common.js';
import { audiences, channelKinds, urgencies, weekdays } from './vocabulary.js';

/** A time of day, 24-hour clock, Europe/Stockholm. `24:00` is the end of the day. */
export const TimeOfDay = z.string().check(z.regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/));

export const Weekday = z.enum(weekdays);
export type Weekday = z.infer<typeof Weekday>;

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
export type Channel = z.infer<typeof Channel>;

/** Open on these days, between these times. An end before the beginning is on the next day. */
export const OpeningHours = z.object({
  days: z.array(Weekday).check(z.minLength(1)),
  from: TimeOfDay,
  to: TimeOfDay,
});
export type OpeningHours = z.infer<typeof OpeningHours>;

/** A dated exception from the weekly hours and from holidays. Without both times: closed that day. Several for one day are several openings. */
export const HoursException = z.object({
  date: CalendarDate,
  from: z.optional(TimeOfDay),
  to: z.optional(TimeOfDay),
});
export type HoursException = z.infer<typeof HoursException>;

/** Somewhere to turn. */
export const Contact = z.object({
  id: Id,
  name: Line,
  /** Who runs it. */
  operator: z.optional(Line),
  /** What it is for and for whom, in one or two sentences. */
  purpose: z.optional(Text),
  /** Whom it is for. Decides what is shown to whom. */
  audiences: z.array(z.enum(audiences)).check(z.minLength(1)),
  /** Ids of the programme's types of violence. Empty: any. */
  violenceTypes: z._default(z.array(Id), []),
  /** Ages, as the source says. */
  ages: z.optional(Line),
  /** Empty where no number or address is verified in a source. */
  channels: z.array(Channel),
  hours: z._default(z.array(OpeningHours), []),
  hoursExceptions: z._default(z.array(HoursException), []),
  /** Day and night, all year, as its operator says. Never assumed. */
  alwaysOpen: z._default(z.boolean(), false),
  /** Free of charge. Left out where the source does not say; so the next two. */
  free: z.optional(z.boolean()),
  anonymous: z.optional(z.boolean()),
  onPhoneBill: z.optional(z.boolean()),
  /** As the source says. */
  languages: z._default(z.array(Line), []),
  /** Languages in which it answers (BCP 47); each is shown in its own words. */
  languageCodes: z.optional(z.array(LanguageTag)),
  urgency: z.enum(urgencies),
  /** A standing duty of a public authority. Contacts that nobody has checked lately come after it. */
  permanent: z.optional(z.boolean()),
  /** Ids of those to turn to when this one does not answer, best first. */
  alternatives: z.optional(z.array(Id)),
  validUntil: z.optional(CalendarDate),
  /** Day on which a person at the city checked the record. Empty: nobody has. */
  verifiedOn: z.optional(CalendarDate),
  /** What the reader must know, e.g. that sources disagree. */
  note: z.optional(Text),
  sources: SourceRefs,
});
export type Contact = z.infer<typeof Contact>;

/** `contacts.json`: where to turn. */
export const Contacts = z.object({ ...documentHeader, contacts: z.array(Contact) });
export type Contacts = z.infer<typeof Contacts>;
