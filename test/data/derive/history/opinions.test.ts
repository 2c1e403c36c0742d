import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  goalsWithoutOpinion,
  groupOpinions,
  opinionsOn,
  parseDocument,
  parseProgram,
  type Opinion,
} from '../../../../src/data/index.js';
import { url } from '../../../support/documents.js';
import { readJson } from '../../../support/node.js';

const program = parseProgram(url, readJson('public/api/v1/programs/stockholm-2021-2025.json'));
const { opinions } = parseDocument(
  'opinions',
  url,
  readJson('public/api/v1/programs/stockholm-2021-2025/opinions.json'),
);

const names = (list: readonly Opinion[]) => list.map(({ id }) => id);

test('by what they are about: the programme, goals each with its indicators, themes', () => {
  const topics = groupOpinions(opinions, program, 'about').map(({ topic, opinions: list }) => [
    topic.kind,
    'goal' in topic && topic.goal ? topic.goal.id : 'name' in topic ? topic.name : '',
    list.length,
  ]);
  assert.deepEqual(topics.slice(0, 4), [
    ['program', '', 3],
    ['goal', '2021-m1', 2],
    ['indicator', '2021-m1', 2],
    ['indicator', '2021-m3', 1],
  ]);
  assert.ok(topics.slice(4).every(([kind]) => kind === 'theme'));
  assert.equal(new Set(topics.map(String)).size, topics.length);
});

test('by author; every opinion is in one group, either way', () => {
  const byAuthor = groupOpinions(opinions, program, 'author');
  assert.deepEqual(
    byAuthor.map(({ topic }) => 'name' in topic && topic.name),
    ['Arbetsmarknadsförvaltningen', 'Unizon'],
  );
  for (const by of ['about', 'author'] as const)
    assert.deepEqual(
      groupOpinions(opinions, program, by)
        .flatMap((group) => names(group.opinions))
        .sort(),
      names(opinions).sort(),
    );
});

test('on a goal: those on it and on its indicators; on an indicator: those alone', () => {
  assert.deepEqual(names(opinionsOn(opinions, program, { goal: '2021-m1' })), [
    '2021-y7',
    '2021-y8',
    '2021-y9',
    '2021-y10',
  ]);
  assert.deepEqual(names(opinionsOn(opinions, program, { indicator: '2021-m3-i1' })), ['2021-y11']);
  assert.deepEqual(opinionsOn(opinions, program, { goal: '2021-m2' }), []);
});

test('goals on which nothing was said are told by themselves', () => {
  assert.deepEqual(
    goalsWithoutOpinion(opinions, program).map(({ number }) => number),
    [2, 4, 5, 6, 7],
  );
});

test('what is about a record that there is not is left out', () => {
  const lost: Opinion = { ...opinions[0]!, id: 'lost', about: { kind: 'goal', id: 'nowhere' } };
  assert.deepEqual(groupOpinions([lost], program, 'about'), []);
  assert.deepEqual(opinionsOn([lost], program, {}), []);
});
