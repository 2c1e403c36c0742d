import type { Contact, Weekday } from '../schema/index.js';
import { addDays, holiday, stockholmTime, weekdayOf } from './clock.js';

/** From one time of day to another; past midnight when `to` is before `from`. */
export interface Interval {
  from: string;
  to: string;
}

/** How a contact stands at a moment, on the clock of Stockholm. */
export interface Opening {
  /**
   * `always`: day and night, and nothing else is said for today. `unsure`: a holiday for which the
   * record says nothing. `unknown`: the record has no hours for today.
   */
  state: 'always' | 'open' | 'closed' | 'unsure' | 'unknown';
  /** Until when, while it is open. */
  until?: string;
  /** When it opens next, as far as is sure within a week. `days`: 0 is today. */
  next?: { days: number; date: string; time: string };
  /** Hours that begin today, first to last. Those of an ordinary week when `unsure`. */
  today: readonly Interval[];
}

type Hours = Pick<Contact, 'hours' | 'hoursExceptions' | 'alwaysOpen'>;

const weekdays: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const wholeDay: Interval = { from: '00:00', to: '24:00' };

interface DayHours {
  intervals: Interval[];
  /** Whether the record says so for this very day. */
  state: 'sure' | 'unsure' | 'unknown';
}

/** The hours that begin on a day. A dated exception goes before everything else. */
function hoursOn({ hours, hoursExceptions, alwaysOpen }: Hours, date: string): DayHours {
  const exceptions = hoursExceptions.filter((one) => date.startsWith(one.date));
  const weekday = weekdays[weekdayOf(date)]!;
  const found =
    exceptions.length > 0
      ? exceptions
      : alwaysOpen
        ? [wholeDay]
        : hours.filter(({ days }) => days.includes(weekday));
  const intervals = found
    .filter((one): one is typeof one & Interval =>
      Boolean(one.from && one.to && one.from !== one.to),
    )
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  if (exceptions.length > 0 || alwaysOpen) return { intervals, state: 'sure' };
  if (hours.length === 0) return { intervals, state: 'unknown' };
  return { intervals, state: intervals.length > 0 && holiday(date) ? 'unsure' : 'sure' };
}

/** Whether a contact is open, until when, and when it opens next. */
export function opening(contact: Hours, now: Date): Opening {
  const [date, time] = stockholmTime(now).split('T') as [string, string];
  const today = hoursOn(contact, date);
  const yesterday = hoursOn(contact, addDays(date, -1));
  const past = ({ from, to }: Interval) => to < from;
  const running = [
    ...today.intervals
      .filter((one) => one.from <= time && (time < one.to || past(one)))
      .map(({ to }) => ({ to, state: today.state })),
    ...yesterday.intervals
      .filter((one) => past(one) && time < one.to)
      .map(({ to }) => ({ to, state: yesterday.state })),
  ];
  const open = running.find(({ state }) => state === 'sure');
  const shown = { today: today.intervals };
  if (open) {
    return today.intervals[0] === wholeDay
      ? { ...shown, state: 'always' }
      : { ...shown, state: 'open', until: open.to };
  }
  if (running.length > 0 || today.state !== 'sure') {
    return { ...shown, state: today.state === 'unknown' ? 'unknown' : 'unsure' };
  }
  const next = nextOpening(contact, date, time);
  return { ...shown, state: 'closed', ...(next ? { next } : {}) };
}

/** The first opening from now on, within a week, on a day that the record is sure of. */
function nextOpening(contact: Hours, date: string, time: string): Opening['next'] {
  for (let days = 0; days <= 7; days++) {
    const day = addDays(date, days);
    const { intervals, state } = hoursOn(contact, day);
    const first = intervals.find(({ from }) => days > 0 || from > time);
    if (first && state === 'sure') return { days, date: day, time: first.from };
  }
  return undefined;
}
