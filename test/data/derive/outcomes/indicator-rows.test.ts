import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  buildSeries,
  directory,
  indicatorRows,
  visibleRows,
  type IndicatorRow,
} from '../../../../src/data/index.js';
import { mergedCity, places } from '../../../support/any-follow-up.js';
import { exampleSeries, exempel, keys, rowsOf, stad, today } from '../../../support/example.js';
import { outcomes, type Raw } from '../../../support/node.js';

const example = rowsOf(exampleSeries);

describe('rows', () => {
  const all = (records: readonly object[]) =>
    buildSeries(
      exempel,
      {
        ...outcomes(),
        outcomes: records.map((one) => ({ ...outcomes().outcomes[0]!, ...one })),
      } as Raw,
      mergedCity,
      today,
    );
  const id = exempel.indicators[0]!.id;
  const of = (namnd: string | undefined) => ({ indicatorId: id, namnd });

  test('the own nämnd has a row of its own, marked, and no other is', () => {
    const series = all([of(undefined), of(places[0]), of(places[1])]);
    const first = (every: boolean) =>
      indicatorRows(series, mergedCity, places[0], every)
        .filter((row) => row.series.indicator.id === id)
        .map(({ series: { namnd }, own }) => [namnd, own]);
    assert.deepEqual(first(false), [
      [undefined, false],
      [places[0], true],
    ]);
    assert.deepEqual(first(true), [
      [undefined, false],
      [places[0], true],
      [places[1], false],
    ]);
  });

  test('the spread stands on the row of the whole city, and on no other', () => {
    const series = all([of(undefined), of(places[0]), of(places[1])]);
    const rows = indicatorRows(series, mergedCity, undefined, true);
    assert.deepEqual(
      rows.filter(({ spread }) => spread).map(({ key }) => key),
      [`${id} `],
    );
  });

  test('a filter keeps each row that fits, and no other', () => {
    const { name } = directory(stad);
    const by = (filter: Parameters<typeof visibleRows>[1]) => visibleRows(example, filter, name);
    const where = (fits: (row: IndicatorRow) => boolean) => new Set(keys(example.filter(fits)));
    assert.deepEqual(by({}), new Set(keys(example)));
    const { namnd } = example.find(({ series }) => series.namnd)!.series;
    assert.deepEqual(
      by({ namnd: namnd! }),
      where(({ series }) => series.namnd === namnd),
    );
    for (const { id: goal } of exempel.goals) {
      assert.deepEqual(
        by({ goal }),
        where(({ series }) => series.indicator.goalIds.includes(goal)),
      );
    }
    assert.deepEqual(
      by({ text: 'PLANERAD' }),
      where(({ series }) => series.indicator.text.includes('planerad')),
    );
    assert.deepEqual(
      by({ text: `indikator ${name(namnd!)}` }),
      where(({ series }) => series.namnd === namnd && series.indicator.text.includes('indikator')),
    );
    assert.ok(by({ assessment: 'partial' }).size > 0);
    assert.deepEqual(
      by({ assessment: 'partial' }),
      where(({ series }) => series.latest?.assessment === 'partial'),
    );
    assert.deepEqual(by({ text: 'finnsinte' }), new Set());
  });
});
