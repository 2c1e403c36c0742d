import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  buildSeries,
  compareNames,
  districtsOf,
  isMeasured,
  multiplesOf,
  type Districts,
  type Series,
} from '../../../../src/data/index.js';
import { anyFollowUp, mergedCity, places } from '../../../support/any-follow-up.js';
import { exempel, find, namndIds, stad, today } from '../../../support/example.js';
import { outcomes, type Raw } from '../../../support/node.js';

const leadsOf = (series: readonly Series[]) => series.filter((one) => one.siblings[0] === one);

/** The rows that have a number. */
const measured = (rows: Districts['rows']) =>
  rows.flatMap((row) => ('outcome' in row ? [row] : []));

describe('stadsdelar in order', () => {
  test('whatever the data: all that existed, each once; the best first, or by name; nothing hidden', () => {
    fc.assert(
      fc.property(
        anyFollowUp,
        fc.constantFrom(...places),
        fc.constantFrom('value' as const, 'name' as const),
        ({ series }, ownId, order) => {
          for (const lead of leadsOf(series)) {
            const found = districtsOf(lead, mergedCity, ownId, order);
            if (!found) continue;
            const { rows, without, spread, scale, city, isSum, target, hasTargets } = found;
            const ids = [...rows, ...without].map(({ namnd }) => namnd.id);
            assert.equal(new Set(ids).size, ids.length);
            assert.equal(ids.length, spread.period < '2022' ? 7 : 6);
            for (const { outcome, at, targetAt, trend } of measured(rows)) {
              assert.ok(isMeasured(outcome) && outcome.period === spread.period);
              assert.equal(at, scale.at(outcome.value));
              assert.ok(targetAt === undefined || (targetAt >= 0 && targetAt <= 1));
              if (trend) assert.ok(trend.from.period < trend.to.period && trend.to === outcome);
            }
            for (const one of without) assert.ok(!('value' in one));
            const values = measured(rows).map(({ outcome }) => outcome.value);
            const sign = spread.indicator.direction === 'higher' ? -1 : 1;
            if (order === 'value')
              assert.deepEqual(
                values,
                [...values].sort((a, b) => sign * (a - b)),
              );
            else
              assert.deepEqual(
                rows.map(({ namnd }) => namnd),
                rows.map(({ namnd }) => namnd).sort(compareNames),
              );
            assert.ok(rows.concat(without as never).filter(({ own }) => own).length <= 1);
            assert.equal(isSum, spread.indicator.unit === 'count');
            if (city) assert.equal(city.period, spread.period);
            if (target !== undefined) assert.ok(hasTargets);
          }
        },
      ),
    );
  });

  const changed = (change: (list: Raw[]) => void) => {
    const document = outcomes((raw) => change(raw.outcomes));
    return find(buildSeries(exempel, document, stad, today), 'exempel-i1');
  };

  test('the change is since what it can be held against, and the header has the commonest', () => {
    const found = districtsOf(
      changed(() => undefined),
      stad,
      namndIds('norra'),
    )!;
    assert.equal(found.since, '2024');
    const own = measured(found.rows).find((row) => row.own)!;
    assert.equal(own.namnd.id, namndIds('norra'));
    assert.ok(own.trend && own.trend.from.period === '2024');
  });

  test('a hidden value is a reason and no number, in the table as in what is over time', () => {
    // What a publisher has left in a file, and a reader has taken in all the same.
    const document = outcomes();
    const list = document.outcomes.map((one) =>
      one.namnd === namndIds('sodra') && one.period === '2024'
        ? { ...one, state: 'suppressed' as const, value: 4321 }
        : one,
    );
    const lead = find(
      buildSeries(exempel, { ...document, outcomes: list }, stad, today),
      'exempel-i1',
    );
    const found = districtsOf(lead, stad, undefined)!;
    const pictures = multiplesOf(found, stad)!;
    assert.ok(!JSON.stringify([found.rows, found.without, pictures.axes]).includes('4321'));
    const lines = pictures.multiples.map(({ line }) => line.segments);
    assert.ok(!JSON.stringify(lines).includes('4321'));
  });

  test('a target of the city is for all where it is a share, and for none where it is a sum', () => {
    const asked = (unit: string) => {
      const program = structuredClone(exempel) as Raw;
      program.indicators[0].unit = unit;
      const [lead] = buildSeries(program, outcomes(), stad, today);
      return districtsOf(lead!, stad, undefined)!;
    };
    const share = asked('percent');
    assert.ok(share.hasTargets && !share.isSum);
    const sum = asked('count');
    assert.ok(sum.isSum && sum.city);
    for (const { outcome, targetAt } of measured(sum.rows))
      assert.equal(targetAt === undefined, outcome.target === undefined);
    assert.ok(sum.scale.ticks.at(-1)!.value < 150, 'the whole is not on the scale of its parts');
  });

  test('small pictures: one axis, those with a value, and nobody where there is one value each', () => {
    fc.assert(
      fc.property(anyFollowUp, ({ series }) => {
        for (const lead of leadsOf(series)) {
          const found = districtsOf(lead, mergedCity, undefined);
          const small = found && multiplesOf(found, mergedCity);
          if (!small) continue;
          for (const { namnd, line } of small.multiples) {
            assert.ok(line.segments.length > 0);
            assert.equal(line.series.namnd, namnd.id);
            for (const { x, y, outcome } of line.segments.flat()) {
              assert.equal(x, small.axes.x.at(outcome.period));
              assert.equal(y, small.axes.y.at(outcome.value));
            }
          }
        }
      }),
    );
  });
});
