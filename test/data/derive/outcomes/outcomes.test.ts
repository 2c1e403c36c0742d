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
  type Outcomes,
  type Series,
  followUpIssues,
} from '../../../../src/data/index.js';
import { sexes } from '../../../../src/data/schema/vocabulary.js';
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

/** Records as a document that has been read. */
const follow = (records: readonly Raw[], more: Raw = {}): Outcomes =>
  ({ outcomes: records, breakdowns: [], breaks: [], ...more }) as Raw;

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
  test('points by period and sex', () => {
    const city = find(example, 'exempel-i1');
    assert.deepEqual(city.periods, ['2023', '2024', '2025']);
    assert.equal(city.point('2025')?.value, 72.5);
    assert.equal(city.point('2025', 'women')?.value, 75);
    assert.equal(city.point('2024', 'women'), undefined);
    assert.equal(city.point('1999'), undefined);
    assert.equal(city.bySex, true);
    assert.equal(find(example, 'exempel-i2').bySex, false);
    const women = outcomes(({ outcomes: list }) =>
      list.push({ ...list[1], period: '2026', value: 1 }),
    );
    const [later] = buildSeries(exempel, women, stad, today);
    assert.equal(later!.periods.at(-1), '2026');
  });
  test('what is shown: one period, its figure, target and judgement; and a later record without any', () => {
    const [first] = outcomes().outcomes;
    const of = (...list: object[]) => {
      const records = list.map((one) => ({
        ...first!,
        asPublished: undefined,
        target: undefined,
        assessment: undefined,
        sex: 'all' as const,
        state: 'value' as const,
        ...one,
      }));
      const { shown } = buildSeries(exempel, { ...outcomes(), outcomes: records }, stad, today)[0]!;
      return (
        shown && [
          shown.period,
          shown.records.map(({ sex, state }) => `${sex} ${state}`).join(),
          shown.target,
          shown.assessment,
          shown.later?.state,
        ]
      );
    };
    const women = { sex: 'women', value: 1 };
    const men = { sex: 'men', value: 2 };
    const hidden = { state: 'suppressed', value: null };
    const figure = { period: '2023', value: 71, target: 85, assessment: 'partial' };
    const none = {
      period: '2024',
      state: 'discontinued',
      value: null,
      target: 90,
      assessment: 'full',
    };
    assert.deepEqual(of(figure), ['2023', 'all value', 85, 'partial', undefined]);
    assert.deepEqual(of(figure, none), ['2023', 'all value', 85, 'partial', 'discontinued']);
    assert.deepEqual(of(none), ['2024', 'all discontinued', 90, 'full', undefined]);
    // What came of a hidden value is hidden; its target is not.
    const judged = { ...hidden, period: '2024', target: 90, assessment: 'none' };
    assert.deepEqual(of(judged), ['2024', 'all suppressed', 90, undefined, undefined]);
    assert.deepEqual(of(figure, judged), ['2023', 'all value', 85, 'partial', 'suppressed']);
    // By sex where there is no figure of all; what holds for one is not said of both.
    const later = { period: '2026' };
    assert.deepEqual(of(figure, { ...women, ...later }, { ...men, ...later, target: 9 }), [
      '2026',
      'women value,men value',
      undefined,
      undefined,
      undefined,
    ]);
    assert.deepEqual(
      of({ ...judged, ...later }, { ...women, ...later }, { ...men, ...later, ...hidden }),
      ['2026', 'women value,men suppressed', 90, undefined, undefined],
    );
    assert.deepEqual(
      of({ ...women, ...later, target: 9 }, { ...men, ...later, target: 9 })!.slice(1, 3),
      ['women value,men value', 9],
    );
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

describe('an indicator with a breakdown', () => {
  const breakdowns = ['i1', 'i2'].map((indicatorId) => ({
    indicatorId,
    name: 'Årskurs',
    kind: 'groups',
    values: [
      { id: 'p2', name: 'år 2' },
      { id: 'p1', name: 'åk 8' },
    ],
  }));
  const anyParts = fc.array(fc.constantFrom(undefined, 'p1', 'p2', 'stray'), {
    minLength: 80,
    maxLength: 80,
  });
  test('a series for all and for each of its values: none has a figure of another', () => {
    fc.assert(
      fc.property(anyFollowUp, anyParts, ({ program: made, records }, parts) => {
        const list = records.map((one, at) => ({ ...one, part: parts[at] }));
        const series = buildSeries(made, follow(list, { breakdowns }), mergedCity, today);
        assert.equal(new Set(series.map(({ key }) => key)).size, series.length);
        const points = series.flatMap((one) =>
          one.periods.flatMap((period) =>
            sexes.flatMap((sex) => {
              const found = one.point(period, sex);
              if (!found) return [];
              assert.deepEqual(
                [found.indicatorId, found.part, found.namnd, found.period, found.sex],
                [one.indicator.id, one.part?.id, one.namnd, period, sex],
              );
              return [found];
            }),
          ),
        );
        assert.equal(points.length, list.length, 'each record is at one point');
        for (const one of series) {
          assert.ok(one.siblings.includes(one));
          for (const other of one.siblings) assert.equal(other.part?.id, one.part?.id);
        }
        for (const { id } of made.indicators) {
          const found = series.filter(({ indicator }) => indicator.id === id);
          // All of them first, then in the order of the breakdown; what it does not have comes last.
          const places = found.map(({ part }) => (part ? part.id : ''));
          const order = ['', ...(id === 'i3' ? [] : ['p2', 'p1'])];
          const known = places.filter((one) => order.includes(one));
          assert.deepEqual(
            known,
            [...known].sort((a, b) => order.indexOf(a) - order.indexOf(b)),
          );
          assert.deepEqual(places.slice(0, known.length), known);
        }
        for (const { indicator, part } of series) {
          const breakdown = breakdowns.find(({ indicatorId }) => indicatorId === indicator.id);
          const value = breakdown?.values.find((one) => one.id === part?.id);
          if (part) assert.equal(part.name, value?.name ?? part.id);
          if (part) assert.equal(part.of, breakdown?.name ?? '');
        }
      }),
    );
  });
});

describe('the regional strategy, as shipped', () => {
  test('a series for each indicator, in its order, with or without outcomes', () => {
    const { program: strategy, series } = county();
    assert.deepEqual([...new Set(series.map(({ indicator }) => indicator))], strategy.indicators);
    const empty = find(series, 'lan-m2-i3');
    assert.deepEqual([empty.periods, empty.shown, empty.bySex], [[], undefined, false]);
    assert.deepEqual(periodsOf(series), ['2019', '2020', '2021', '2022', '2023']);
  });

  test('one index by school year: two series, each of all, girls and boys, and none of both', () => {
    const found = county().series.filter(({ indicator }) => indicator.id === 'lan-m1-i1');
    assert.deepEqual(
      found.map(({ part, point }) => [
        part?.of,
        part?.name,
        ...(['all', 'girls', 'boys', 'women'] as const).map((sex) => point('2023', sex)?.value),
      ]),
      [
        ['Årskurs', 'åk 8', 5.8, 5.4, 6.3, undefined],
        ['Årskurs', 'år 2 på gymnasiet', 6.9, 6.6, 7.1, undefined],
      ],
    );
  });

  test('a trend where there is one, and none over a change of law', () => {
    const { series } = county();
    const children = trendOf(find(series, 'lan-m6-i4'))!;
    assert.deepEqual(
      [children.from.period, children.change, children.verdict],
      ['2021', -5, 'down'],
    );
    const before = find(series, 'lan-m6-i4');
    assert.equal(
      trendOf(before, before.point('2021')),
      undefined,
      '65 of 2021 is not held against 62 of 2020',
    );
    const bans = trendOf(find(series, 'lan-m6-i6'))!;
    assert.deepEqual([bans.from.value, bans.to.value, bans.change], [25, 28, 3]);
  });

  test('14 percent of 2021 was 13 first; a range is no number to count with', () => {
    const { series } = county();
    const revised = find(series, 'lan-m5-i2');
    assert.deepEqual(
      revised.periods.map((period) => revised.point(period)?.value),
      [9, 14, 14, 19],
    );
    assert.deepEqual(
      revised.point('2021')?.revisions.map(({ value }) => value),
      [13],
    );
    const girls = find(series, 'lan-m5-i3').point('2022', 'girls');
    assert.deepEqual([girls?.asPublished, isMeasured(girls)], ['8–10 procent', false]);
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
  test('the nearest earlier value, over those without', () => {
    const sodra = trendOf(find(example, 'exempel-i1', namndIds('sodra')))!;
    assert.deepEqual([sodra.from.period, sodra.to.period, sodra.change], ['2024', '2025', 5]);
    // What is not measured any more still has its last change, as it has its last figure.
    assert.equal(trendOf(find(example, 'exempel-i2'))!.to.period, '2025');
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
  test('over a break there is none, in a trend as in a line: the ones before it are of another kind', () => {
    const anyYears = fc.uniqueArray(
      fc.tuple(fc.integer({ min: 2010, max: 2024 }), fc.constantFrom('', '-T1', '-08')),
      { minLength: 2, maxLength: 20, selector: ([year, part]) => `${year}${part}` },
    );
    let [held, parted] = [0, 0];
    fc.assert(
      fc.property(
        anyYears,
        fc.uniqueArray(fc.integer({ min: 2009, max: 2025 }), { maxLength: 4 }),
        fc.constantFrom('', '-T1', '/'),
        (years, from, form) => {
          const [first] = outcomes().outcomes;
          const list = years.map(([year, part], at) => ({
            ...first!,
            period: `${year}${part}`,
            value: at,
          }));
          const breaks = from.map((year) => ({
            indicatorId: first!.indicatorId,
            from: form === '/' ? `${year}/${String(year + 1).slice(2)}` : `${year}${form}`,
            why: 'Exempel.',
            sources: [],
          }));
          const [series] = buildSeries(exempel, follow(list, { breaks }), stad, today);
          // How many breaks a period has behind it: those that ended no later than it did.
          const era = (period: string) =>
            breaks.filter((one) => comparePeriods(one.from, period) <= 0).length;
          const like = (period: string) => `${era(period)} ${period.slice(4)}`;
          const { shown, periods } = series!;
          const before = periods.filter(
            (period) => period !== shown!.period && like(period) === like(shown!.period),
          );
          assert.equal(trendOf(series!)?.from.period, before.at(-1));
          if (before.length > 0) held += 1;
          else if (from.length > 0) parted += 1;
          for (const { segments } of lineChart([{ series: series!, sex: 'all', role: 'main' }])!
            .lines) {
            for (const segment of segments) {
              const alike = segment.map(({ outcome }) => like(outcome.period));
              assert.equal(new Set(alike).size, 1, alike.join());
            }
            assert.equal(segments.flat().length, list.length);
          }
        },
      ),
    );
    assert.ok(held > 10 && parted > 10, `${held} held, ${parted} parted`);
  });
  test('its sign, its verdict and its territory are right, whatever the data', () => {
    fc.assert(
      fc.property(anyFollowUp, ({ series }) => {
        for (const one of series) {
          const trend = trendOf(one);
          const values = one.periods.filter((period) => isMeasured(one.point(period)));
          const [latest] = one.shown?.records ?? [];
          const comparable = isMeasured(latest) && latest.sex === 'all' && values.length > 1;
          assert.equal(trend !== undefined, comparable);
          if (!trend) continue;
          const { from, to, change, verdict } = trend;
          assert.equal(to, latest);
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
        const series = buildSeries(made, follow(leaky), mergedCity, today);
        for (const one of series.filter(({ siblings }) => siblings.length > 1)) {
          const chart = lineChart(
            one.siblings.slice(0, 3).flatMap((series) =>
              (['all', 'women', 'men'] as const).map((sex) => ({
                series,
                sex,
                role: 'main' as const,
              })),
            ),
          );
          const text = JSON.stringify([
            trendOf(one),
            spreadOf(one, mergedCity, places[0]),
            chart?.lines.map(({ segments }) => segments),
            chart?.y,
            sparkline(one, sparkAxis(years)),
          ]);
          assert.ok(!text.includes(String(secret)), text);
        }
        const honest = buildSeries(made, follow(records), mergedCity, today);
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
      assert.ok(filled.some(({ shown }) => shown?.target !== undefined && shown.assessment));
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
