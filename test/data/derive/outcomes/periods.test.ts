import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { CalendarDate, MeasuredPeriod } from '../../../../src/data/schema/common.js';
import {
  asDate,
  comparePeriods,
  partOfYear,
  partsOf,
  periodEnd,
  type PeriodKind,
} from '../../../../src/data/derive/outcomes/periods.js';
// The same cases in each run.
import '../../../support/node.js';

/** Every form that the schema accepts, in years that somebody may have measured in. */
const [check] = MeasuredPeriod.def.checks as unknown as { _zod: { def: { pattern: RegExp } } }[];
const anyPeriod = fc
  .tuple(fc.integer({ min: 1900, max: 2098 }), fc.stringMatching(check!._zod.def.pattern))
  .map(([year, text]) =>
    text[4] === '/'
      ? `${year}/${String(year + 1).slice(2)}`
      : // No other year has to be a leap year.
        `${text.endsWith('-02-29') ? 2024 : year}${text.slice(4)}`,
  );

/** The same, so many years later. */
const later = (period: string, years: number): string => {
  const year = Number(period.slice(0, 4)) + years;
  return period[4] === '/'
    ? `${year}/${String(year + 1).slice(2)}`
    : `${year}${period.slice(4)}`.replace(/-02-29$/, year % 4 === 0 ? '-02-29' : '-02-28');
};

const forms = (period: string) =>
  period[4] === '/' ? '/' : (period.slice(4).replace(/\d+/g, '#') as string);

describe('periods', () => {
  test('of each form there are some', () => {
    const seen = new Set(fc.sample(anyPeriod, 500).map(forms));
    assert.deepEqual([...seen].sort(), ['', '-#', '-#-#', '-Q#', '-T#', '-VB', '/'].sort());
  });

  test('what they are, and from when to when', () => {
    const cases: [period: string, kind: PeriodKind, number: number, from: string, to: string][] = [
      ['2024/25', 'schoolYear', 1, '2024-07', '2025-06'],
      ['1999/00', 'schoolYear', 1, '1999-07', '2000-06'],
      ['2025-Q1', 'quarter', 1, '2025-01', '2025-03'],
      ['2025-Q4', 'quarter', 4, '2025-10', '2025-12'],
      ['2025-T1', 'tertial', 1, '2025-01', '2025-04'],
      ['2025-T2', 'tertial', 2, '2025-05', '2025-08'],
      ['2025-VB', 'annual', 1, '2025-01', '2025-12'],
    ];
    for (const [period, kind, number, from, to] of cases) {
      assert.deepEqual(partsOf(period), { kind, number, from, to });
    }
    for (const date of ['2025', '2025-08', '2025-08-31']) assert.equal(partsOf(date), undefined);
  });

  test('each is a date, or ends with the month that it is taken for', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        assert.ok(MeasuredPeriod.safeParse(period).success, period);
        const isDate = CalendarDate.safeParse(period).success;
        const parts = partsOf(period);
        assert.equal(parts === undefined, isDate);
        assert.ok(CalendarDate.safeParse(asDate(period)).success);
        assert.equal(asDate(period), parts?.to ?? period);
        assert.equal(periodEnd(period), periodEnd(asDate(period)));
        if (parts) assert.ok(parts.from < parts.to);
        const year = Number(asDate(period).slice(0, 4));
        assert.ok(year < periodEnd(period) && periodEnd(period) <= year + 1);
      }),
    );
  });

  test('one order, whatever they are: by when they end, the more exact first', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyPeriod, { minLength: 2, maxLength: 12 }), (periods) => {
        const sorted = [...periods].sort(comparePeriods);
        assert.deepEqual([...periods].reverse().sort(comparePeriods), sorted);
        sorted.forEach((one, at) => {
          assert.equal(comparePeriods(one, one), 0);
          for (const after of sorted.slice(at + 1)) {
            assert.ok(comparePeriods(one, after) < 0 && comparePeriods(after, one) > 0);
            const [end, next] = [periodEnd(one), periodEnd(after)];
            assert.ok(end < next || (end === next && one.length >= after.length));
          }
        });
      }),
    );
    const year = [
      '2025-Q1',
      '2025-T1',
      '2025/26',
      '2024/25',
      '2025-T2',
      '2025',
      '2025-VB',
      '2026-01',
    ];
    assert.deepEqual([...year].sort(comparePeriods), [
      '2025-Q1',
      '2025-T1',
      '2024/25',
      '2025-T2',
      '2025-VB',
      '2025',
      '2026-01',
      '2025/26',
    ]);
  });

  test('like with like: the same part of another year, and nothing else', () => {
    fc.assert(
      fc.property(anyPeriod, fc.integer({ min: 1, max: 80 }), (period, years) => {
        const other = later(period, years);
        assert.equal(partOfYear(other), partOfYear(period));
        assert.ok(comparePeriods(period, other) < 0);
      }),
    );
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (a, b) => {
        // A day is of its month.
        const part = (one: string) =>
          one[4] === '/' ? '/' : one.slice(4).replace(/^(-\d\d)-\d\d$/, '$1');
        assert.equal(partOfYear(a) === partOfYear(b), part(a) === part(b));
      }),
    );
  });
});
