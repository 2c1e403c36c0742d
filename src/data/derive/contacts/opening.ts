import type { Contact } from '../../schema/index.js';
import { addDays, holiday, weekdayOf } from '../time/calendar.js';
import { weekdays } from '../../schema/vocabulary.js';
import { stockholmTime } from '../time/clock.js';

/** From one time of day to another; past midnight when `to` is before `from`. */
export interface Interval {
  from: string;
  to: string;
  /** Whether the record says so for this very day. On a holiday, ordinary hours may not hold. */
  sure: boolean;
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

const wholeDay: Interval = { from: '00:00', to: '24:00', sure: true };

const exceptionsOn = ({ hoursExceptions }: Hours, date: string) =>
  hoursExceptions.filter((one) => date.startsWith(one.date));

/** The hours that begin on a day. A dated exception goes before everything else. */
function hoursOn(contact: Hours, date: string): Interval[] {
  const exceptions = exceptionsOn(contact, date);
  if (exceptions.length === 0 && contact.alwaysOpen) return [wholeDay];
  const weekday = weekdays[weekdayOf(date)]!;
  const sure = exceptions.length > 0 || !holiday(date);
  return (
    exceptions.length > 0 ? exceptions : contact.hours.filter(({ days }) => days.includes(weekday))
  )
    .flatMap(({ from, to }) => (from && to && from !== to ? [{ from, to, sure }] : []))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** Whether a contact is open, until when, and when it opens next. */
export function opening(contact: Hours, now: Date): Opening {
  const [date, time] = stockholmTime(now).split('T') as [string, string];
  const today = hoursOn(contact, date);
  const running = [
    ...today.filter(({ from, to }) => from <= time && (time < to || to < from)),
    ...hoursOn(contact, addDays(date, -1)).filter(({ from, to }) => to < from && time < to),
  ];
  const open = running.find(({ sure }) => sure);
  if (open) return { state: open === wholeDay ? 'always' : 'open', until: open.to, today };
  if ([...running, ...today].some(({ sure }) => !sure)) return { state: 'unsure', today };
  if (contact.hours.length === 0 && !contact.alwaysOpen && exceptionsOn(contact, date).length === 0)
    return { state: 'unknown', today };
  for (let days = 0; days <= 7; days++) {
    const day = addDays(date, days);
    const later = hoursOn(contact, day).filter(({ from }) => days > 0 || from > time);
    const next = later.find(({ sure }) => sure);
    // A holiday on the way, on which it may be open: then nothing sure can be said of the next time.
    if (!next && later.length > 0) break;
    if (next) return { state: 'closed', today, next: { days, date: day, time: next.from } };
  }
  return { state: 'closed', today };
}
