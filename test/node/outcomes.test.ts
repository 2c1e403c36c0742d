import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  buildSeries,
  parseDocument,
  parseProgram,
  periodsOf,
  trendOf,
} from '../../src/data/index.js';
import { readJson } from './helpers.js';

const county = () => {
  const folder = 'public/api/v1/programs/stockholms-lan-2020-2026';
  const program = parseProgram('', readJson(`${folder}.json`));
  const outcomes = parseDocument('outcomes', '', readJson(`${folder}/outcomes.json`));
  return { program, outcomes, series: buildSeries(program, outcomes, undefined) };
};

describe('the regional strategy, as shipped', () => {
  test('a series for each indicator, in its order, with or without outcomes', () => {
    const { program, series } = county();
    assert.deepEqual(
      series.map(({ indicator }) => indicator),
      program.indicators,
    );
    const empty = series.find(({ indicator }) => indicator.id === 'lan-m2-i3')!;
    assert.deepEqual([empty.periods, empty.latest, empty.bySex], [[], undefined, false]);
    assert.deepEqual(periodsOf(series), ['2019', '2021', '2022', '2023']);
  });

  test('stödsamtal med biståndsbeslut: cirka 60 procent 2019, 80 procent 2023', () => {
    const { series } = county();
    const [withDecision, without] = series;
    const trend = trendOf(withDecision!)!;
    assert.equal(trend.from.asPublished, 'cirka 60 procent');
    assert.deepEqual([trend.from.period, trend.to.value, trend.change], ['2019', 80, 20]);
    assert.equal(trend.verdict, 'up', 'the source does not say which way is better');
    assert.deepEqual(
      [trendOf(without!)!.change, trendOf(without!)!.verdict],
      [14, 'better'],
      'here it does',
    );
  });

  test('nothing to compare: a latest record without a value, and a value on its own', () => {
    const { series } = county();
    const trend = (id: string) => trendOf(series.find(({ indicator }) => indicator.id === id)!);
    for (const id of ['lan-m2-i3', 'lan-m3-i1', 'lan-m4-i1']) assert.equal(trend(id), undefined);
  });
});
