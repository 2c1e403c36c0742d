/*
 * Dates as a language writes them. The first formatter of `Intl`, whichever it is, takes a browser 13 to
 * 22 ms (bench/README.md), where a page of 20 goal cards takes some 60. What every page says is therefore
 * put together without one, in Swedish; what is seldom said, and other languages, by `Intl`.
 */

const monthNames =
  'januari februari mars april maj juni juli augusti september oktober november december'.split(
    ' ',
  );

/**
 * A date of the API, as exact as it is: `2021` stays a year, `2026-11-21` is `21 november 2026`.
 * What is no day of the calendar stays as it is written.
 */
export function calendarDate(lang: string, text: string): string {
  const [year, month, day] = text.split('-');
  if (!month) return text;
  const date = new Date(`${text}${day ? '' : '-01'}T12:00:00Z`);
  // Some browsers take 30 February for 2 March.
  if (date.getUTCDate() !== Number(day ?? 1)) return text;
  if (/^sv\b/.test(lang))
    return `${day ? `${Number(day)} ` : ''}${monthNames[date.getUTCMonth()]} ${year}`;
  // A language that the browser does not know is not written in that of whoever sits there.
  return date.toLocaleString([lang, 'sv'], {
    year: 'numeric',
    month: 'long',
    day: day ? 'numeric' : undefined,
    timeZone: 'UTC',
  });
}

/** A moment, for a reader in Sweden: `21 november 2026 14:05`. */
export const moment = (lang: string, at: number): string =>
  new Date(at).toLocaleString([lang, 'sv'], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Stockholm',
  });
