import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  buildSeries,
  columnsOf,
  comparePeriods,
  existsOn,
  isMeasured,
  lineChart,
  parseDocument,
  parseOrganisation,
  parseProgram,
  periodScale,
  periodsOf,
  predecessorsOf,
  rowOrders,
  sortRows,
  spreadOf,
  toCsv,
  trendOf,
  valueScale,
  type Indicator,
  type Outcome,
  type Series,
  followUpIssues,
} from '../../src/data/index.js';
import { largeCity, withOutcomes } from '../fixtures/large-city.js';
import { anyFollowUp, mergedCity, places, states, years } from './any-follow-up.js';
import { organisation, outcomes, program, readJson, type Raw } from './helpers.js';

const today = new Date('2026-11-21T12:00:00Z');

const county = () => {
  const folder = 'public/api/v1/programs/stockholms-lan-2020-2026';
  const strategy = parseProgram('', readJson(`${folder}.json`));
  const document = parseDocument('outcomes', '', readJson(`${folder}/outcomes.json`));
  return { program: strategy, series: buildSeries(strategy, document, undefined, today) };
};
const exempel = program();
const stad = organisation();
const example = buildSeries(exempel, outcomes(), stad, today);
const namndIds = (name: string) => `exempel-${name}-stadsdelsnamnden`;
const find = (list: readonly Series[], id: string, namnd?: string): Series =>
  list.find((series) => series.indicator.id === id && series.namnd === namnd) ??
  assert.fail(`no series of ${id} for ${namnd}`);

describe('periods', () => {
  test('by when they end: a tertial before its year, a day before its month', () => {
    const inOrder = ['2022', '2023-04', '2023-08-30', '2023-08-31', '2023-08', '2023', '2024-01'];
    fc.assert(
      fc.property(fc.shuffledSubarray(inOrder, { minLength: inOrder.length }), (shuffled) =>
        assert.deepEqual([...shuffled].sort(comparePeriods), inOrder),
      ),
    );
    for (const period of inOrder) assert.equal(comparePeriods(period, period), 0);
  });
});

describe('series', () => {
  test('in the order of the indicators, the whole city first, then nämnder by name', () => {
    assert.deepEqual(
      example.map(({ key }) => key.replaceAll('exempel-', '').replace('-stadsdelsnamnden', '')),
      [
        'i1 ',
        'i1 gamla',
        'i1 norra',
        'i1 sodra',
        'i1 aldrenamnden',
        'i2 ',
        'i2 norra',
        'i2 socialnamnden',
        'i2 sodra',
        'i3 ',
      ],
    );
    assert.deepEqual(
      find(example, 'exempel-i1').siblings,
      example.filter(({ indicator }) => indicator.id === 'exempel-i1'),
    );
  });
  test('points by period and sex; the latest is of both sexes, a value or not', () => {
    const city = find(example, 'exempel-i1');
    assert.deepEqual(city.periods, ['2023', '2024', '2025']);
    assert.equal(city.point('2025')?.value, 72.5);
    assert.equal(city.point('2025', 'women')?.value, 75);
    assert.equal(city.point('2024', 'women'), undefined);
    assert.equal(city.point('1999'), undefined);
    assert.equal(city.bySex, true);
    assert.equal(city.latest, city.point('2025'));
    assert.equal(find(example, 'exempel-i2').latest?.state, 'discontinued');
    assert.equal(find(example, 'exempel-i2').bySex, false);
    const women = outcomes(({ outcomes: list }) =>
      list.push({ ...list[1], period: '2026', value: 1 }),
    );
    const [later] = buildSeries(exempel, women, stad, today);
    assert.equal(later!.latest?.period, '2025', '2026 is there for women only');
    assert.equal(later!.periods.at(-1), '2026');
  });
  test('an indicator without outcomes is listed; an outcome of no indicator is passed over', () => {
    const none = buildSeries(exempel, undefined, undefined, today);
    assert.deepEqual(
      none.map(({ indicator, periods, namnd }) => [indicator.id, periods, namnd]),
      exempel.indicators.map(({ id }) => [id, [], undefined]),
    );
    const strange = outcomes(({ outcomes: list }) => (list[0].indicatorId = 'constructor'));
    assert.equal(buildSeries(exempel, strange, stad, today).length, example.length);
  });
  test('a nämnd that the organisation does not know comes last', () => {
    const strange = outcomes(({ outcomes: list }) => (list[9].namnd = 'a-unknown'));
    const ids = buildSeries(exempel, strange, stad, today)[0]!.siblings.map(({ namnd }) => namnd);
    assert.equal(ids.at(-1), 'a-unknown');
    assert.equal(ids[0], undefined);
  });
  test('every record is in one series and at its point, once', () => {
    fc.assert(
      fc.property(anyFollowUp, ({ series, records }) => {
        assert.equal(new Set(series.map(({ key }) => key)).size, series.length);
        for (const { indicatorId, namnd, period, sex, value } of records) {
          const found = find(series, indicatorId, namnd);
          assert.equal(found.point(period, sex as Outcome['sex'])?.value, value);
          assert.ok(found.periods.includes(period));
        }
        assert.deepEqual(
          periodsOf(series),
          [...new Set(records.map(({ period }) => period))].sort(),
        );
      }),
    );
  });
});

describe('the regional strategy, as shipped', () => {
  test('a series for each indicator, in its order, with or without outcomes', () => {
    const { program: strategy, series } = county();
    assert.deepEqual(
      series.map(({ indicator }) => indicator),
      strategy.indicators,
    );
    const empty = find(series, 'lan-m2-i3');
    assert.deepEqual([empty.periods, empty.latest, empty.bySex], [[], undefined, false]);
    assert.deepEqual(periodsOf(series), ['2019', '2021', '2022', '2023']);
  });

  test('stödsamtal med biståndsbeslut: cirka 60 procent 2019, 80 procent 2023', () => {
    const { series } = county();
    const trend = trendOf(find(series, 'lan-m2-i1'))!;
    assert.equal(trend.from.asPublished, 'cirka 60 procent');
    assert.deepEqual([trend.from.period, trend.to.value, trend.change], ['2019', 80, 20]);
    assert.equal(trend.verdict, 'up', 'the source does not say which way is better');
    const without = trendOf(find(series, 'lan-m2-i2'))!;
    assert.deepEqual([without.change, without.verdict], [14, 'better'], 'here it does');
  });

  test('nothing to compare: no record, a latest one without a value, a value on its own', () => {
    const { series } = county();
    for (const id of ['lan-m2-i3', 'lan-m3-i1', 'lan-m4-i1']) {
      assert.equal(trendOf(find(series, id)), undefined, id);
    }
  });

  test('a county has no stadsdelar to spread between', () => {
    assert.equal(spreadOf(county().series[0]!, stad), undefined);
  });
});

describe('trend', () => {
  const direction = (way: Indicator['direction'], from: number, to: number) => {
    const changed = program((raw) => (raw.indicators[0].direction = way));
    const values = outcomes(({ outcomes: list }) => {
      list[3].value = from;
      list[4].value = to;
    });
    return trendOf(buildSeries(changed, values, stad, today)[0]!)!;
  };
  test('better and worse are said by the indicator, up and down where it says nothing', () => {
    const verdicts = (way: Indicator['direction']) =>
      [
        [1, 2],
        [2, 1],
        [2, 2],
      ].map(([from, to]) => direction(way, from!, to!).verdict);
    assert.deepEqual(verdicts('higher'), ['better', 'worse', 'same']);
    assert.deepEqual(verdicts('lower'), ['worse', 'better', 'same']);
    assert.deepEqual(verdicts('none'), ['up', 'down', 'same']);
    assert.deepEqual(verdicts(undefined), ['up', 'down', 'same']);
  });
  test('a change is written as it is read', () => {
    assert.equal(direction('higher', 0.1, 0.3).change, 0.2);
    assert.equal(direction('higher', 72.4, 72.5).change, 0.1);
  });
  test('the nearest earlier value, over those without; a discontinued one has none', () => {
    const sodra = trendOf(find(example, 'exempel-i1', namndIds('sodra')))!;
    assert.deepEqual([sodra.from.period, sodra.to.period, sodra.change], ['2024', '2025', 5]);
    assert.equal(trendOf(find(example, 'exempel-i2')), undefined);
    const gap = outcomes(({ outcomes: list }) =>
      Object.assign(list[3], { state: 'missing', value: null, asPublished: undefined }),
    );
    assert.equal(trendOf(buildSeries(exempel, gap, stad, today)[0]!)?.from.period, '2023');
  });
  test('like with like: what is counted to August is not held against a year', () => {
    const tertials = (periods: string[]) => {
      const [first] = outcomes().outcomes;
      const document = outcomes();
      const list = periods.map((period, at) => ({ ...first!, period, value: at }));
      const [series] = buildSeries(exempel, { ...document, outcomes: list }, stad, today);
      return trendOf(series!)?.from.period;
    };
    assert.equal(tertials(['2023-08', '2023', '2024-04', '2024-08']), '2023-08');
    assert.equal(tertials(['2022', '2023-08', '2023']), '2022');
    assert.equal(tertials(['2023', '2024-08']), undefined);
    assert.equal(tertials(['2023-08-31', '2024-08-30']), '2023-08-31');
  });
  test('its sign, its verdict and its territory are right, whatever the data', () => {
    fc.assert(
      fc.property(anyFollowUp, ({ series }) => {
        for (const one of series) {
          const trend = trendOf(one);
          const values = one.periods.filter((period) => isMeasured(one.point(period)));
          const comparable = one.latest?.state === 'value' && values.length > 1;
          assert.equal(trend !== undefined, comparable);
          if (!trend) continue;
          const { from, to, change, verdict } = trend;
          assert.equal(to, one.latest);
          assert.equal(from.period, values.at(-2));
          assert.deepEqual([from.namnd, from.sex], [one.namnd, 'all']);
          assert.ok(Math.abs(change - (to.value - from.value)) <= 1e-6);
          const { direction: way } = one.indicator;
          const sign = { better: 1, up: 1, same: 0, worse: -1, down: -1 }[verdict];
          assert.equal(Math.sign(change), way === 'lower' ? 0 - sign || 0 : sign);
          const judged = verdict === 'better' || verdict === 'worse';
          if (change !== 0) assert.equal(judged, way === 'higher' || way === 'lower');
        }
      }),
    );
  });
});

describe('spread', () => {
  test('lowest, median, highest, gap, and where the own nämnd stands', () => {
    const spread = spreadOf(find(example, 'exempel-i1'), stad, namndIds('norra'))!;
    assert.equal(spread.period, '2025');
    assert.deepEqual(
      [spread.lowest, spread.median, spread.highest].map(({ value, namnder }) => [
        value,
        namnder.map(({ id }) => id),
      ]),
      [
        [63, [namndIds('norra')]],
        [69.5, [namndIds('norra'), namndIds('sodra')]],
        [76, [namndIds('sodra')]],
      ],
    );
    assert.equal(spread.gap, 13);
    assert.ok(spread.own && 'rank' in spread.own && spread.own.rank === 2, 'higher is better');
  });
  test('those that existed when the period ended: none beside what took over from it', () => {
    const both = outcomes(({ outcomes: list }) =>
      list.push({ ...list[8], period: '2024', value: 51 }),
    );
    const list = buildSeries(exempel, both, stad, today);
    const ids = (period: string) =>
      spreadOf(list[0]!, stad, undefined, period)?.values.map(({ namnd }) => namnd.id);
    assert.deepEqual(ids('2024'), [namndIds('norra'), namndIds('sodra')]);
    assert.deepEqual(ids('2022'), [namndIds('gamla'), namndIds('sodra')]);
    assert.equal(ids('2023'), undefined, 'one value, and one missing');
  });
  test('an own nämnd without a value has its state; one that had ended is not there', () => {
    const hidden = outcomes(({ outcomes: list }) => {
      const record = list.find(
        ({ namnd, period }: Raw) => namnd === namndIds('sodra') && period === '2022',
      );
      list.push({
        ...record,
        namnd: 'exempel-vastra',
        period: '2025',
        state: 'suppressed',
        value: null,
      });
    });
    const city = organisation((raw) =>
      raw.namnder.push({ ...raw.namnder[4], id: 'exempel-vastra', name: 'Exempel: västra' }),
    );
    const series = find(buildSeries(exempel, hidden, city, today), 'exempel-i1');
    const own = spreadOf(series, city, 'exempel-vastra')!.own!;
    assert.ok('state' in own && own.state === 'suppressed');
    assert.equal(spreadOf(series, city, namndIds('gamla'))!.own, undefined);
    assert.deepEqual(
      spreadOf(series, city)!.without.map(({ namnd, state }) => [namnd.id, state]),
      [['exempel-vastra', 'suppressed']],
    );
  });
  test('whatever the data: in order, all counted once, all values published', () => {
    fc.assert(
      fc.property(anyFollowUp, fc.constantFrom(...places), (followUp, ownId) => {
        for (const series of followUp.series) {
          if (series.siblings[0] !== series) continue;
          const spread = spreadOf(series, mergedCity, ownId);
          const perYear = years.map((year) => {
            const end = new Date(`${year}-12-31T12:00:00Z`);
            const there = mergedCity.namnder.filter((namnd) => existsOn(namnd, end));
            return followUp.records.filter(
              (one) =>
                one.indicatorId === series.indicator.id &&
                one.period === year &&
                one.sex === 'all' &&
                one.state === 'value' &&
                there.some(({ id }) => id === one.namnd),
            );
          });
          const latest = perYear.findLastIndex((records) => records.length > 1);
          assert.equal(spread?.period, years[latest]);
          if (!spread) continue;
          const { values, without, lowest, median, highest, gap, own, period } = spread;
          assert.deepEqual(
            values.map(({ value }) => value),
            perYear[latest]!.map(({ value }) => value!).sort((a, b) => a - b),
          );
          assert.ok(lowest.value <= median.value && median.value <= highest.value);
          const middle = values.slice((values.length - 1) >> 1, (values.length >> 1) + 1);
          const mean = middle.reduce((sum, { value }) => sum + value, 0) / middle.length;
          assert.ok(Math.abs(median.value - mean) < 1e-5);
          for (const { namnd } of middle) assert.ok(median.namnder.includes(namnd));
          assert.ok(Math.abs(gap - (highest.value - lowest.value)) < 1e-5);
          for (const mark of [lowest, highest]) {
            for (const { id } of mark.namnder) {
              assert.equal(values.find(({ namnd }) => namnd.id === id)!.value, mark.value);
            }
          }
          const there = [...values, ...without].map(({ namnd }) => namnd.id);
          assert.equal(new Set(there).size, there.length);
          assert.equal(there.length, period < '2022' ? 7 : 6);
          assert.equal(own !== undefined, there.includes(ownId));
          if (own && 'rank' in own) {
            const best = spread.indicator.direction === 'higher' ? highest : lowest;
            assert.equal(own.rank === 1, own.value === best.value);
            assert.ok(own.rank >= 1 && own.rank <= values.length);
          }
        }
      }),
    );
  });
});

describe('what came before a merger', () => {
  test('predecessors with a series of the same indicator, at one or more removes', () => {
    const norra = find(example, 'exempel-i1', namndIds('norra'));
    assert.deepEqual(
      predecessorsOf(norra, stad).map(({ namnd, series }) => [namnd.validTo, series.key]),
      [['2024-06-30', `exempel-i1 ${namndIds('gamla')}`]],
    );
    assert.deepEqual(predecessorsOf(find(example, 'exempel-i1'), stad), [], 'the whole city');
    assert.deepEqual(predecessorsOf(find(example, 'exempel-i2', namndIds('norra')), stad), []);
    assert.deepEqual(predecessorsOf(norra, undefined), []);
    const chain = organisation((raw) => {
      raw.namnder[4].successorIds = [namndIds('gamla')];
      raw.namnder[3].successorIds = [namndIds('gamla')]; // a cycle ends
    });
    assert.deepEqual(
      predecessorsOf(norra, chain).map(({ namnd }) => namnd.id),
      [namndIds('gamla'), namndIds('sodra')],
    );
  });
});

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
  test('time: by when, not one by one; labels have room, the last one always', () => {
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
    const few = periodScale(months).ticks;
    assert.ok(few.length >= 4 && few.length <= 6, String(few.length));
    assert.equal(few.at(-1)!.value, '2023-12');
  });
});

describe('lines', () => {
  const shape = (list: readonly Series[]) =>
    lineChart(list)?.lines.map(({ segments }) =>
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
    const chart = lineChart([find(example, 'exempel-i1')], ['women', 'men'])!;
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
          const chart = lineChart(siblings, [sex]);
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

describe('CSV', () => {
  /** Reads what Swedish Excel reads. */
  function parse(text: string): string[][] {
    const rows: string[][] = [[]];
    const cell = /(?:"((?:[^"]|"")*)"|([^;\r\n"]*))(;|\r\n)/gy;
    cell.lastIndex = 1;
    for (let found = cell.exec(text); found; found = cell.exec(text)) {
      rows.at(-1)!.push(found[1]?.replaceAll('""', '"') ?? found[2]!);
      if (found[3] === '\r\n') rows.push([]);
    }
    assert.deepEqual(rows.pop(), [], 'read to the end');
    return rows;
  }
  test('numbers and states come back as they were; without a value there is no number', () => {
    fc.assert(
      fc.property(anyFollowUp, fc.string(), ({ series }, name) => {
        const points = series.flatMap((one) =>
          one.periods.flatMap((period) =>
            (['all', 'women', 'men'] as const).map((sex) => one.point(period, sex)),
          ),
        );
        const rows = parse(
          toCsv(points.map((one) => [name, one?.value ?? undefined, one?.state, one?.target])),
        );
        assert.equal(rows.length, points.length || 1);
        points.forEach((one, at) => {
          const [label, value, state, target] = rows[at]!;
          assert.ok(!value!.includes('.'), 'a decimal comma');
          assert.ok(label === name || label === `'${name}`);
          const number = value === '' ? null : Number(value!.replace(',', '.'));
          // A minus before 0 is lost, as it should be.
          assert.equal(number === 0 ? 0 : number, one?.value === 0 ? 0 : (one?.value ?? null));
          assert.equal(state, one?.state ?? '');
          assert.equal(target, one?.target === undefined ? '' : String(one.target));
        });
      }),
    );
  });
});

describe('a suppressed value', () => {
  test('is in nothing that is made of the data, even where somebody left it in', () => {
    const secret = 31_337;
    fc.assert(
      fc.property(anyFollowUp, ({ program: made, records }) => {
        const leaky = records.map((one) => (one.value === null ? { ...one, value: secret } : one));
        const series = buildSeries(made, { outcomes: leaky } as Raw, mergedCity, today);
        for (const one of series.filter(({ siblings }) => siblings.length > 1)) {
          const chart = lineChart(one.siblings.slice(0, 3), ['all', 'women', 'men']);
          const text = JSON.stringify([
            trendOf(one),
            spreadOf(one, mergedCity, places[0]),
            chart?.lines.map(({ segments }) => segments),
            chart?.y,
          ]);
          assert.ok(!text.includes(String(secret)), text);
        }
        const honest = buildSeries(made, { outcomes: records } as Raw, mergedCity, today);
        for (const id of ['women', 'trend', '2024']) {
          const order = (list: readonly Series[]) => {
            const rows = list.map((one) => ({
              key: one.key,
              series: one,
              own: false,
              spread: undefined,
            }));
            const by = rowOrders(columnsOf(rows)).find((one) => one.id === id);
            return sortRows(rows, by, 'ascending', made, () => '').map(({ key }) => key);
          };
          assert.deepEqual(order(series), order(honest));
        }
      }),
    );
  });
});

describe('a large city with follow-up', () => {
  const made = (indicators: number, series: number) => {
    const raw = withOutcomes(largeCity({ indicators, activities: 3 }), { series });
    return {
      program: parseProgram('', raw.program),
      organisation: parseOrganisation('', raw.organisation),
      outcomes: parseDocument('outcomes', '', raw.outcomes),
    };
  };
  for (const [count, indicators] of [
    [1_000, 80],
    [10_000, 800],
  ] as const) {
    test(`${count} series that pass every check`, () => {
      const city = made(indicators, count);
      const series = buildSeries(city.program, city.outcomes, city.organisation, today);
      const filled = series.filter(({ periods }) => periods.length > 0);
      assert.equal(filled.length, count);
      assert.deepEqual(followUpIssues(city.outcomes, city.program, city.organisation), []);
      const found = new Set(city.outcomes.outcomes.map(({ state }) => state));
      assert.deepEqual([...found].sort(), [...states].sort());
      assert.ok(filled.some(({ bySex }) => bySex));
      assert.ok(filled.some(({ latest }) => latest?.target !== undefined && latest.assessment));
      const successor = filled.find(({ namnd }) => namnd === 'exempel-sammanslagen')!;
      assert.equal(predecessorsOf(successor, city.organisation).length, 2);
      assert.deepEqual(successor.periods, ['2024', '2025']);
      assert.ok(spreadOf(successor, city.organisation, 'exempel-sammanslagen')?.own);
    });
  }
  test('the city is the same with follow-up and without', () => {
    const city = largeCity();
    const before = structuredClone(city);
    const { organisation: changed } = withOutcomes(city);
    assert.deepEqual(city, before);
    assert.equal(changed.namnder.length, city.organisation.namnder.length + 1);
    assert.deepEqual(withOutcomes(city), withOutcomes(city), 'the same for the same seed');
  });
});
