const day = 86_400_000;

/** When the clocks of the EU change in a month: at 01:00 UTC on its last Sunday. */
function change(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0, 1));
  return last.getTime() - last.getUTCDay() * day;
}

/** The last minute that was asked for, and what the clock shows in it: a page asks for now, a hundred times. */
let lastMinute = NaN;
let lastTime = '';

/**
 * What calendar and clock show in Stockholm, as `2026-11-21T13:05`. By the rule that holds in the EU
 * since 1996 and not with a time zone of `Intl`: every page asks what day it is, and the first use of
 * a time zone took 28 of the 188 ms of a page with 20 cards (`bench/`). Should the law change, tests
 * that compare this with `Intl` say so.
 */
export function stockholmTime(now: Date): string {
  const minute = Math.floor(+now / 60_000);
  if (minute !== lastMinute) {
    lastTime = clockTime(now);
    lastMinute = minute;
  }
  return lastTime;
}

function clockTime(now: Date): string {
  const year = now.getUTCFullYear();
  const isSummer = +now >= change(year, 2) && +now < change(year, 9);
  return new Date(+now + (isSummer ? 2 : 1) * 3_600_000).toISOString().slice(0, 16);
}
