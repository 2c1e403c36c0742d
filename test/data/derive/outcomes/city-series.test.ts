import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildSeries, citySeries, parseDocument } from '../../../../src/data/index.js';
import { exampleCity } from '../../../fixtures/example-city.js';
import { exampleSeries, today } from '../../../support/example.js';
import type { Raw } from '../../../support/node.js';

const read = <K extends 'program' | 'organisation' | 'outcomes'>(kind: K, path: string) =>
  parseDocument(
    kind,
    `https://exempel.test/${path}`,
    JSON.parse(exampleCity(`/exempelstad/${path}`)!),
  );

const outcomes = read('outcomes', 'programs/stad/outcomes.json');
const city = (change: (raw: Raw) => unknown = () => undefined) => {
  const document = structuredClone(outcomes);
  change(document);
  return citySeries(
    buildSeries(
      read('program', 'programs/stad.json'),
      document,
      read('organisation', 'organisation.json'),
      today,
    ),
  );
};
/** The figures of an indicator, each as “part sex period value”. */
const told = (id: string, found = city()) =>
  found
    .get(id)!
    .map(({ part, shown }) =>
      [
        ...(part ? [part.id] : []),
        ...shown!.records.map(
          ({ period, sex, value, state }) => `${period} ${sex} ${value ?? state}`,
        ),
        ...(shown!.later ? [`later: ${shown!.later.period} ${shown!.later.state}`] : []),
      ].join(', '),
    );

describe('what is told in a line of an indicator', () => {
  test('the latest of the whole city, and of nobody else', () => {
    assert.deepEqual(told('rutinfragor'), ['2025 all 78']);
    assert.deepEqual(told('skyddade-uppgifter'), ['2025 all 1']);
  });
  test('a record that is later says why there is no newer figure', () => {
    assert.deepEqual(told('forskoleplan'), ['2023 all 71, later: 2024 discontinued']);
    assert.deepEqual(told('samtal'), ['2026-Q3 all 283, later: 2026-Q4 not-yet-reported']);
  });
  test('of a breakdown: all, where it is told of all; else each part', () => {
    assert.deepEqual(told('trygghet'), ['2025/26 all 85']);
    assert.deepEqual(told('behandling'), ['paborjat, 2025 all 92', 'fullfoljt, 2025 all 69']);
  });
  test('each sex where there is no figure of all', () => {
    const found = city((raw) => {
      raw.outcomes = raw.outcomes.filter(
        ({ indicatorId, sex }: Raw) => indicatorId !== 'skyddat-boende' || sex !== 'all',
      );
    });
    assert.deepEqual(told('skyddat-boende', found), ['2025 women 118, 2025 men 13']);
  });
  test('where there has never been a figure: why', () => {
    const found = city((raw) => {
      for (const one of raw.outcomes) {
        if (one.indicatorId !== 'skyddat-boende') continue;
        Object.assign(one, { state: 'suppressed', value: null });
        delete one.asPublished;
      }
    });
    assert.deepEqual(told('skyddat-boende', found), ['2025 all suppressed']);
  });
  test('nothing where there is no record of the whole city', () => {
    assert.deepEqual(told('fri-fran-vald'), []);
    assert.deepEqual(
      city((raw) => {
        raw.outcomes = raw.outcomes.filter(({ namnd }: Raw) => namnd);
      }).get('rutinfragor'),
      undefined,
    );
  });
  test('every indicator of the programme has its place', () => {
    const found = citySeries(exampleSeries);
    for (const { indicator, namnd } of exampleSeries)
      if (namnd === undefined) assert.ok(found.has(indicator.id));
  });
});
