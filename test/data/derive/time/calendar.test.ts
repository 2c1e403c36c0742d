import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { addDays, holiday, weekdayOf } from '../../../../src/data/index.js';
import '../../../support/node.js';

describe('holidays', () => {
  const every = (year: number, kind: 'public' | 'eve') => {
    const found: string[] = [];
    for (let day = `${year}-01-01`; day.startsWith(String(year)); day = addDays(day, 1)) {
      if (holiday(day) === kind) found.push(day.slice(5));
    }
    return found.join(' ');
  };
  const fixed = (middle: string) => `01-01 01-06 ${middle} 12-25 12-26`;
  const known: [year: number, days: string, midsommarafton: string][] = [
    [2019, fixed('04-19 04-21 04-22 05-01 05-30 06-06 06-09 06-22 11-02'), '06-21'],
    [2024, fixed('03-29 03-31 04-01 05-01 05-09 05-19 06-06 06-22 11-02'), '06-21'],
    [2025, fixed('04-18 04-20 04-21 05-01 05-29 06-06 06-08 06-21 11-01'), '06-20'],
    [2026, fixed('04-03 04-05 04-06 05-01 05-14 05-24 06-06 06-20 10-31'), '06-19'],
    [2027, fixed('03-26 03-28 03-29 05-01 05-06 05-16 06-06 06-26 11-06'), '06-25'],
    // The earliest Easter of our time, when Kristi himmelsfärd is on the first of May; and the latest.
    [2008, fixed('03-21 03-23 03-24 05-01 05-11 06-06 06-21 11-01'), '06-20'],
    [2038, fixed('04-23 04-25 04-26 05-01 06-03 06-06 06-13 06-26 11-06'), '06-25'],
  ];
  for (const [year, days, midsommarafton] of known) {
    test(`of ${year}`, () => {
      assert.equal(every(year, 'public'), days);
      assert.equal(every(year, 'eve'), `${midsommarafton} 12-24 12-31`);
    });
  }

  test('Easter is where the rule of Meeus, Jones and Butcher puts it', () => {
    const part = (number: number, of: number) => Math.floor(number / of);
    for (let year = 1996; year < 2100; year++) {
      const a = year % 19;
      const b = part(year, 100);
      const c = year % 100;
      const d = (19 * a + b - part(b, 4) - part(b - part(b + 8, 25) + 1, 3) + 15) % 30;
      const e = (32 + 2 * (b % 4) + 2 * part(c, 4) - d - (c % 4)) % 7;
      const f = d + e - 7 * part(a + 11 * d + 22 * e, 451) + 114;
      const sunday = addDays(`${year}-0${part(f, 31)}-01`, f % 31);
      assert.equal(weekdayOf(sunday), 0);
      for (const days of [-2, 0, 1, 39, 49]) {
        assert.equal(holiday(addDays(sunday, days)), 'public', addDays(sunday, days));
      }
      for (const days of [-3, 2]) assert.equal(holiday(addDays(sunday, days)), undefined);
    }
  });

  test('an ordinary Sunday is none', () => {
    assert.equal(holiday('2026-11-22'), undefined);
  });
});
