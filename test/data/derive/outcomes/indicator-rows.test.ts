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
      where(({ series }) => series.shown?.assessment === 'partial'),
    );
    assert.deepEqual(by({ text: 'finnsinte' }), new Set());
  });

  test('below another row of its indicator, a row that fits brings that one with it', () => {
    const judged = { ...of(places[0]), assessment: 'none' };
    const series = all([{ ...of(undefined), assessment: 'full' }, judged]);
    const rows = indicatorRows(series, mergedCity, places[0], false);
    const { name } = directory(mergedCity);
    const by = (isNested: boolean) => visibleRows(rows, { assessment: 'none' }, name, isNested);
    assert.deepEqual(by(false), new Set([`${id} ${places[0]}`]));
    assert.deepEqual(by(true), new Set([`${id} `, `${id} ${places[0]}`]));
  });

  test('what the own nämnd answers for, by its name or through a group, decided or proposed', () => {
    const group = { id: 'g', name: 'Exempel', members: { ids: [places[1]!], kinds: [] } } as Raw;
    const city = { ...mergedCity, groups: [group] };
    const duty = (...responsibilities: object[]) => {
      const made = {
        ...exempel,
        indicators: [{ ...exempel.indicators[0]!, responsibilities: responsibilities as Raw[] }],
      };
      const list = buildSeries(made, undefined, city, today);
      return indicatorRows(list, city, places[1], false)[0]!.duty;
    };
    const decided = { capacity: 'operations', status: 'decided', role: 'responsible' };
    assert.equal(duty({ ...decided, owner: { namnd: places[1] } }), 'decided');
    assert.equal(duty({ ...decided, owner: { group: 'g' } }), 'decided');
    assert.equal(duty({ ...decided, owner: { group: 'g' }, role: 'shared' }), 'decided');
    assert.equal(duty({ ...decided, owner: { namnd: places[0] } }), undefined);
    assert.equal(duty({ ...decided, owner: { group: 'g' }, role: 'follow-up' }), undefined);
    const proposed = { ...decided, status: 'proposed', owner: { namnd: places[1] } };
    assert.equal(duty(proposed), 'proposed');
    assert.equal(duty(proposed, { ...decided, owner: { group: 'g' } }), 'decided');
    assert.equal(duty(), undefined);
  });

  test('the filter for what is ours keeps the own rows, and those that the own nämnd answers for', () => {
    const rows = indicatorRows(all([of(undefined), of(places[0])]), mergedCity, places[0], true);
    const keysOf = (list: readonly IndicatorRow[]) =>
      visibleRows(list, { onlyOwn: true }, (one) => one);
    assert.deepEqual(keysOf(rows), new Set([`${id} ${places[0]}`]));
    const answered = rows.map((row) => ({ ...row, duty: 'proposed' as const }));
    assert.deepEqual(keysOf(answered), new Set(keys(rows)));
  });

  test('the own row has its place among the stadsdelar', () => {
    const series = all([of(undefined), of(places[0]), of(places[1])]);
    const rows = indicatorRows(series, mergedCity, places[0], true);
    assert.deepEqual(
      rows.filter(({ standing }) => standing).map(({ key }) => key),
      [`${id} ${places[0]}`],
    );
  });

  test('parts stand below the whole, which has a row where it has no figures too', () => {
    const parts = ['a', 'b'].map((part) => ({ ...of(undefined), part }));
    const rows = indicatorRows(all(parts), mergedCity, undefined, false).filter(
      ({ series }) => series.indicator.id === id,
    );
    assert.deepEqual(keys(rows), [`${id} `, `${id}  a`, `${id}  b`]);
    assert.deepEqual(rows[0]!.series.periods, []);
    assert.equal(rows[0]!.isWithout, false);
    assert.equal(rows[0]!.spread, undefined);
  });
});
