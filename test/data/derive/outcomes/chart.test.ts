import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  buildSeries,
  isMeasured,
  lineChart,
  periodScale,
  periodsOf,
  predecessorsOf,
  valueScale,
  axesOf,
  gistOf,
  type Indicator,
  type LineOf,
  type Series,
} from '../../../../src/data/index.js';
import { anyFollowUp } from '../../../support/any-follow-up.js';
import {
  exampleSeries as example,
  exempel,
  find,
  namndIds,
  stad,
  today,
} from '../../../support/example.js';
import { outcomes } from '../../../support/node.js';

describe('axes', () => {
  const unit = fc.constantFrom<Indicator['unit'][]>('percent', 'count', 'other');
  test('percentages: the whole of 0 to 100, however close they are', () => {
    const scale = valueScale('percent', [61, 62]);
    assert.deepEqual(
      scale.ticks.map(({ value, at }) => [value, at]),
      [
        [0, 0],
        [50, 0.5],
        [100, 1],
      ],
    );
    assert.equal(scale.at(62), 0.62);
  });
  test('others: from 0 to a round number; a count has whole ticks', () => {
    const ticks = (values: number[], of: Indicator['unit'] = 'count') =>
      valueScale(of, values).ticks.map(({ value }) => value);
    assert.deepEqual(ticks([3, 7]), [0, 2, 4, 6, 8]);
    assert.deepEqual(ticks([1]), [0, 1]);
    assert.deepEqual(ticks([0]), [0, 1]);
    assert.deepEqual(ticks([]), [0, 1]);
    assert.deepEqual(ticks([104, 140]), [0, 50, 100, 150]);
    assert.deepEqual(ticks([-3, 4], 'other'), [-4, -2, 0, 2, 4]);
    assert.deepEqual(ticks([-3], 'other'), [-3, -2, -1, 0]);
    assert.deepEqual(ticks([0.25], 'other'), [0, 0.1, 0.2, 0.3]);
    assert.deepEqual(ticks([120], 'percent'), [0, 50, 100, 150]);
  });
  test('an index: from where its scale begins to where it ends, 0 or not', () => {
    const scale = valueScale('index', [3.5], { from: 1, to: 5 });
    assert.deepEqual(
      scale.ticks.map(({ value }) => value),
      [1, 2, 3, 4, 5],
    );
    assert.equal(scale.at(1), 0);
    assert.equal(scale.at(5), 1);
    assert.deepEqual(
      valueScale('index', [], { from: 0, to: 100 }).ticks.map(({ value }) => value),
      [0, 50, 100],
    );
  });
  test('0 is on it, ticks are few and in order, places are within it and in order', () => {
    const numbers = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { maxLength: 9 });
    fc.assert(
      fc.property(unit, numbers, (of, values) => {
        const { ticks, at } = valueScale(of, values);
        const inOrder = [...values].sort((a, b) => a - b).map(at);
        assert.ok(ticks.length <= 8, String(ticks.length));
        for (const place of [...inOrder, ...ticks.map((tick) => tick.at)]) {
          assert.ok(place >= 0 && place <= 1, String(place));
        }
        assert.deepEqual(
          inOrder,
          [...inOrder].sort((a, b) => a - b),
        );
      }),
    );
    fc.assert(
      fc.property(unit, fc.array(fc.integer({ min: -1e6, max: 1e6 })), (of, values) => {
        const { ticks } = valueScale(of, values);
        assert.ok(ticks.length > 1);
        assert.ok(ticks.some(({ value }) => value === 0));
        assert.equal(ticks[0]!.at, 0);
        assert.equal(ticks.at(-1)!.at, 1);
        for (const value of values) {
          assert.ok(value >= ticks[0]!.value && value <= ticks.at(-1)!.value);
        }
      }),
    );
  });
  test('time: by when, not one by one', () => {
    const { ticks, at } = periodScale(['2019', '2021', '2022', '2023']);
    assert.deepEqual([at('2019'), at('2021'), at('2022'), at('2023')], [0, 0.5, 0.75, 1]);
    assert.deepEqual(
      ticks.map(({ value }) => value),
      ['2019', '2021', '2022', '2023'],
    );
    assert.equal(periodScale(['2023']).at('2023'), 0.5);
    const months = Array.from({ length: 24 }, (_, month) =>
      [2022 + Math.floor(month / 12), String((month % 12) + 1).padStart(2, '0')].join('-'),
    );
    assert.equal(periodScale(months).ticks.length, 24);
  });
});

describe('lines', () => {
  const of = (list: readonly Series[], sexes: readonly LineOf['sex'][] = ['all']): LineOf[] =>
    list.flatMap((series, index) =>
      sexes.map((sex) => ({ series, sex, role: index === 0 ? 'main' : 'before' })),
    );
  const shape = (list: readonly Series[]) =>
    lineChart(of(list))?.lines.map(({ segments }) =>
      segments.map((segment) => segment.map(({ outcome }) => outcome.period).join(' ')),
    );
  test('broken where there is no value, and never from one nämnd to another', () => {
    const norra = find(example, 'exempel-i1', namndIds('norra'));
    const before = predecessorsOf(norra, stad).map(({ series }) => series);
    assert.deepEqual(shape([norra, ...before]), [['2024 2025'], ['2022 2023']]);
    assert.deepEqual(shape([find(example, 'exempel-i1', namndIds('sodra'))]), [
      ['2022', '2024 2025'],
    ]);
    assert.equal(shape([find(example, 'exempel-i3')]), undefined);
    assert.equal(lineChart([]), undefined);
  });
  test('a year is not joined to a part of one', () => {
    const list = ['2022', '2023', '2024-08', '2025-08', '2025'].map((period) => ({
      ...outcomes().outcomes[0]!,
      namnd: undefined,
      sex: 'all' as const,
      state: 'value' as const,
      value: 5,
      period,
    }));
    const series = buildSeries(exempel, { ...outcomes(), outcomes: list }, stad, today);
    assert.deepEqual(shape([find(series, list[0]!.indicatorId)]), [
      ['2022 2023', '2024-08 2025-08', '2025'],
    ]);
  });
  test('women and men as lines of their own', () => {
    const chart = lineChart(of([find(example, 'exempel-i1')], ['women', 'men']))!;
    assert.deepEqual(
      chart.lines.map(({ sex, segments }) => [sex, segments.map(({ length }) => length)]),
      [
        ['women', [1, 1]],
        ['men', [1, 1]],
      ],
      '2024 is there for both together only',
    );
  });
  test('each value is drawn once, where it is, and no piece reaches over one that is not there', () => {
    fc.assert(
      fc.property(anyFollowUp, fc.constantFrom('all', 'women', 'men'), ({ series }, sex) => {
        for (const one of series) {
          const { siblings } = one;
          if (siblings[0] !== one) continue;
          const chart = lineChart(of(siblings, [sex]));
          const values = siblings.flatMap((one) =>
            one.periods.map((period) => one.point(period, sex)).filter(isMeasured),
          );
          assert.equal(chart !== undefined, values.length > 0);
          if (!chart) continue;
          const all = periodsOf(siblings);
          const points = chart.lines.flatMap(({ segments }) => segments.flat());
          assert.deepEqual(
            points.map(({ outcome }) => outcome),
            values,
          );
          for (const { x, y } of points) assert.ok(x >= 0 && x <= 1 && y >= 0 && y <= 1);
          for (const { segments } of chart.lines) {
            for (const segment of segments) {
              const at = segment.map(({ outcome }) => all.indexOf(outcome.period));
              at.slice(1).forEach((place, index) => assert.equal(place, at[index]! + 1));
              const of = new Set(segment.map(({ outcome: { namnd } }) => namnd));
              assert.equal(of.size, 1);
            }
          }
        }
      }),
    );
  });
});

describe('what a chart tells beside its lines', () => {
  const main = (series: Series): LineOf => ({ series, sex: 'all', role: 'main' });
  const record = (period: string, change: object = {}) => ({
    ...outcomes().outcomes[0]!,
    namnd: undefined,
    sex: 'all' as const,
    state: 'value' as const,
    asPublished: undefined,
    target: undefined,
    value: 5,
    period,
    ...change,
  });
  const seriesOf = (list: readonly ReturnType<typeof record>[], breaks: object[] = []) =>
    buildSeries(
      exempel,
      { ...outcomes(), outcomes: [...list], breaks: breaks as never },
      stad,
      today,
    )[0]!;

  test('targets: in one piece for as long as it is the same, over the periods that it is for', () => {
    const series = seriesOf([
      record('2020', { target: 10 }),
      record('2021', { target: 10 }),
      record('2022'),
      record('2023', { target: 20 }),
    ]);
    const [target] = lineChart([main(series)])!.targets;
    assert.deepEqual(
      target!.pieces.map(({ from, to, value }) => [
        Number(from.toFixed(3)),
        Number(to.toFixed(3)),
        value,
      ]),
      [
        [0, 0.5, 10],
        [0.833, 1, 20],
      ],
    );
    // They are on the axis too.
    assert.ok(axesOf([series]).y.ticks.at(-1)!.value >= 20);
  });
  test('a break: a line between the last period before it and the first after, and none across it', () => {
    const why = 'Exempel: ny lag';
    const series = seriesOf(
      [record('2019'), record('2020'), record('2021')],
      [{ indicatorId: exempel.indicators[0]!.id, from: '2021', why, sources: [] }],
    );
    const chart = lineChart([main(series)])!;
    assert.deepEqual(
      chart.events.map(({ x, from }) => [x, from]),
      [[0.75, '2021']],
    );
    assert.equal(chart.events[0]!.break!.why, why);
    assert.deepEqual(
      chart.lines[0]!.segments.map((segment) => segment.length),
      [2, 1],
    );
  });
  test('a merger: where the new nämnd has those before it in the chart, and there alone', () => {
    const norra = find(example, 'exempel-i1', namndIds('norra'));
    const before = predecessorsOf(norra, stad).map(({ series }): LineOf => ({
      series,
      sex: 'all',
      role: 'before',
    }));
    const { events } = lineChart([...before, main(norra)], stad)!;
    assert.deepEqual(
      events.map(({ from }) => from),
      ['2024-07-01'],
    );
    assert.ok(events[0]!.x > 0 && events[0]!.x < 1);
    assert.deepEqual(lineChart([main(norra)], stad)!.events, []);
  });
  test('charts that are looked at together have the same axes, and each value its place on them', () => {
    fc.assert(
      fc.property(anyFollowUp, ({ series }) => {
        for (const one of series) {
          const { siblings } = one;
          if (siblings[0] !== one) continue;
          const axes = axesOf(siblings);
          for (const each of siblings) {
            const chart = lineChart([main(each)], undefined, axes);
            for (const { x, y, outcome } of chart?.lines[0]!.segments.flat() ?? []) {
              assert.equal(x, axes.x.at(outcome.period));
              assert.equal(y, axes.y.at(outcome.value));
            }
          }
        }
      }),
    );
  });
  test('in one breath: the first and the last value of all, or else of each sex; once where it is one', () => {
    assert.deepEqual(
      gistOf(find(example, 'exempel-i1')).map(({ period }) => period),
      ['2023', '2025'],
    );
    assert.deepEqual(gistOf(seriesOf([record('2020')])).length, 1);
    assert.deepEqual(gistOf(seriesOf([record('2020', { state: 'suppressed', value: null })])), []);
    const bySex = seriesOf([
      record('2020', { sex: 'women', value: 1 }),
      record('2021', { sex: 'women', value: 2 }),
      record('2021', { sex: 'men', value: 3 }),
    ]);
    assert.deepEqual(
      gistOf(bySex).map(({ value }) => value),
      [1, 2, 3],
    );
  });
});

test('as many days as an outcomes document can hold: made at once, and no call with them all', () => {
  const [first] = outcomes().outcomes;
  const day = (at: number) => new Date(Date.UTC(1860, 0, at)).toISOString().slice(0, 10);
  const list = Array.from({ length: 60_000 }, (_, at) => [
    { ...first!, period: day(at), sex: 'all' as const, value: at, asPublished: undefined },
    { ...first!, period: day(at), sex: 'women' as const, value: at, asPublished: undefined },
    { ...first!, period: day(at), sex: 'men' as const, value: at, asPublished: undefined },
  ]).flat();
  const start = performance.now();
  const [series] = buildSeries(exempel, { ...outcomes(), outcomes: list }, stad, today);
  const chart = lineChart(
    (['all', 'women', 'men'] as const).map((sex) => ({ series: series!, sex, role: 'main' })),
  )!;
  assert.equal(chart.lines.flatMap(({ segments }) => segments.flat()).length, list.length);
  assert.equal(series!.shown?.records[0].value, 59_999);
  // A search for each of them took minutes.
  assert.ok(performance.now() - start < 15_000);
});
