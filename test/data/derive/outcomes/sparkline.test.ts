import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  periodsOf,
  sparkAxis,
  sparkBox,
  sparkline,
  type Series,
} from '../../../../src/data/index.js';
import { anyFollowUp, years } from '../../../support/any-follow-up.js';
import type { Raw } from '../../../support/node.js';

const axis = sparkAxis(years);
const series = (
  values: readonly (number | undefined | string)[],
  indicator: object = { unit: 'percent' },
  breaks: object[] = [],
): Series =>
  ({
    indicator,
    breaks,
    periods: years.filter((_, at) => values[at] !== undefined),
    point: (period: string) => {
      const value = values[years.indexOf(period)];
      return typeof value === 'number'
        ? { state: 'value', value, period }
        : value === '..'
          ? { state: 'missing', value: null, period }
          : value && { state: 'value', value: 5, asPublished: value, period };
    },
  }) as Raw as Series;
const pieces = (path: string) => path.split('M').slice(1);
const heights = (path: string) => [...path.matchAll(/[ML]\d+ (\d+)/g)].map(([, y]) => Number(y));

describe('a small line', () => {
  test('one piece through all values, percentages from 0 to 100', () => {
    const path = sparkline(series([0, 25, 50, 75, 100]), axis);
    assert.equal(pieces(path).length, 1);
    const [first, ...rest] = heights(path);
    assert.deepEqual([first, rest.at(-1)], [sparkBox.height - 3, 3]);
    assert.equal(rest[1], sparkBox.height / 2);
  });

  test('a small difference does not look like a large one', () => {
    const ys = heights(sparkline(series([50, 51, 50, 52, 51]), axis));
    assert.ok(Math.max(...ys) - Math.min(...ys) <= 1, String(ys));
  });

  test('broken where there is no value, where it is a bound, and where it is measured in a new way', () => {
    assert.equal(pieces(sparkline(series([1, 2, '..', 4, 5]), axis)).length, 2);
    // What is measured every other year is one line.
    assert.equal(pieces(sparkline(series([1, 2, undefined, 4, 5]), axis)).length, 1);
    assert.equal(pieces(sparkline(series([1, 2, 'färre än 5', 4, 5]), axis)).length, 2);
    const breaks = [{ from: years[2], why: 'Exempel.' }];
    assert.equal(pieces(sparkline(series([1, 2, 3, 4, 5], undefined, breaks), axis)).length, 2);
  });

  test('a value by itself is a dash; one alone, or none, is no line', () => {
    assert.deepEqual(
      pieces(sparkline(series([1, '..', 3, undefined, undefined]), axis)).map((piece) =>
        piece.replace(/^\d+ \d+/, ''),
      ),
      ['m-2 0h4', 'm-2 0h4'],
    );
    assert.equal(sparkline(series([]), axis), '');
    assert.equal(sparkline(series([50]), axis), '');
    assert.equal(sparkline(series(['<5']), axis), '');
  });

  test('parts of a year are held against the same part of other years', () => {
    const periods = ['2024-T1', '2024-T2', '2025-T1', '2025-T2'];
    const values: Record<string, number> = { '2024-T1': 1, '2024-T2': 50, '2025-T1': 2 };
    const tertials = (last: number | undefined): Series =>
      ({
        indicator: { unit: 'count' },
        breaks: [],
        periods,
        point: (period: string) => {
          const value = period === '2025-T2' ? last : values[period];
          return value === undefined ? undefined : { state: 'value', value, period };
        },
      }) as Raw as Series;
    const places = sparkAxis(periods);
    const drawn = (one: Series) =>
      [...sparkline(one, places).matchAll(/[ML](\d+) /g)].map(([, x]) => Number(x));
    assert.deepEqual(
      drawn(tertials(60)),
      ['2024-T2', '2025-T2'].map((period) => places.get(period)),
    );
    assert.deepEqual(
      drawn(tertials(undefined)),
      ['2024-T1', '2025-T1'].map((period) => places.get(period)),
    );
  });

  test('an index has its own scale', () => {
    const scale = { from: 1, to: 5 };
    const [y] = heights(sparkline(series([1, 5], { unit: 'index', scale }), axis));
    assert.equal(y, sparkBox.height - 3);
  });

  test('whatever the figures, within its box, and a place for each period from the left', () => {
    fc.assert(
      fc.property(anyFollowUp, ({ series: list }) => {
        const places = sparkAxis(periodsOf(list));
        const xs = [...places.values()];
        assert.deepEqual(
          xs,
          [...xs].sort((a, b) => a - b),
        );
        for (const one of list) {
          const path = sparkline(one, places);
          assert.match(path, /^(M\d+ \d+(m-2 0h4|(L\d+ \d+)+))*$/);
          for (const [, x, y] of path.matchAll(/[ML](\d+) (\d+)/g)) {
            assert.ok(Number(x) <= sparkBox.width && Number(y) <= sparkBox.height);
          }
        }
      }),
    );
  });
});
