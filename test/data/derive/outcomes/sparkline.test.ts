import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  comparedPeriods,
  isMeasured,
  sparkAxis,
  sparkline,
  type Break,
  type Series,
} from '../../../../src/data/index.js';
import { anyFollowUp } from '../../../support/any-follow-up.js';
import { exampleSeries } from '../../../support/example.js';

const [any] = exampleSeries as [Series];

/** A series of figures; null: no value. */
function series(
  figures: Record<string, number | string | null>,
  { unit = 'count', breaks = [] as string[] } = {},
): Series {
  const periods = Object.keys(figures);
  return {
    ...any,
    indicator: { ...any.indicator, unit: unit as 'count' },
    breaks: breaks.map((from) => ({ from }) as Break),
    periods,
    point: (period) => {
      const figure = figures[period];
      if (figure === undefined) return undefined;
      return (
        typeof figure === 'number'
          ? { period, sex: 'all', state: 'value', value: figure }
          : figure === null
            ? { period, sex: 'all', state: 'suppressed', value: null }
            : { period, sex: 'all', state: 'value', value: 5, asPublished: figure }
      ) as ReturnType<Series['point']>;
    },
  };
}
/** Its line, in the box that is 80 wide and 24 high. */
const path = (...of: Parameters<typeof series>) => {
  const made = series(...of);
  return sparkline(made, sparkAxis(made.periods));
};

describe('a small line', () => {
  test('from the first period to the last, from 0 to the greatest', () => {
    assert.equal(path({ 2022: 10, 2023: 20, 2024: 15 }), 'M3 12L40 3L77 8');
    assert.equal(path({ 2022: 50, 2023: 100 }, { unit: 'percent' }), 'M3 12L77 3');
    assert.equal(path({ 2022: 50, 2023: 50 }, { unit: 'percent' }), 'M3 12L77 12');
  });
  test('by time: a period that is not there leaves room', () => {
    assert.equal(path({ 2021: 10, 2024: 20, 2025: 20 }), 'M3 12L59 3L77 3');
  });
  test('broken where there is no number; one by itself is a dash', () => {
    assert.equal(path({ 2021: 10, 2022: null, 2023: 20, 2024: 15 }), 'M3 12m-2 0h4M52 3L77 8');
    assert.equal(path({ 2021: 10, 2022: 20, 2023: '<5', 2024: 10 }), 'M3 12L28 3M77 12m-2 0h4');
  });
  test('broken where it is measured in another way', () => {
    assert.equal(
      path({ 2022: 10, 2023: 20, 2024: 15 }, { breaks: ['2023'] }),
      'M3 12m-2 0h4M40 3L77 8',
    );
  });
  test('is within its box, and nothing that there is to draw is left out', () => {
    fc.assert(
      fc.property(anyFollowUp, ({ series: all, records }) => {
        // Numbers that nobody writes: a line of them would be longer than numbers can be.
        fc.pre(records.every(({ value }) => !value || Math.abs(value) > 1e-9));
        for (const one of all) {
          const drawn = sparkline(one, sparkAxis(one.periods));
          const numbers = (drawn.match(/[ML][^MLmh]+/g) ?? []).map((step) =>
            step.slice(1).split(' ').map(Number),
          );
          for (const [x, y] of numbers)
            assert.ok(x! >= 3 && x! <= 77 && y! >= 3 && y! <= 21, drawn);
          const measured = one.periods.filter((period) => isMeasured(one.point(period)));
          assert.equal(numbers.length, measured.length);
        }
      }),
    );
  });
});

describe('the periods of a line', () => {
  const of = (...given: Parameters<typeof series>) => comparedPeriods(series(...given));
  test('all of them, those without a number too: nobody takes the last for the latest', () => {
    assert.deepEqual(of({ 2023: 10, 2024: 20, 2025: null }), ['2023', '2024', '2025']);
  });
  test('of parts of a year those that the latest is held against', () => {
    assert.deepEqual(of({ '2024-T1': 5, '2024-T2': 10, '2025-T1': 60, '2025-T2': 20 }), [
      '2024-T2',
      '2025-T2',
    ]);
  });
  test('none where there is no line to see', () => {
    assert.deepEqual(of({}), []);
    assert.deepEqual(of({ 2025: 7 }), []);
    assert.deepEqual(of({ 2024: null, 2025: 7 }), []);
    assert.deepEqual(of({ '2024-T1': 5, '2024-T2': 10 }), []);
  });
});
