import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { isMeasured, sparkPath, type Break, type Series } from '../../../../src/data/index.js';
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
const path = (...of: Parameters<typeof series>) => sparkPath(series(...of), 104, 24, 2);

describe('a small line', () => {
  test('from the first period to the last, from the least to the greatest', () => {
    assert.equal(path({ 2022: 10, 2023: 20, 2024: 15 }), 'M2 22L52 2L102 12');
  });
  test('by time: a period that is not there leaves room', () => {
    assert.equal(path({ 2021: 10, 2024: 20, 2025: 20 }), 'M2 22L77 2L102 2');
  });
  test('broken where there is no number; one by itself is a dot', () => {
    assert.equal(path({ 2021: 10, 2022: null, 2023: 20, 2024: 15 }), 'M2 22h0M68.7 2L102 12');
    assert.equal(path({ 2021: 10, 2022: 20, 2023: '<5', 2024: 10 }), 'M2 22L35.3 2M102 22h0');
  });
  test('a period without a number at the end has its place, so that nobody takes the last for the latest', () => {
    assert.equal(path({ 2023: 10, 2024: 20, 2025: null }), 'M2 22L52 2');
  });
  test('broken where it is measured in another way', () => {
    assert.equal(
      path({ 2022: 10, 2023: 20, 2024: 15 }, { breaks: ['2023'] }),
      'M2 22h0M52 2L102 12',
    );
  });
  test('parts of years: those that the latest is held against', () => {
    assert.equal(
      path({ '2024-T1': 5, '2024-T2': 10, '2025-T1': 60, '2025-T2': 20 }),
      path({ '2024-T2': 10, '2025-T2': 20 }),
    );
  });
  test('a small change is a small slope; no change is a line in the middle', () => {
    assert.equal(path({ 2024: 61, 2025: 62 }, { unit: 'percent' }), 'M2 12.4L102 11.6');
    assert.equal(path({ 2024: 1000, 2025: 1001 }), 'M2 12L102 12');
    assert.equal(path({ 2024: 0, 2025: 0 }), 'M2 12L102 12');
  });
  test('nothing where there is no line to see', () => {
    assert.equal(path({}), '');
    assert.equal(path({ 2025: 7 }), '');
    assert.equal(path({ 2024: null, 2025: 7 }), '');
  });
  test('is within its picture, and of all there is to draw nothing is left out', () => {
    fc.assert(
      fc.property(anyFollowUp, ({ series: all }) => {
        for (const one of all) {
          const drawn = sparkPath(one, 64, 20, 2);
          const numbers = (drawn.match(/[ML][^MLh]+/g) ?? []).map((step) =>
            step.slice(1).split(' ').map(Number),
          );
          for (const [x, y] of numbers)
            assert.ok(x! >= 2 && x! <= 62 && y! >= 2 && y! <= 18, drawn);
          const measured = one.periods.filter((period) => isMeasured(one.point(period)));
          assert.equal(numbers.length, measured.length > 1 ? measured.length : 0);
        }
      }),
    );
  });
});
