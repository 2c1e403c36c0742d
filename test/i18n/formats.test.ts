import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { calendarDate, moment } from '../../src/i18n/formats.js';
import { grouped } from '../../src/i18n/numbers.js';
import * as figures from '../../src/i18n/en/figures.js';
import * as en from '../../src/i18n/en/grammar.js';
import * as sv from '../../src/i18n/sv/grammar.js';
import '../support/without-lit.js';

describe('formats', () => {
  const dates: [text: string, swedish: string, english: string][] = [
    ['2021', '2021', '2021'],
    ['2025-08', 'augusti 2025', 'August 2025'],
    ['2026-11-21', '21 november 2026', 'November 21, 2026'],
    ['2024-02-29', '29 februari 2024', 'February 29, 2024'],
  ];
  for (const [text, swedish, english] of dates) {
    test(`a date as exact as it is: ${text}`, () => {
      assert.equal(calendarDate('sv', text), swedish);
      assert.equal(calendarDate('en', text), english);
    });
  }
  const others = ['2026-02-30', '2023-02-29', '2026-04-31', '2026-13', '2026-00-10', '2026-11-00'];
  for (const text of [...others, '2026-1-1', '2021-2025', 'hösten-2026', '2026-T1', '-', '']) {
    test(`no day of the calendar, as it is written: “${text}”`, () => {
      assert.equal(calendarDate('sv', text), text);
    });
  }
  test('a region has its own order; what Intl does not know is written as Swedish', () => {
    assert.equal(calendarDate('en-gb', '2026-11-21'), '21 November 2026');
    assert.equal(calendarDate('xx', '2026-11-21'), '21 november 2026');
  });
  test('a moment is told by the clock of Stockholm', () => {
    assert.match(moment('sv', Date.UTC(2026, 6, 1, 12, 5)), /1 juli 2026.*14:05/);
  });
  const numbers: [value: number, swedish: string, english: string][] = [
    [0, '0', '0'],
    [-0, '0', '0'],
    [999, '999', '999'],
    [1234567.25, '1\u00a0234\u00a0567,25', '1,234,567.25'],
    [-1234.5, '−1\u00a0234,5', '−1,234.5'],
    [0.1 + 0.2, '0,30000000000000004', '0.30000000000000004'],
    [1e21, `1${'\u00a0000'.repeat(7)}`, `1${',000'.repeat(7)}`],
    [-1.5e-7, '−0,00000015', '−0.00000015'],
  ];
  for (const [value, swedish, english] of numbers) {
    test(`the number ${value}`, () => {
      assert.equal(grouped(value), swedish);
      assert.equal(figures.number(value), english);
    });
  }
  test('a list', () => {
    const lists = [[], ['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'b', 'c', 'd']];
    for (const list of lists) {
      const said = (lang: string) =>
        new Intl.ListFormat(lang, { type: 'conjunction' }).format(list);
      assert.equal(sv.list(list), said('sv'));
      assert.equal(en.list(list), said('en'));
    }
    assert.equal(sv.list(['a', 'b', 'c']), 'a, b och c');
  });

  test('what is put together without Intl is what Intl says', () => {
    const any = { numRuns: 2000 };
    const numbers = fc
      .tuple(fc.maxSafeInteger(), fc.nat(6))
      .map(([whole, decimals]) => whole / 10 ** decimals);
    const said = (lang: string, value: number) =>
      new Intl.NumberFormat(lang, { maximumFractionDigits: 20 })
        .format(value + 0)
        .replace('-', '−');
    fc.assert(
      fc.property(numbers, (value) => {
        assert.equal(grouped(value), said('sv', value));
        assert.equal(figures.number(value), said('en', value));
      }),
      any,
    );
    const format = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat('sv', {
        year: 'numeric',
        month: 'long',
        timeZone: 'UTC',
        ...options,
      });
    const [months, days] = [format({}), format({ day: 'numeric' })];
    const dates = fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2199-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(dates, (date) => {
        const text = date.toISOString().slice(0, 10);
        assert.equal(calendarDate('sv-SE', text), days.format(date));
        assert.equal(calendarDate('sv', text.slice(0, 7)), months.format(date));
      }),
      any,
    );
  });
});
