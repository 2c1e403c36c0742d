import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  boundsOf,
  buildSeries,
  districtsOf,
  isBound,
  isRough,
  lineChart,
  spreadOf,
  trendOf,
  type Outcome,
} from '../../../../src/data/index.js';
import { mergedCity, places } from '../../../support/any-follow-up.js';
import { exempel, stad, today } from '../../../support/example.js';
import { outcomes, type Raw } from '../../../support/node.js';

describe('what a source says of a number', () => {
  const bounds: [text: string, least: number, most: number][] = [
    ['<5', 0, 4],
    ['< 5', 0, 4],
    ['＜5', 0, 4],
    ['färre än 5', 0, 4],
    ['Färre än fem', 0, Infinity],
    ['mindre än 5 %', 0, 4],
    ['under 5', 0, 4],
    ['below 5', 0, 4],
    ['fewer than 5', 0, 4],
    ['≤5', 0, 5],
    ['<= 5', 0, 5],
    ['högst 5', 0, 5],
    ['max 5', 0, 5],
    ['inte fler än 5', 0, 5],
    ['5 eller färre', 0, 5],
    ['upp till 5', 0, 5],
    ['at most 5', 0, 5],
    ['≥95', 95, Infinity],
    ['≥ 95 %', 95, Infinity],
    ['minst 95 procent', 95, Infinity],
    ['95 eller fler', 95, Infinity],
    ['95+', 95, Infinity],
    ['95 och uppåt', 95, Infinity],
    ['at least 95', 95, Infinity],
    ['>95', 96, Infinity],
    ['över 95 %', 96, Infinity],
    ['mer än 95 %', 96, Infinity],
    ['mer än hälften', 0, Infinity],
    ['fler än 1 200', 1201, Infinity],
    ['over 95', 96, Infinity],
    ['1–4', 1, 4],
    ['1-4 personer', 1, 4],
    ['mellan 5 och 9', 5, 9],
    ['5 till 9', 5, 9],
    ['5 % – 9 %', 5, 9],
    ['5 (eller färre)', 0, 5],
    ['färre än 5 (under 18 år)', 0, 4],
    ['färre än 5 av 40', 0, 4],
    ['färre än fem av 40', 0, Infinity],
    ['minst 3 av 4', 3, Infinity],
    ['1–4 (2024–2025)', 1, 4],
    ['2000–2100', 2000, 2100],
  ];
  for (const [text, least, most] of bounds) {
    test(`a bound: “${text}”`, () => {
      assert.ok(isBound(text));
      assert.ok(!isRough(text));
      assert.deepEqual(boundsOf(text), [least, most]);
    });
  }
  for (const text of [
    'ca 60',
    'cirka två tredjedelar',
    'ungefär 60 procent',
    'drygt 60',
    'knappt 60 procent under 2019',
    'omkring hälften',
    'about 60',
  ]) {
    test(`about the number: “${text}”`, () => {
      assert.ok(isRough(text));
      assert.ok(!isBound(text));
      assert.equal(boundsOf(text), undefined);
    });
  }
  for (const text of [
    '97 (under 18 år)',
    '99 (upp till 18 år)',
    '45 (över 65 år)',
    '55 (65+)',
    '7 (16–18 år)',
    '97 under 18 år',
    '100 (2024–2025)',
    'mellan 2024 och 2025: 100',
    '100, 2024–25',
    '60 av 10-12 skolor',
    '3 of 4 to 5 schools',
    '12 (mellan två mätningar)',
  ]) {
    test(`a number, and what stands beside it: “${text}”`, () => {
      assert.ok(!isBound(text));
      assert.equal(boundsOf(text), undefined);
    });
  }
  for (const text of [undefined, '60', '60 %', '66,7 procent', '1 234']) {
    test(`the number itself: ${text}`, () => {
      assert.ok(!isRough(text));
      assert.ok(!isBound(text));
    });
  }
});

describe('a bound is no number to count with', () => {
  const [, , , first] = outcomes().outcomes;
  const record = (change: Partial<Outcome>) => ({ ...first!, asPublished: undefined, ...change });
  const series = (...list: Partial<Outcome>[]) =>
    buildSeries(exempel, { ...outcomes(), outcomes: list.map(record) } as Raw, stad, today)[0]!;
  const below = { value: 5, asPublished: 'färre än 5' };

  test('no trend to it, and none from it', () => {
    assert.equal(
      trendOf(series({ period: '2023', value: 90 }, { period: '2024', ...below })),
      undefined,
    );
    assert.equal(
      trendOf(series({ period: '2023', ...below }, { period: '2024', value: 90 })),
      undefined,
    );
    const over = series(
      { period: '2022', value: 80 },
      { period: '2023', ...below },
      { period: '2024', value: 90 },
    );
    assert.equal(trendOf(over)!.from.period, '2022');
  });
  test('no point in a chart, and no line through it', () => {
    const made = series(
      { period: '2022', value: 80 },
      { period: '2023', ...below },
      { period: '2024', value: 90 },
    );
    const chart = lineChart([{ series: made, sex: 'all', role: 'main' }])!;
    assert.deepEqual(
      chart.lines[0]!.segments.map((points) => points.map(({ outcome }) => outcome.value)),
      [[80], [90]],
    );
  });
  test('none of the values of a spread; what it says stands beside them', () => {
    const [one, two, three] = places.map((namnd) => ({ namnd, period: '2023' }));
    const made = series({ ...one, value: 10 }, { ...two, ...below }, { ...three, value: 20 });
    const spread = spreadOf(made, mergedCity, places[1])!;
    assert.deepEqual(
      spread.values.map(({ value }) => value),
      [10, 20],
    );
    assert.deepEqual(
      spread.without.flatMap(({ bound }) => bound ?? []),
      ['färre än 5'],
    );
    assert.ok(spread.own && 'bound' in spread.own && spread.own.bound === 'färre än 5');
  });
  /** The places of some figures: numbers, or bounds with another number behind them. */
  const placed = (direction: 'higher' | 'lower', own: number, ...list: (number | string)[]) => {
    const program = {
      ...exempel,
      indicators: [{ ...exempel.indicators[0]!, direction }],
    } as Raw;
    const records = list.map((one, at) =>
      record({
        namnd: places[at]!,
        period: '2023',
        ...(typeof one === 'number' ? { value: one } : { value: 31_337, asPublished: one }),
      }),
    );
    const [lead] = buildSeries(program, { ...outcomes(), outcomes: records } as Raw, stad, today);
    const spread = spreadOf(lead!, mergedCity, places[own])!;
    const { rows } = districtsOf(lead!, mergedCity, places[own])!;
    return {
      order: rows.map(({ namnd }) => list[places.indexOf(namnd.id)]),
      rank: spread.own?.rank,
      of: spread.order.length,
    };
  };
  test('it has a place in an order where it is above or below each number, and a rank counts it', () => {
    const over = 'över 95 %';
    assert.deepEqual(placed('higher', 0, 41, over, 95, 70), {
      order: [over, 95, 70, 41],
      rank: 4,
      of: 4,
    });
    assert.deepEqual(placed('higher', 1, 41, over, 95).rank, 1);
    assert.deepEqual(placed('lower', 2, '<5', 8, 5), { order: ['<5', 5, 8], rank: 2, of: 3 });
    assert.deepEqual(placed('lower', 1, 3, '5–8', 9), { order: [3, '5–8', 9], rank: 2, of: 3 });
  });
  test('it has none where it may be more or less than a number, or in words alone', () => {
    for (const bound of ['<5', '≥5', '4–9', 'mellan 5 och 9', 'färre än fem'])
      assert.deepEqual(placed('higher', 0, 5, bound, 2).order, [5, 2], bound);
    assert.deepEqual(placed('higher', 1, 5, '<5', 2).rank, undefined);
  });
  test('of two that may be either way, neither has a rank; a number beside them has', () => {
    const list = ['över 95 %', '>90', 80, 70] as const;
    assert.deepEqual(
      list.map((_, own) => placed('higher', own, ...list).rank),
      [undefined, undefined, 3, 4],
    );
    const apart = ['över 95 %', '90–95', 80, 70] as const;
    assert.deepEqual(
      apart.map((_, own) => placed('higher', own, ...apart).rank),
      [1, 2, 3, 4],
    );
  });
});
