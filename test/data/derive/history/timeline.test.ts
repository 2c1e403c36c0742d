import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { timeline, type History, type HistoryEntry } from '../../../../src/data/index.js';

const now = new Date('2026-07-02T12:00:00Z');

const entry = (id: string, from: string, to: string, more: Partial<HistoryEntry> = {}) =>
  ({
    id,
    title: id,
    shortTitle: id,
    level: 'city',
    period: { from, to },
    otherPeriods: [],
    opinions: [],
    sources: [],
    ...more,
  }) satisfies HistoryEntry;

const of = (...programs: HistoryEntry[]): History => ({
  schemaVersion: 1,
  language: 'sv',
  updated: '2026',
  sources: [],
  programs,
  relations: [],
  background: [],
});

/** Programmes and gaps of the city, in short. */
const city = (...programs: HistoryEntry[]) =>
  timeline(of(...programs), now).city.map((one) =>
    'entry' in one ? one.entry.id : `${one.from}–${one.to ?? ''}`,
  );

describe('the axis', () => {
  test('is from the first year to the last, or to this one, and today is on it', () => {
    const axis = timeline(of(entry('a', '2021', '2025')), now);
    assert.deepEqual(axis.years, [2021, 2026]);
    assert.ok(Math.abs(axis.today - 5.5 / 6) < 0.005, String(axis.today));
    assert.deepEqual(timeline(of(entry('a', '2030', '2031')), now).years, [2026, 2031]);
    assert.deepEqual(timeline(of(), now).years, [2026, 2026]);
  });

  test('a year is as long as it is; what meets, meets', () => {
    const axis = timeline(of(entry('a', '2021', '2022'), entry('b', '2023', '2024')), now);
    const [a, b] = axis.city;
    assert.equal(a!.start, 0);
    assert.ok(Math.abs(a!.end - b!.start) < 1e-9);
    assert.ok(Math.abs(b!.end - 4 / 6) < 0.002);
  });
});

describe('gaps', () => {
  test('between programmes of the city, and after the last; none where one follows the other', () => {
    assert.deepEqual(city(entry('b', '2017', '2020'), entry('a', '2012', '2014')), [
      'a',
      '2015–2016',
      'b',
      '2021–',
    ]);
    assert.deepEqual(city(entry('a', '2021', '2023'), entry('b', '2024', '2026')), ['a', 'b']);
    assert.deepEqual(city(), []);
  });

  test('to the day, where periods are', () => {
    assert.deepEqual(city(entry('a', '2024', '2024-06-30'), entry('b', '2024-07-01', '2026')), [
      'a',
      'b',
    ]);
    assert.deepEqual(city(entry('a', '2024', '2024-06-30'), entry('b', '2024-08-01', '2026')), [
      'a',
      '2024-07-01–2024-07-31',
      'b',
    ]);
    assert.deepEqual(city(entry('a', '2024', '2024-06'), entry('b', '2025', '2026')), [
      'a',
      '2024-07-01–2024',
      'b',
    ]);
  });

  test('one that goes on beyond the next leaves none behind that', () => {
    assert.deepEqual(
      city(
        entry('long', '2010', '2026'),
        entry('short', '2012', '2013'),
        entry('c', '2016', '2017'),
      ),
      ['long', 'short', 'c'],
    );
  });

  test('none after one that was extended, and none for strategies of others', () => {
    assert.deepEqual(city(entry('a', '2021', '2025', { status: 'extended' })), ['a']);
    const { parents } = timeline(
      of(
        entry('p', '2010', '2012', { level: 'parent' }),
        entry('q', '2020', '2021', { level: 'parent' }),
      ),
      now,
    );
    assert.deepEqual(
      parents.map((one) => one.entry.id),
      ['p', 'q'],
    );
  });
});

test('a plan stands under its programme; under nothing that is there, by itself; a circle ends', () => {
  const axis = timeline(
    of(
      entry('a', '2021', '2026'),
      entry('plan', '2022', '2023', { level: 'other', under: 'a' }),
      entry('alone', '2022', '2023', { level: 'other', under: 'nowhere' }),
      entry('self', '2022', '2023', { level: 'other', under: 'self' }),
    ),
    now,
  );
  const [a] = axis.city;
  assert.deepEqual('entry' in a! && a.under.map((one) => one.entry.id), ['plan']);
  assert.deepEqual(
    axis.others.map((one) => one.entry.id),
    ['alone'],
  );
});

test('how a programme stands is its status and its period; without a status it is not said', () => {
  const states = timeline(
    of(
      entry('a', '2021', '2025', { status: 'in-force' }),
      entry('b', '2026', '2028', { status: 'in-force' }),
      entry('c', '2026', '2028'),
    ),
    now,
  ).city.flatMap((one) => ('entry' in one ? [one.state] : []));
  assert.deepEqual(states, ['expired', 'in-force', undefined]);
});
