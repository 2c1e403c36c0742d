import * as z from 'zod/mini';

/** Stable name of a record, used in attributes and references: lower-case ASCII, digits and hyphens. */
export const Id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,99}$/));

/** One line of text: a title or a name. */
export const Line = z.string().check(z.minLength(1), z.maxLength(1000));

/** Running text, verbatim where it comes from a programme. */
export const Text = z.string().check(z.minLength(1), z.maxLength(20_000));

/** A year, a month or a day that is in the calendar. */
export const calendar =
  /(\d{4}(-((0[13578]|1[02])(-(0[1-9]|[12]\d|3[01]))?|(0[469]|11)(-(0[1-9]|[12]\d|30))?|02(-(0[1-9]|1\d|2[0-8]))?))?|(\d\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)/;

// The pattern is the whole calendar: what browsers make of 30 February differs, and some make an error
// of it.
/** A day, a month or a year, as exact as the source is: `2021-03-01`, `2021-03` or `2021`. */
export const CalendarDate = z.string().check(z.regex(new RegExp(`^${calendar.source}$`)));

/**
 * When something was measured: a date, a school year (`2024/25`), a quarter (`2025-Q1`), a tertial
 * (`2025-T1`, `2025-T2`), or the whole year as the verksamhetsberättelse tells of it (`2025-VB`).
 */
export const MeasuredPeriod = z
  .string()
  .check(z.regex(new RegExp(`^(${calendar.source}|\\d{4}(/\\d\\d|-(Q[1-4]|T[12]|VB)))$`)));

/** A language (BCP 47). */
export const LanguageTag = z.string().check(z.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/));

/** Where a fact comes from. Records point to these with a {@link SourceRef}. */
export const Source = z.object({
  /** Name of the source inside this document. */
  id: Id,
  /** Title of the document or page. */
  title: Line,
  /** Public address, when it has one. */
  url: z.optional(Line),
  /** Name of a file, when it has no public address. */
  file: z.optional(Line),
  /** When the source was written, as exact as it says. */
  date: z.optional(CalendarDate),
  /** When it was read. */
  retrieved: z.optional(CalendarDate),
});

/** Points to one of the document's sources, and to the place in it. */
export const SourceRef = z.object({
  /** Id in the document's `sources`. */
  source: Id,
  /** Section, page or line in the source. */
  section: z.optional(Line),
});

/** Sources of one record. Never empty: a fact without a source is not shipped. */
export const SourceRefs = z.array(SourceRef).check(z.minLength(1));

/** A verbatim text with its sources. */
export const Statement = z.object({
  /** The text, exactly as in the source. */
  text: Text,
  sources: SourceRefs,
});

/** What every document of the API starts with. */
export const documentHeader = {
  /** Major version of this format. Readers refuse one they do not know. */
  schemaVersion: z.literal(1),
  /** Language of the content (BCP 47). */
  language: LanguageTag,
  /** Day of the last change to this document. */
  updated: CalendarDate,
  /** True for made-up data; every element then shows "Exempeldata". */
  sample: z.optional(z.boolean()),
  /** The sources that records of this document refer to. */
  sources: z.array(Source),
};

/** From and to, both included. `to: "2025"` means to the end of 2025. */
export const Period = z.object({ from: CalendarDate, to: CalendarDate });
