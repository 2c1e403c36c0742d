import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  between,
  buildSeries,
  decimalCounts,
  difference,
  readable,
  rounded,
  spreadOf,
  trendOf,
} from '../../../../src/data/index.js';
import { words as en } from '../../../../src/i18n/en/index.js';
import { words as sv } from '../../../../src/i18n/sv/index.js';
import { exempel, namndIds, stad, today } from '../../../support/example.js';
import { outcomes, program, type Raw } from '../../../support/node.js';

/** As somebody writes numbers: so many units of the last decimal. */
const written = fc
  .tuple(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.constantFrom(...decimalCounts))
  .map(([units, decimals]) => Number(`${units}e-${decimals}`));
/** What reckoning adds to a number: some of its last bits. */
const noise = fc.integer({ min: -40, max: 40 }).map((bits) => 1 + bits * Number.EPSILON);

describe('numbers as machines write them', () => {
  const cases: [machine: number, person: number][] = [
    [66.66666666666667, 66.7],
    [66.66667, 66.7],
    [133.33333333333334, 133.3],
    [-1234.5678901234, -1234.6],
    [0.3333333333, 0.33],
    [0.012345678, 0.012],
    [0.1 + 0.2, 0.3],
    [56.699999999999996, 56.7],
    [66.65000000000001, 66.65],
    // 56.65 and 56.7 in 32 bits.
    [56.650001525878906, 56.65],
    [56.70000076293945, 56.7],
    [1e-7, 1e-7],
    [1.0000000000001e-7, 1e-7],
    [0.00001, 0.00001],
  ];
  for (const [machine, person] of cases) {
    test(`${machine} is ${person}`, () => {
      assert.equal(readable(machine), person);
      assert.equal(readable(person), person, 'and stays so');
    });
  }
  test('what somebody has written stays, however large', () => {
    fc.assert(fc.property(written, (value) => assert.equal(readable(value), value)));
    for (const value of [1e21, 123_456_789_012_345, 1_234_567_890.55, 2 ** 53, -0]) {
      assert.equal(readable(value), value);
    }
  });
  test('with what reckoning adds, it is the same number', () => {
    fc.assert(
      fc.property(written, noise, (value, factor) => assert.equal(readable(value * factor), value)),
    );
  });
  test('in words there is no power of ten, and no tail of decimals', () => {
    for (const value of [1e-7, 1e21, 1.5e300, 5e-7, 66.66666666666667, 1 / 3, 100 / 7]) {
      for (const { number } of [sv, en]) assert.doesNotMatch(number(value), /e/, String(value));
      assert.doesNotMatch(sv.number(value), /,\d*[1-9]\d{5}/, String(value));
    }
    assert.equal(sv.number(66.66666666666667), '66,7');
    assert.equal(sv.number(1e-7), '0,0000001');
    assert.equal(sv.number(1e21).replace(/\s/g, ' '), '1 000 000 000 000 000 000 000');
  });
});

describe('the decimals of an indicator', () => {
  test('what is halfway goes away from 0, as on paper', () => {
    assert.deepEqual(
      [0.15, 1.005, -0.15, 2.5, 66.25, 66.66666666666667].map((value) => rounded(value, 1)),
      [0.2, 1, -0.2, 2.5, 66.3, 66.7],
    );
    assert.equal(rounded(1.005, 2), 1.01);
    assert.ok(Object.is(rounded(-0.2, 0), 0));
  });
  test('rounded twice, or with noise, it is the same', () => {
    fc.assert(
      fc.property(written, noise, fc.constantFrom(...decimalCounts), (value, factor, decimals) => {
        const once = rounded(value, decimals);
        assert.equal(rounded(once, decimals), once);
        assert.equal(rounded(value * factor, decimals), once);
        assert.ok(Math.abs(once - value) <= 0.5 * 10 ** -decimals + 1e-8);
      }),
    );
  });
});

test('what is halfway is between the two, and no longer than it need be', () => {
  assert.equal(between(63, 76), 69.5);
  assert.equal(between(63.1234, 63.9999), 63.6);
  assert.equal(between(2.6512, 2.6513), 2.6513);
  fc.assert(
    fc.property(written, written, (a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      assert.ok(between(low, high) >= low && between(low, high) <= high);
    }),
  );
});

describe('differences', () => {
  test('as they are reckoned on paper', () => {
    const cases: [number, number, number][] = [
      [72.5, 72.4, 0.1],
      [72.51, 70.3, 2.21],
      [80.1234, 80, 0.1234],
      [123_456_789_012_345, 1, 123_456_789_012_344],
      [1e-7, 0, 1e-7],
    ];
    for (const [a, b, expected] of cases) {
      assert.equal(difference(a, b), expected);
      assert.equal(difference(b, a), -expected);
    }
    assert.ok(Object.is(difference(5, 5), 0) && Object.is(difference(-0, 0), 0));
  });
});

describe('what is made of them', () => {
  const [, , , first] = outcomes().outcomes;
  const series = (values: readonly number[], decimals?: 0 | 1) => {
    const changed = program((raw) => {
      raw.indicators[0].direction = 'higher';
      if (decimals !== undefined) raw.indicators[0].decimals = decimals;
    });
    const list = values.map((value, at) => ({
      ...first!,
      value,
      target: value,
      period: String(2020 + at),
      asPublished: undefined,
    }));
    return buildSeries(changed, { ...outcomes(), outcomes: list } as Raw, stad, today)[0]!;
  };
  test('a verdict does not hang on noise', () => {
    fc.assert(
      fc.property(written, noise, noise, (value, one, two) => {
        const { verdict, change } = trendOf(series([value * one, value * two]))!;
        assert.deepEqual([verdict, change], ['same', 0]);
      }),
    );
    assert.equal(trendOf(series([56.7, 56.699999999999996]))!.verdict, 'same');
    assert.equal(trendOf(series([66.7, 66.66666666666667]))!.verdict, 'same');
  });
  test('nor on more decimals than the indicator has', () => {
    assert.equal(trendOf(series([66.64, 66.6], 1))!.verdict, 'same');
    assert.equal(trendOf(series([66.6, 66.64], 0))!.verdict, 'same');
    const { verdict, change } = trendOf(series([66.64, 66.66], 1))!;
    assert.deepEqual([verdict, change], ['better', 0.1], 'what a reader sees: 66.6, then 66.7');
  });
  test('a figure and its target are what is shown, wherever they are asked for', () => {
    const found = series([100 / 3], 1);
    assert.equal(found.shown!.records[0].value, 33.3);
    assert.equal(found.shown!.target, 33.3);
    assert.equal(found.point('2020')!.value, 33.3);
  });
  test('the spread compares what is shown', () => {
    const list = [33.333333, 33.3].map((value, at) => ({
      ...first!,
      value,
      namnd: namndIds(['norra', 'sodra'][at]!),
      period: '2025',
      asPublished: undefined,
    }));
    const [made] = buildSeries(exempel, { ...outcomes(), outcomes: list } as Raw, stad, today);
    const spread = spreadOf(made!, stad, namndIds('sodra'))!;
    assert.deepEqual([spread.gap, spread.lowest.namnder.length], [0, 2]);
    assert.ok('rank' in spread.own! && spread.own.rank === 1);
  });
});
