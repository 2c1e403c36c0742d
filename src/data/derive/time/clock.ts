/** Made when it is first asked for: most pages have no hours and no dates to compare. */
let clock: Intl.DateTimeFormat | undefined;

/** The last answer: one view asks for the same moment once for each nämnd. */
let last: { at: number; time: string } | undefined;

/**
 * What calendar and clock show in Stockholm, as `2026-11-21T13:05`. Summer time is law and may
 * change, so it is the browser's time zones that know it.
 */
export function stockholmTime(now: Date): string {
  const at = +now;
  if (last?.at === at) return last.time;
  clock ??= new Intl.DateTimeFormat('en', {
    timeZone: 'Europe/Stockholm',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  const part = Object.fromEntries(clock.formatToParts(at).map(({ type, value }) => [type, value]));
  const time = `${part['year']}-${part['month']}-${part['day']}T${part['hour']}:${part['minute']}`;
  last = { at, time };
  return time;
}
