/* The shipped history says what the programmes have, and marks what is our own reading. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ApiFolder } from '../../src/cli/api-folder.js';
import {
  compareGoals,
  fileOf,
  followUpChain,
  goalFollowUp,
  isSameText,
  pairOf,
  timeline,
  unfoundedInHistory,
} from '../../src/data/index.js';
import { root } from '../support/node.js';

const folder = new ApiFolder(fileURLToPath(new URL('public/api/v1', root)));
const history = folder.read('history', 'history.json');
const program = (id: string) => folder.read('program', fileOf('program', id));
const [y2017, y2021, county] = [
  'stockholm-2017-2020',
  'stockholm-2021-2025',
  'stockholms-lan-2020-2026',
].map(program) as [
  ReturnType<typeof program>,
  ReturnType<typeof program>,
  ReturnType<typeof program>,
];
const now = new Date('2026-11-29T12:00:00Z');

test('what it says of a shipped programme is what the programme says', () => {
  assert.deepEqual(unfoundedInHistory(history, [y2017, y2021, county]), []);
  for (const shipped of [y2017, y2021, county]) {
    const entry = history.programs.find(({ id }) => id === shipped.id)!;
    const { title, shortTitle, level, period, status } = shipped;
    assert.deepEqual(
      [entry.title, entry.shortTitle, entry.level, entry.period, entry.status],
      [title, shortTitle, level, period, status],
    );
  }
});

test('the city has no programme in our sources 2015–2016, nor after 2025', () => {
  const { city, parents, others } = timeline(history, now);
  assert.deepEqual(
    city.map((one) => ('entry' in one ? one.entry.id : `gap ${one.from}–${one.to ?? ''}`)),
    [
      'kvinnofrid-2012-2014',
      'gap 2015–2016',
      'stockholm-2017-2020',
      'stockholm-2021-2025',
      'gap 2026–',
    ],
  );
  assert.deepEqual(
    parents.map(({ entry }) => entry.id),
    ['ok-2016-2020', 'stockholms-lan-2020-2026'],
  );
  assert.deepEqual(others, []);
});

test('a nämnd’s own plan stands under the city’s programme, and one plan has two periods', () => {
  const { city, parents } = timeline(history, now);
  const under = [...city, ...parents].flatMap((one) =>
    'entry' in one ? one.under.map(({ entry }) => `${one.entry.id} > ${entry.id}`) : [],
  );
  assert.deepEqual(under, [
    'stockholm-2017-2020 > utbildningsnamnden-2019-2020',
    'stockholms-lan-2020-2026 > lan-handlingsplan-2020',
  ]);
  const plan = history.programs.find(({ id }) => id === 'lan-handlingsplan-2020')!;
  assert.deepEqual(
    [plan.period, ...plan.otherPeriods.map(({ period }) => period)],
    [
      { from: '2020', to: '2022' },
      { from: '2020', to: '2026' },
    ],
  );
});

describe('relations of goals', () => {
  const numbers = (pair: ReturnType<typeof pairOf>) =>
    compareGoals(pair, history).related.map(({ kind, before, after }) =>
      [before.map(({ number }) => number).join('+'), kind, after.map(({ number }) => number)].join(
        ' ',
      ),
    );

  test('city 5, 6, 7 are regional 6, 7, 8, and regional 5 has no counterpart', () => {
    assert.deepEqual(numbers(pairOf(y2021, county)), [
      '1 follows 1',
      '2 follows 2',
      '3 follows 3',
      '4 follows 4',
      '6 follows 5',
      '7 follows 6',
      '8 follows 7',
      '5 gone ',
    ]);
  });

  test('from 2017 to 2021, every goal of both, marked as our own reading', () => {
    assert.deepEqual(numbers(pairOf(y2021, y2017)), [
      '1 reworded 1',
      '5 reworded 2',
      ' new 3',
      '3+4 merged 4',
      ' new 5',
      ' new 6',
      ' new 7',
      '2 gone ',
    ]);
    const { related, open } = compareGoals(pairOf(y2017, y2021), history);
    assert.deepEqual(open, { before: [], after: [] });
    assert.ok(related.every(({ relation }) => relation.isOwnReading));
  });

  test('each kind has as many goals as it says', () => {
    for (const { kind, from, to } of history.relations) {
      const [before, after] = [from.goals.length, to.goals.length];
      const shape =
        kind === 'new'
          ? before === 0 && after > 0
          : kind === 'gone'
            ? before > 0 && after === 0
            : kind === 'merged'
              ? before > 1 && after === 1
              : kind === 'split'
                ? before === 1 && after > 1
                : before === 1 && after === 1;
      assert.ok(shape, `${kind} ${before} ${after}`);
    }
  });

  test('“kept” is said of the same words alone, and “reworded” of others', () => {
    for (const pair of [pairOf(y2017, y2021), pairOf(county, y2021)])
      for (const { kind, before, after } of compareGoals(pair, history).related)
        if (kind === 'kept' || kind === 'reworded')
          assert.equal(isSameText(before[0]!.text, after[0]!.text), kind === 'kept');
  });
});

test('the chain: from each nämnd to Socialnämnden and Kommunstyrelsen; no link into ILS is made up', () => {
  const chain = followUpChain(y2021, now)!;
  assert.deepEqual(
    chain.steps.map(({ owners }) => owners),
    [['varje-namnd-och-styrelse'], ['socialnamnden'], ['kommunstyrelsen']],
  );
  assert.equal(chain.ils, undefined);
  const ofGoal = goalFollowUp(y2021, '2021-m3', now)!;
  assert.deepEqual(ofGoal.steps[0]!.owners, ['stadsdelsnamnderna'], 'not who is only proposed');
  // Nobody has a part of it by name: it is followed up as the programme is.
  assert.equal(goalFollowUp(y2021, '2021-m7', now), undefined);
  assert.match(followUpChain(y2017, now)!.statement!.text, /i ILS-systemet\.$/);
  assert.equal(followUpChain(county, now), undefined);
});
