import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { buildSeries, existsOn, rounded, spreadOf } from '../../../../src/data/index.js';
import { anyFollowUp, mergedCity, places, years } from '../../../support/any-follow-up.js';
import {
  exampleSeries as example,
  exempel,
  find,
  namndIds,
  stad,
  today,
} from '../../../support/example.js';
import { organisation, outcomes, type Raw } from '../../../support/node.js';

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
            perYear[latest]!.map(({ value }) => rounded(value!)).sort((a, b) => a - b),
          );
          assert.ok(lowest.value <= median.value && median.value <= highest.value);
          const middle = values.slice((values.length - 1) >> 1, (values.length >> 1) + 1);
          const mean = middle.reduce((sum, { value }) => sum + value, 0) / middle.length;
          assert.ok(Math.abs(median.value - mean) <= 0.05 + 1e-5);
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
            assert.ok('value' in own);
            assert.equal(own.rank === 1, own.value === best.value);
            assert.ok(own.rank >= 1 && own.rank <= values.length);
          }
        }
      }),
    );
  });
});
