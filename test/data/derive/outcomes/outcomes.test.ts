import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  buildSeries,
  columnsOf,
  comparePeriods,
  isMeasured,
  lineChart,
  parseDocument,
  parseOrganisation,
  parseProgram,
  periodsOf,
  predecessorsOf,
  rounded,
  rowOrders,
  sortRows,
  sparkAxis,
  sparkline,
  spreadOf,
  trendOf,
  type Indicator,
  type Outcome,
  type Series,
  followUpIssues,
} from '../../../../src/data/index.js';
import { largeCity, withOutcomes } from '../../../fixtures/large-city.js';
import { anyFollowUp, mergedCity, places, states, years } from '../../../support/any-follow-up.js';
import {
  exampleSeries as example,
  exempel,
  find,
  namndIds,
  stad,
  today,
} from '../../../support/example.js';
import { organisation, outcomes, program, readJson, type Raw } from '../../../support/node.js';

const county = () => {
  const folder = 'public/api/v1/programs/stockholms-lan-2020-2026';
  const strategy = parseProgram('', readJson(`${folder}.json`));
  const document = parseDocument('outcomes', '', readJson(`${folder}/outcomes.json`));
  return { program: strategy, series: buildSeries(strategy, document, undefined, today) };
};

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
          const shown = value === null ? null : rounded(value);
          assert.equal(found.point(period, sex as Outcome['sex'])?.value, shown);
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

describe('a suppressed value', () => {
  test('is in nothing that is made of the data, even where somebody left it in', () => {
    const secret = 31_337;
    fc.assert(
      fc.property(anyFollowUp, ({ program: made, records }) => {
        const leaky = records.map((one) => (one.value === null ? { ...one, value: secret } : one));
        const series = buildSeries(
          made,
          { outcomes: leaky, breakdowns: [] } as Raw,
          mergedCity,
          today,
        );
        for (const one of series.filter(({ siblings }) => siblings.length > 1)) {
          const chart = lineChart(one.siblings.slice(0, 3), ['all', 'women', 'men']);
          const text = JSON.stringify([
            trendOf(one),
            spreadOf(one, mergedCity, places[0]),
            chart?.lines.map(({ segments }) => segments),
            chart?.y,
            sparkline(one, sparkAxis(years)),
          ]);
          assert.ok(!text.includes(String(secret)), text);
        }
        const honest = buildSeries(
          made,
          { outcomes: records, breakdowns: [] } as Raw,
          mergedCity,
          today,
        );
        for (const id of ['latest', 'trend', '2024']) {
          const order = (list: readonly Series[]) => {
            const rows = list.map((one) => ({
              key: one.key,
              series: one,
              own: false,
              spread: undefined,
            }));
            const by = rowOrders(rows, columnsOf(rows)).find((one) => one.id === id);
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
