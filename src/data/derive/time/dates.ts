import { stockholmTime } from './clock.js';

/** Whether a date of the API, a day, a month or a year, is in the calendar. Some browsers take 30 February for 2 March, and some for none. */
export const isCalendarDate = (date: string): boolean =>
  /^\d{4}(-\d\d){0,2}$/.test(date) &&
  (date.length === 4 || String(new Date(date).toJSON()).startsWith(date));

/** True from the day after `date`, to the exactness of `date`: `2025` has passed on 2026-01-01. */
export const hasPassed = (date: string, now: Date): boolean =>
  stockholmTime(now).slice(0, date.length) > date;

/** True before the first day of `date`. */
export const isAhead = (date: string, now: Date): boolean =>
  stockholmTime(now).slice(0, date.length) < date;

/** Whether a moment is between two dates, both included. One that is left out sets no limit. */
export const isWithin = (from: string | undefined, to: string | undefined, now: Date): boolean =>
  !(from && isAhead(from, now)) && !(to && hasPassed(to, now));

/** Noon of the first day of a date that may be a month or a year. */
export function firstDay(date: string): Date {
  const [year, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year!, month - 1, day, 12));
}

/** Noon of the last day of a date that may be a month or a year. */
export function lastDay(date: string): Date {
  const [year, month = 12, day] = date.split('-').map(Number);
  return new Date(Date.UTC(year!, day ? month - 1 : month, day ?? 0, 12));
}
