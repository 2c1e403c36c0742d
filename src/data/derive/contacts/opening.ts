import type { Contact } from '../../model.js';
import { addDays, holiday, weekdayOf } from '../time/calendar.js';
import { weekdays } from '../../schema/vocabulary.js';
import { stockholmTime } from '../time/clock.js';

/** From one time of day to another; past midnight when `to` is before `from`, day and night when it is the same. */
interface Interval {
  from: string;
  to: string;
  /** Whether the record says so for this very day. On a holiday, ordinary hours may not hold. */
  sure: boolean;
}

/** How a contact stands at a moment, on the clock of Stockholm. */
export interface Opening {
  /**
   * `always`: day and night, and nothing else is said for the week that comes. `unsure`: a holiday
   * for which the record says nothing. `unknown`: the record has no hours for today.
   */
  state: 'always' | 'open' | 'closed' | 'unsure' | 'unknown';
  /** Until when, while it is open; left out where that is a day away or more. */
  until?: string;
  /** When it opens next, as far as is sure within a week. `days`: 0 is today. */
  next?: { days: number; date: string; time: string };
}

type Hours = Pick<Contact, 'hours' | 'hoursExceptions' | 'alwaysOpen'>;

const DAY = 24 * 60;
/** How far ahead we look, in days. */
const WEEK = 7;

/** In minutes after the midnight that began today. */
interface Span {
  from: number;
  to: number;
  sure: boolean;
}

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

const clock = (at: number): string =>
  [Math.floor(at / 60), at % 60].map((part) => String(part).padStart(2, '0')).join(':');

const exceptionsOn = ({ hoursExceptions }: Hours, date: string) =>
  hoursExceptions.filter((one) => date.startsWith(one.date));

/** The hours that begin on a day. A dated exception goes before everything else. */
function hoursOn(contact: Hours, date: string): Interval[] {
  const exceptions = exceptionsOn(contact, date);
  if (exceptions.length === 0 && contact.alwaysOpen)
    return [{ from: '00:00', to: '24:00', sure: true }];
  const weekday = weekdays[weekdayOf(date)]!;
  const sure = exceptions.length > 0 || !holiday(date);
  return (
    exceptions.length > 0 ? exceptions : contact.hours.filter(({ days }) => days.includes(weekday))
  )
    .flatMap(({ from, to }) => {
      if (!from || !to) return [];
      return [{ from, to: to === '00:00' ? '24:00' : to, sure }];
    })
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** The hours from yesterday on, first to last. Those that meet or overlap are one, as far as they are as sure. */
function spansAround(contact: Hours, date: string): Span[] {
  const spans: Span[] = [];
  for (let day = -1; day <= WEEK; day++) {
    for (const { from, to, sure } of hoursOn(contact, addDays(date, day))) {
      const begin = day * DAY + minutes(from);
      const end = day * DAY + minutes(to) + (to <= from ? DAY : 0);
      const before = spans.find((span) => span.sure === sure && span.to >= begin);
      if (before) before.to = Math.max(before.to, end);
      else spans.push({ from: begin, to: end, sure });
    }
  }
  return spans;
}

/** Whether a contact is open, until when, and when it opens next. */
export function opening(contact: Hours, now: Date): Opening {
  const [date, time] = stockholmTime(now).split('T') as [string, string];
  const spans = spansAround(contact, date);
  const at = minutes(time);
  const running = spans.filter(({ from, to }) => from <= at && at < to);
  const open = running.find(({ sure }) => sure);
  if (open) {
    if (open.to >= WEEK * DAY) return { state: 'always' };
    return open.to - at < DAY
      ? { state: 'open', until: clock(open.to % DAY || DAY) }
      : { state: 'open' };
  }
  if ([...running, ...hoursOn(contact, date)].some(({ sure }) => !sure)) return { state: 'unsure' };
  const exceptions = exceptionsOn(contact, date);
  const hasNone = contact.hours.length === 0 && !contact.alwaysOpen && exceptions.length === 0;
  // From when, and not until when, or the reverse.
  if (hasNone || exceptions.some(({ from, to }) => !from !== !to)) return { state: 'unknown' };
  const next = spans.find(({ from }) => from > at);
  // A holiday on the way, on which it may be open: then nothing sure can be said of the next time.
  if (!next?.sure) return { state: 'closed' };
  const days = Math.floor(next.from / DAY);
  return {
    state: 'closed',
    next: { days, date: addDays(date, days), time: clock(next.from % DAY) },
  };
}
