import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  addDays,
  holiday,
  opening,
  stockholmTime,
  type Contact,
  type Weekday,
} from '../../../../src/data/index.js';
import '../../../support/node.js';

type Hours = Pick<Contact, 'hours' | 'hoursExceptions' | 'alwaysOpen'>;

const hours = (own: Partial<Hours>): Hours => ({
  hours: [],
  hoursExceptions: [],
  alwaysOpen: false,
  ...own,
});
const office: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri'];
const week: Weekday[] = [...office, 'sat', 'sun'];

/** How a contact stands at a moment. */
const at = (contact: Hours, moment: string) => opening(contact, new Date(moment));

const instants = fc.date({
  min: new Date('1996-01-01T00:00:00Z'),
  max: new Date('2060-12-31T23:00:00Z'),
  noInvalidDate: true,
});

describe('open, or when', () => {
  const split = hours({ hours: [{ days: office, from: '13:00', to: '16:00' }] });
  const night = hours({ hours: [{ days: ['fri', 'sat'], from: '20:00', to: '02:00' }] });
  const daily = hours({ hours: [{ days: week, from: '07:00', to: '21:00' }] });

  test('opens later today, is open, has closed, opens on Monday', () => {
    // A Friday in winter: one hour ahead of UTC.
    assert.deepEqual(at(split, '2026-11-20T11:59:00Z'), {
      state: 'closed',
      next: { days: 0, date: '2026-11-20', time: '13:00' },
    });
    assert.deepEqual(at(split, '2026-11-20T12:00:00Z'), { state: 'open', until: '16:00' });
    assert.deepEqual(at(split, '2026-11-20T14:59:00Z'), { state: 'open', until: '16:00' });
    assert.deepEqual(at(split, '2026-11-20T15:00:00Z'), {
      state: 'closed',
      next: { days: 3, date: '2026-11-23', time: '13:00' },
    });
  });

  test('once a week: the next time is in seven days', () => {
    const mondays = hours({ hours: [{ days: ['mon'], from: '10:00', to: '12:00' }] });
    const { next } = at(mondays, '2026-11-23T12:00:00Z');
    assert.deepEqual(next, { days: 7, date: '2026-11-30', time: '10:00' });
  });

  test('past midnight, and to 24:00', () => {
    assert.equal(at(night, '2026-11-21T00:30:00Z').until, '02:00', 'Friday night');
    assert.equal(at(night, '2026-11-21T01:00:00Z').state, 'closed');
    assert.equal(at(night, '2026-11-23T00:30:00Z').state, 'closed', 'Sunday night');
    const late = hours({ hours: [{ days: week, from: '18:00', to: '24:00' }] });
    assert.equal(at(late, '2026-11-20T22:59:00Z').until, '24:00');
    assert.equal(at(late, '2026-11-20T23:00:00Z').state, 'closed');
  });

  test('the nights on which the clocks change', () => {
    const early = hours({ hours: [{ days: week, from: '02:30', to: '03:30' }] });
    // 02:00 to 03:00 is left out in March, and comes twice in October.
    assert.equal(at(early, '2026-03-29T00:59:00Z').state, 'closed');
    assert.equal(at(early, '2026-03-29T01:00:00Z').state, 'open', '03:00 summer time');
    assert.equal(at(early, '2026-10-25T00:30:00Z').state, 'open', '02:30 summer time');
    assert.equal(at(early, '2026-10-25T01:00:00Z').state, 'closed', '02:00 once more');
    assert.equal(at(early, '2026-10-25T01:30:00Z').state, 'open', '02:30 once more');
    // The same hours by the clock, on both sides of the change.
    assert.equal(at(daily, '2026-03-28T06:00:00Z').state, 'open');
    assert.equal(at(daily, '2026-03-29T05:00:00Z').state, 'open');
    assert.equal(at(daily, '2026-03-29T04:59:00Z').state, 'closed');
  });

  test('a holiday without an exception: we do not know', () => {
    for (const date of ['2026-12-25', '2026-12-24', '2026-06-20', '2026-04-03']) {
      assert.deepEqual(at(daily, `${date}T10:00:00Z`), {
        state: 'unsure',
      });
    }
    // Closed on Saturdays anyway.
    assert.equal(at(split, '2026-12-26T10:00:00Z').state, 'closed');
    // Christmas Eve may be open: not until Monday would be a guess.
    assert.deepEqual(at(split, '2026-12-23T16:00:00Z'), {
      state: 'closed',
    });
    // What began the evening before an ordinary day still holds; what began on a holiday does not.
    const nightly = hours({ hours: [{ days: week, from: '20:00', to: '02:00' }] });
    assert.equal(at(nightly, '2026-06-05T23:30:00Z').state, 'open', 'into nationaldagen');
    assert.equal(at(nightly, '2026-06-06T23:30:00Z').state, 'unsure', 'out of it');
  });

  test('a dated exception goes before the week, the holiday and "day and night"', () => {
    const hoursExceptions = [
      { date: '2026-12-24', from: '10:00', to: '14:00' },
      { date: '2026-12-25' },
      { date: '2027-07' },
    ];
    const line = { ...daily, hoursExceptions };
    assert.equal(at(line, '2026-12-24T09:30:00Z').until, '14:00');
    assert.equal(at(line, '2026-12-24T14:00:00Z').state, 'closed');
    const closed = at(line, '2026-12-25T11:00:00Z');
    assert.deepEqual(closed, { state: 'closed' }, 'annandagen is unsure');
    const told = [...hoursExceptions, { date: '2026-12-26' }];
    assert.deepEqual(at({ ...daily, hoursExceptions: told }, '2026-12-25T11:00:00Z').next, {
      days: 2,
      date: '2026-12-27',
      time: '07:00',
    });
    assert.equal(at(line, '2027-07-14T11:00:00Z').state, 'closed', 'a whole month');
    const always = hours({ alwaysOpen: true, hoursExceptions });
    assert.equal(at(always, '2026-12-25T11:00:00Z').state, 'closed');
    assert.equal(at(always, '2026-12-26T11:00:00Z').state, 'always', 'holidays are in it');
    const only = hours({ hoursExceptions });
    assert.equal(at(only, '2026-12-24T09:30:00Z').state, 'open');
    assert.equal(at(only, '2026-12-23T09:30:00Z').state, 'unknown');
  });

  test('hours that meet or overlap are one, also over midnight', () => {
    const meet = (...spans: [string, string][]) =>
      hours({ hours: spans.map(([from, to]) => ({ days: week, from, to })) });
    for (const [contact, until] of [
      [meet(['18:00', '24:00'], ['00:00', '06:00']), '06:00'],
      [meet(['18:00', '00:00'], ['00:00', '06:00']), '06:00'],
      [meet(['09:00', '21:00'], ['12:00', '22:00']), '22:00'],
      [meet(['09:00', '22:00'], ['12:00', '21:00']), '22:00'],
      [meet(['20:00', '21:00'], ['21:00', '23:00'], ['23:00', '01:00']), '01:00'],
    ] as const) {
      const { state, until: said } = at(contact, '2026-11-20T19:30:00Z');
      assert.deepEqual([state, said], ['open', until]);
    }
  });

  test('from a time to the same is day and night, and so is 0 to 24 every day', () => {
    for (const [from, to] of [
      ['00:00', '00:00'],
      ['08:00', '08:00'],
      ['00:00', '24:00'],
    ] as const) {
      const contact = hours({ hours: [{ days: week, from, to }] });
      for (const moment of ['2026-11-20T02:00:00Z', '2026-11-20T22:59:00Z'])
        assert.equal(at(contact, moment).state, 'always');
    }
    const once = hours({ hours: [{ days: ['fri'], from: '08:00', to: '08:00' }] });
    assert.deepEqual(at(once, '2026-11-20T22:00:00Z'), {
      state: 'open',
      until: '08:00',
    });
  });

  test('day and night, but not tomorrow: open until then, and more than a day ahead without a time', () => {
    const contact = hours({ alwaysOpen: true, hoursExceptions: [{ date: '2026-11-22' }] });
    assert.deepEqual(at(contact, '2026-11-21T22:50:00Z').until, '24:00');
    assert.deepEqual(at(contact, '2026-11-20T11:00:00Z'), {
      state: 'open',
    });
  });

  test('half an exception: nothing is said of that day', () => {
    for (const half of [{ from: '09:00' }, { to: '12:00' }]) {
      const contact = hours({
        hours: [{ days: week, from: '08:00', to: '16:00' }],
        hoursExceptions: [{ date: '2026-11-20', ...half }],
      });
      assert.equal(at(contact, '2026-11-20T11:00:00Z').state, 'unknown');
    }
  });

  test('no hours at all: nothing is said', () => {
    assert.deepEqual(at(hours({}), '2026-11-20T11:00:00Z'), { state: 'unknown' });
  });
});

describe('for any hours, at any time', () => {
  const minute = fc.integer({ min: 0, max: 1439 });
  const clock = minute.map(
    (at) => `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`,
  );
  const span = { from: clock, to: fc.oneof(clock, fc.constant('24:00')) };
  const anyHours = fc.array(
    fc.record({ days: fc.uniqueArray(fc.constantFrom(...week), { minLength: 1 }), ...span }),
    { maxLength: 4 },
  );
  /** Exceptions on days around the moment, so that they matter. */
  const scene = fc
    .tuple(
      instants,
      anyHours,
      fc.array(
        fc.record({ days: fc.integer({ min: -2, max: 3 }), ...span, closed: fc.boolean() }),
        {
          maxLength: 3,
        },
      ),
      fc.boolean(),
    )
    .map(([now, weekly, near, alwaysOpen]) => ({
      now,
      contact: hours({
        hours: weekly,
        alwaysOpen,
        hoursExceptions: near.map(({ days, from, to, closed }) => ({
          date: addDays(stockholmTime(now).slice(0, 10), days),
          ...(closed ? {} : { from, to }),
        })),
      }),
    }));

  /** The openings as stretches on one line of minutes, each with whether the record is sure of it. */
  function stretches({ hours: weekly, hoursExceptions, alwaysOpen }: Hours, now: Date) {
    const wall = (date: string, time: string) =>
      Date.parse(`${date}T00:00Z`) / 60_000 + Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
    const today = stockholmTime(now).slice(0, 10);
    const list: { start: number; end: number; sure: boolean }[] = [];
    for (let days = -1; days <= 7; days++) {
      const date = addDays(today, days);
      const own = hoursExceptions.filter((one) => one.date === date);
      // The days of the week from Monday on; 1970 began on a Thursday.
      const name = week[(Date.parse(date) / 86_400_000 + 3) % 7]!;
      const spans =
        own.length > 0
          ? own
          : alwaysOpen
            ? [{ from: '00:00', to: '24:00' }]
            : weekly.filter((one) => one.days.includes(name));
      for (const { from, to } of spans) {
        if (!from || !to) continue;
        const start = wall(date, from);
        const end = wall(date, to) + (to <= from ? 1440 : 0);
        list.push({ start, end, sure: own.length > 0 || alwaysOpen || !holiday(date) });
      }
    }
    return { list, at: wall(today, stockholmTime(now).slice(11)), today: wall(today, '00:00') };
  }

  /** The first minute from then on that is in no stretch that is sure: looked for minute by minute. */
  function gap(list: { start: number; end: number; sure: boolean }[], at: number): number {
    let minute = at;
    const covers = (one: (typeof list)[number]) =>
      one.sure && one.start <= minute && minute < one.end;
    while (list.some(covers)) minute++;
    return minute;
  }

  test('"open" is said within a stretch that is sure, and nowhere else', () => {
    fc.assert(
      fc.property(scene, ({ now, contact }) => {
        const { state } = opening(contact, now);
        const { list, at } = stretches(contact, now);
        const running = list.filter(({ start, end }) => start <= at && at < end);
        const isOpen = running.some(({ sure }) => sure);
        assert.equal(['open', 'always'].includes(state), isOpen);
        if (!isOpen && running.length > 0) assert.equal(state, 'unsure');
      }),
      { numRuns: 4000 },
    );
  });

  test('it is open until the time that is said, and opens at the time that is said', () => {
    fc.assert(
      fc.property(scene, ({ now, contact }) => {
        const { state, until, next } = opening(contact, now);
        const { list, at, today } = stretches(contact, now);
        const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
        if (state === 'open') {
          assert.equal(until === undefined, gap(list, at) - at >= 1440);
          if (until) assert.equal(minutes(until) % 1440, (gap(list, at) - today) % 1440);
          assert.notEqual(until, '00:00');
        }
        assert.equal(state === 'always', gap(list, at) > at && gap(list, at) - today >= 7 * 1440);
        if (state === 'closed') {
          const starts = list
            .filter(({ start, sure }) => sure && start > at)
            .map(({ start }) => start);
          const soonest = Math.min(...starts);
          // One that may be before it: then no time is said.
          const isGuess = list.some(({ start, sure }) => !sure && start > at && start < soonest);
          const first = starts.length > 0 && !isGuess ? soonest : undefined;
          assert.equal(next && today + next.days * 1440 + minutes(next.time), first);
        }
      }),
      { numRuns: 4000 },
    );
  });
});
