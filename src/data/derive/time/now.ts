/** Clocks this close to each other show the same: an answer takes a while to come. */
const SLACK_MS = 5 * 60_000;

/** By how much the server's clock is ahead of that of the device; 0 while they agree. */
let ahead = 0;

/**
 * Holds the device's clock against the `Date` of an answer. A server that is ahead proves that the
 * device is late. One that is behind proves nothing: the answer may be an old one out of a cache.
 *
 * @param date - the header as it came; null where the server does not let a page read it
 */
export function compareClock(date: string | null): void {
  const difference = Date.parse(date ?? '') - Date.now();
  if (Number.isNaN(difference)) return;
  ahead = Math.abs(difference) > SLACK_MS ? difference : 0;
}

/** The present moment: by the server's clock where the device's is late, else by the device's. */
export const currentTime = (): Date => new Date(Date.now() + Math.max(ahead, 0));

/** Whether device and server agree on the time, as far as is known. */
export const isClockSure = (): boolean => ahead === 0;
