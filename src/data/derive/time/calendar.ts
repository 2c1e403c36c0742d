/** A day, in milliseconds. */
export const DAY = 86_400_000;

/** Another day, so many later. */
export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);

/** The day of the week: 0 is Sunday. */
export const weekdayOf = (date: string): number => new Date(date).getUTCDay();

/** Easter Sunday, by the rule of Gauss for 1900 to 2099. */
function easter(year: number): string {
  const a = (19 * (year % 19) + 24) % 30;
  const b = (2 * (year % 4) + 4 * (year % 7) + 6 * a + 5) % 7;
  const isLate = b === 6 && (a === 29 || (a === 28 && year % 19 > 10));
  return addDays(`${year}-03-22`, a + b - (isLate ? 7 : 0));
}

/**
 * Whether a day is a public holiday in Sweden (lag 1989:253), or one of the three eves on which most
 * are off as on one (midsommarafton, julafton, nyårsafton). An ordinary Sunday is neither.
 */
export function holiday(date: string): 'public' | 'eve' | undefined {
  const monthDay = date.slice(5);
  const weekday = weekdayOf(date);
  const within = (from: string, to: string) => monthDay >= from && monthDay <= to;
  const sunday = easter(Number(date.slice(0, 4)));
  if (
    ['01-01', '01-06', '05-01', '06-06', '12-25', '12-26'].includes(monthDay) ||
    // Långfredagen, påskdagen, annandag påsk, Kristi himmelsfärdsdag, pingstdagen.
    [-2, 0, 1, 39, 49].some((days) => addDays(sunday, days) === date) ||
    // Midsommardagen, alla helgons dag.
    (weekday === 6 && (within('06-20', '06-26') || within('10-31', '11-06')))
  ) {
    return 'public';
  }
  return ['12-24', '12-31'].includes(monthDay) || (weekday === 5 && within('06-19', '06-25'))
    ? 'eve'
    : undefined;
}
