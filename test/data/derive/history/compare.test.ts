import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  compareGoals,
  compareThemes,
  layerFacts,
  pairOf,
  parseDocument,
  parseProgram,
  usualOther,
  type Program,
  type Theme,
} from '../../../../src/data/index.js';
import { url } from '../../../support/documents.js';
import { readJson } from '../../../support/node.js';

const read = (id: string): Program =>
  parseProgram(url, readJson(`public/api/v1/programs/${id}.json`));
const y2017 = read('stockholm-2017-2020');
const y2021 = read('stockholm-2021-2025');
const county = read('stockholms-lan-2020-2026');

const theme = (id: string, name = id): Theme => ({ id, name, sources: [] });

test('the earlier programme comes first, whichever is shown; a strategy before what follows it', () => {
  for (const pair of [pairOf(y2017, y2021), pairOf(y2021, y2017)])
    assert.deepEqual([pair.before.id, pair.after.id, pair.isParent], [y2017.id, y2021.id, false]);
  for (const pair of [pairOf(county, y2017), pairOf(y2017, county)])
    assert.deepEqual([pair.before.id, pair.after.id, pair.isParent], [county.id, y2017.id, true]);
});

test('without a choice: what is replaced, else the strategy, else what replaces it', () => {
  assert.equal(usualOther(y2021, undefined), y2017.id);
  assert.equal(usualOther(y2017, undefined), y2021.id);
  assert.equal(usualOther(county, undefined), undefined);
  const { replaces: _, ...rest } = y2021;
  assert.equal(usualOther(rest as Program, undefined), county.id);
});

test('without a choice: the first of them that the API has', () => {
  const index = parseDocument('index', url, readJson('public/api/v1/index.json'));
  assert.equal(usualOther(y2021, index), y2017.id);
  const without = (...ids: string[]) => ({
    ...index,
    programs: index.programs.filter(({ id }) => !ids.includes(id)),
  });
  assert.equal(usualOther(y2021, without(y2017.id)), county.id);
  assert.equal(usualOther(y2021, without(y2017.id, county.id)), undefined);
});

test('no relation is guessed: without a history every goal is open, however alike', () => {
  const { related, open } = compareGoals(pairOf(county, y2021), undefined);
  assert.deepEqual(related, []);
  assert.deepEqual([open.before.length, open.after.length], [8, 7]);
});

describe('themes', () => {
  test('the same by id or by words', () => {
    const found = compareThemes(
      [theme('a'), theme('b', 'Våld i nära relationer'), theme('c')],
      [theme('a', 'Nytt namn'), theme('x', 'våld i nära relationer'), theme('d')],
    )!;
    assert.deepEqual(
      [found.both, found.onlyBefore, found.onlyAfter].map((list) => list.map(({ id }) => id)),
      [['a', 'x'], ['c'], ['d']],
    );
  });

  test('nothing where neither has any', () => assert.equal(compareThemes([], []), undefined));

  test('2021 has the employer’s perspective, and 2017 has not', () => {
    const { onlyAfter } = compareThemes(y2017.perspectives, y2021.perspectives)!;
    assert.ok(onlyAfter.some(({ id }) => id === 'arbetsgivarperspektivet'));
  });
});

test('layers: what our sources have, what they lack, and what they do not mention', () => {
  assert.deepEqual(layerFacts(y2017, 'subgoals'), { count: 0, isLacking: true });
  assert.deepEqual(layerFacts(y2021, 'subgoals'), { count: 0, isLacking: false });
  assert.deepEqual(layerFacts(y2021, 'indicators'), { count: 2, isLacking: true });
  assert.deepEqual(layerFacts(y2021, 'prerequisites'), { count: 0, isLacking: true });
  // Not the one that is only proposed.
  const decided = [...y2021.indicators, ...y2021.duties].flatMap(({ responsibilities }) =>
    responsibilities.filter(({ status }) => status === 'decided'),
  );
  assert.equal(layerFacts(y2021, 'responsibilities').count, decided.length);
});
