import type { History, HistoryEntry } from '../../model.js';
import { validityState, type ValidityState } from '../program/validity.js';
import { DAY, addDays } from '../time/calendar.js';
import { stockholmTime } from '../time/clock.js';
import { firstDay, hasPassed, lastDay } from '../time/dates.js';

/** Where something lies on the axis, in parts of its length. */
export interface Span {
  start: number;
  end: number;
}

/** A programme on the axis. */
export interface TimelineEntry extends Span {
  entry: HistoryEntry;
  /** How it stands. Undefined where the sources do not say. */
  state: ValidityState | undefined;
  /** Plans that belong to it, in the order of time. */
  under: readonly TimelineEntry[];
}

/** Years in which no programme of the city is known. */
export interface TimelineGap extends Span {
  from: string;
  /** Undefined where it has not ended. */
  to: string | undefined;
}

/** The axis, and what lies on it. */
export interface Timeline {
  /** First and last year. */
  years: readonly [number, number];
  /** Where today is. */
  today: number;
  /** The city's programmes, and the time between them. */
  city: readonly (TimelineEntry | TimelineGap)[];
  parents: readonly TimelineEntry[];
  /** Plans that belong to nothing that is on the axis. */
  others: readonly TimelineEntry[];
}

/** The date after another, or before it, as exact as that is: 2015 after 2014. */
function beside(date: string, by: 1 | -1): string {
  if (date.length === 4) return String(Number(date) + by).padStart(4, '0');
  const day = by === 1 ? lastDay(date) : firstDay(date);
  return addDays(day.toISOString().slice(0, 10), by);
}

const byTime = (a: HistoryEntry, b: HistoryEntry): number =>
  a.period.from.localeCompare(b.period.from) || a.period.to.localeCompare(b.period.to);

/** Puts programmes on an axis of time, and shows where the city has none. */
export function timeline({ programs }: History, now: Date): Timeline {
  const thisYear = Number(stockholmTime(now).slice(0, 4));
  const first = Math.min(
    thisYear,
    ...programs.map(({ period }) => Number(period.from.slice(0, 4))),
  );
  const last = Math.max(thisYear, ...programs.map(({ period }) => Number(period.to.slice(0, 4))));
  const begin = Date.UTC(first, 0, 1);
  const length = Date.UTC(last + 1, 0, 1) - begin;
  const place = (at: number): number => Math.min(Math.max((at - begin) / length, 0), 1);
  const span = (from: string, to: string): Span => ({
    start: place(Number(firstDay(from)) - DAY / 2),
    end: place(Number(lastDay(to)) + DAY / 2),
  });
  const ids = new Set(programs.map(({ id }) => id));
  const sorted = [...programs].sort(byTime);
  const entries = (list: readonly HistoryEntry[], depth = 0): TimelineEntry[] =>
    list.map((entry) => ({
      entry,
      state: entry.status && validityState({ ...entry, status: entry.status }, now),
      ...span(entry.period.from, entry.period.to),
      // One that is put under itself is not shown for ever.
      under:
        depth > 2
          ? []
          : entries(
              sorted.filter(({ under }) => under === entry.id),
              depth + 1,
            ),
    }));
  const top = sorted.filter(({ under }) => !under || !ids.has(under));
  const of = (level: HistoryEntry['level']) => entries(top.filter((one) => one.level === level));
  const gap = (from: string, to: string | undefined): TimelineGap => ({
    from,
    to,
    start: span(from, from).start,
    end: to ? span(from, to).end : place(Number(now)),
  });

  const city: (TimelineEntry | TimelineGap)[] = [];
  /** The last day on which one is known to be in force. */
  let end: string | undefined;
  for (const one of of('city')) {
    const { from, to } = one.entry.period;
    if (end && Number(firstDay(from)) - Number(lastDay(end)) > DAY)
      city.push(gap(beside(end, 1), beside(from, -1)));
    if (!end || lastDay(to) > lastDay(end)) end = to;
    city.push(one);
  }
  const isExtended = city.some((one) => 'entry' in one && one.state === 'extended');
  if (end && !isExtended && hasPassed(end, now)) city.push(gap(beside(end, 1), undefined));
  return {
    years: [first, last],
    today: place(Number(now)),
    city,
    parents: of('parent'),
    others: of('other'),
  };
}
