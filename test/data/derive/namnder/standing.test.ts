import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  answerParts,
  assignments,
  assignmentsOf,
  buildMatrix,
  buildSeries,
  checkMatrix,
  filterGoals,
  goalIdsOf,
  goalView,
  momentFor,
  ownerId,
  responsibilitiesOf,
  type Program,
} from '../../../../src/data/index.js';
import { stad } from '../../../support/example.js';
import { program, type Raw } from '../../../support/node.js';

const now = new Date('2026-11-21T12:00:00Z');
const bolaget = 'exempel-bolaget';

/** One activity, one indicator and one duty, each answered for by the company alone, from and to. */
function given(
  period: { from?: string; to?: string },
  change: (raw: Raw) => void = () => undefined,
): Program {
  const responsibilities = [{ owner: { namnd: bolaget }, role: 'responsible', ...period }];
  return program((raw) => {
    for (const list of ['activities', 'indicators', 'duties']) {
      raw[list] = [{ ...raw[list][0], responsibilities }];
    }
    raw.period = { from: '2020', to: '2029' };
    raw.status = 'in-force';
    delete raw.followUp;
    change(raw);
  });
}

/** Everything that says who answers. The same for each: it is said, or it is not. */
const places: Record<string, (one: Program) => boolean> = {
  assignments: (one) => assignments(one, now).length === 3,
  'what a nämnd answers for': (one) => assignmentsOf(one, stad, bolaget, now).length > 0,
  'the answer in words': (one) => answerParts(one, stad, bolaget, now).length > 0,
  'the answer in a goal': (one) =>
    answerParts(one, stad, bolaget, now, one.activities[0]!.goalIds[0]).length > 0,
  'the goals of a nämnd': (one) => goalIdsOf(one, stad, bolaget, now).size > 0,
  'goals filtered by nämnd': (one) => filterGoals(one, stad, { namnd: bolaget }, now).size > 0,
  'goals filtered by the name of who answers': (one) =>
    filterGoals(one, stad, { text: stad.namnder.find(({ id }) => id === bolaget)!.name }, now)
      .size > 0,
  'an activity of a goal': (one) =>
    goalView(one, one.activities[0]!.goalIds[0]!, now)!.activities[0]!.responsibilities.length > 0,
  'an indicator of a goal': (one) =>
    goalView(one, one.indicators[0]!.goalIds[0]!, now)!.indicators[0]!.responsibilities.length > 0,
  'an indicator in the table': (one) =>
    buildSeries(one, undefined, stad, now)[0]!.indicator.responsibilities.length > 0,
  'a duty': (one) => responsibilitiesOf(one, one.duties[0]!, now).length > 0,
  'the columns of the matrix': (one) => buildMatrix(one, stad, undefined, now).owners.length > 0,
  'the totals of the matrix': (one) => buildMatrix(one, stad, bolaget, now).owners[0]!.total > 0,
  'that somebody is responsible, in the checks': (one) =>
    !checkMatrix(one, stad, now).some(({ kind }) => kind === 'no-responsible'),
};

const name = ({ from, to }: { from?: string; to?: string }) => `${from ?? ''}–${to ?? ''}`;

for (const [place, isSaid] of Object.entries(places)) {
  describe(place, () => {
    for (const period of [
      {},
      { from: '2020' },
      { from: '2026' },
      { from: '2026-11' },
      { from: '2026-11-21' },
      { to: '2026' },
      { to: '2026-11' },
      { to: '2026-11-21' },
      { from: '2020', to: '2028-02' },
    ]) {
      test(`${name(period)} stands`, () => assert.equal(isSaid(given(period)), true));
    }
    for (const period of [
      { to: '2019' },
      { to: '2025' },
      { to: '2026-10' },
      { to: '2026-11-20' },
      { from: '2027' },
      { from: '2026-12' },
      { from: '2026-11-22' },
      { from: '2020', to: '2021' },
    ]) {
      test(`${name(period)} does not`, () => assert.equal(isSaid(given(period)), false));
    }
  });
}

describe('the moment that counts', () => {
  const day = (period: { from: string; to: string }, status = 'in-force') =>
    momentFor(
      program((raw) => void Object.assign(raw, { period, status })),
      now,
    )
      .toISOString()
      .slice(0, 10);

  test('while a programme is in force: now', () => {
    assert.equal(day({ from: '2026', to: '2026' }), '2026-11-21');
  });
  test('of one that is over: its last day', () => {
    assert.equal(day({ from: '2021', to: '2025' }), '2025-12-31');
    assert.equal(day({ from: '2021', to: '2024-02' }, 'adopted'), '2024-02-29');
    assert.equal(day({ from: '2021', to: '2025-06-30' }, 'replaced'), '2025-06-30');
    assert.equal(day({ from: '2021', to: '2025' }, 'expired'), '2025-12-31');
  });
  test('of one that was ended before its time: now, since no other day is known', () => {
    assert.equal(day({ from: '2021', to: '2029' }, 'replaced'), '2026-11-21');
  });
  test('of one that was extended: now', () => {
    assert.equal(day({ from: '2021', to: '2025' }, 'extended'), '2026-11-21');
  });
  test('of one that is still to come: its first day', () => {
    assert.equal(day({ from: '2027', to: '2030' }), '2027-01-01');
    assert.equal(day({ from: '2027-03', to: '2030' }, 'consultation'), '2027-03-01');
  });
});

describe('a programme that is over, and one that is to come', () => {
  const stands = (period: { from?: string; to?: string }, from: string, to: string) =>
    answerParts(
      given(period, (raw) => void (raw.period = { from, to })),
      stad,
      bolaget,
      now,
    ).length > 0;

  test('who answered when it ended is told, whenever that ended', () => {
    assert.equal(stands({}, '2021', '2025'), true);
    assert.equal(stands({ to: '2025' }, '2021', '2025'), true);
    assert.equal(stands({ to: '2026-01' }, '2021', '2025'), true);
  });
  test('who had stopped answering before it ended is not, nor who began after', () => {
    assert.equal(stands({ to: '2019' }, '2021', '2025'), false);
    assert.equal(stands({ to: '2025-11' }, '2021', '2025'), false);
    assert.equal(stands({ from: '2026' }, '2021', '2025'), false);
  });
  test('who is to answer from its first day is told; who begins later is not yet', () => {
    assert.equal(stands({ from: '2027' }, '2027', '2030'), true);
    assert.equal(stands({ from: '2028' }, '2027', '2030'), false);
  });
});

test('an owner that took over stands alone, and what stands is worked out anew the day after', () => {
  const one = given({}, (raw) => {
    raw.activities[0].responsibilities = [
      { owner: { namnd: bolaget }, role: 'responsible', to: '2026-11-21' },
      { owner: { namnd: 'exempel-socialnamnden' }, role: 'responsible', from: '2026-11-22' },
    ];
  });
  const owners = (at: string) =>
    responsibilitiesOf(one, one.activities[0]!, new Date(at)).map(ownerId);
  assert.deepEqual(owners('2026-11-21T22:59:00Z'), [bolaget]);
  assert.deepEqual(owners('2026-11-21T23:00:00Z'), ['exempel-socialnamnden'], 'by Stockholm');
  const first = (at: string) => assignments(one, new Date(at))[0]!.ownerId;
  assert.equal(first('2026-11-21T12:00:00Z'), bolaget);
  assert.equal(first('2026-11-22T12:00:00Z'), 'exempel-socialnamnden');
});
