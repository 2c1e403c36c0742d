import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  hasPassed,
  isAhead,
  pickProgram,
  validity,
  validityState,
  type ApiIndex,
  type Program,
  type ProgramStatus,
  type ValidityState,
} from '../../../../src/data/index.js';
import { exempel, ids } from '../../../support/example.js';
import { program, type Raw } from '../../../support/node.js';

describe('validity', () => {
  const midsummer = new Date('2026-06-19T12:00:00Z');
  const past = { from: '2021', to: '2025' };
  const present = { from: '2026', to: '2029' };
  const future = { from: '2027', to: '2030' };
  const expected: Record<ProgramStatus, [ValidityState, ValidityState, ValidityState]> = {
    consultation: ['expired', 'consultation', 'consultation'],
    adopted: ['expired', 'in-force', 'upcoming'],
    'in-force': ['expired', 'in-force', 'upcoming'],
    extended: ['extended', 'extended', 'extended'],
    expired: ['expired', 'expired', 'expired'],
    replaced: ['replaced', 'replaced', 'replaced'],
  };
  for (const [status, states] of Object.entries(expected)) {
    test(`status ${status}: ${states.join(', ')} when its period is past, present, future`, () => {
      const got = [past, present, future].map((period) =>
        validityState({ status: status as ProgramStatus, period }, midsummer),
      );
      assert.deepEqual(got, states);
    });
  }

  // The last moment of the period and the first one after it, in Stockholm: winter, and summer.
  const ends: [to: string, last: string, first: string][] = [
    ['2025', '2025-12-31T22:59:59.999Z', '2025-12-31T23:00:00Z'],
    ['2025-12', '2025-12-31T22:59:59.999Z', '2025-12-31T23:00:00Z'],
    ['2025-12-31', '2025-12-31T22:59:59.999Z', '2025-12-31T23:00:00Z'],
    ['2026-06', '2026-06-30T21:59:59.999Z', '2026-06-30T22:00:00Z'],
    ['2026-06-30', '2026-06-30T21:59:59.999Z', '2026-06-30T22:00:00Z'],
    ['2026-02-28', '2026-02-28T22:59:59.999Z', '2026-02-28T23:00:00Z'],
  ];
  for (const [to, last, first] of ends) {
    test(`a period to ${to} includes the whole of it, by the clock in Stockholm`, () => {
      const state = (now: string) =>
        validityState({ status: 'in-force', period: { from: '2020', to } }, new Date(now));
      assert.equal(state(last), 'in-force');
      assert.equal(state(first), 'expired');
      assert.equal(hasPassed(to, new Date(last)), false);
      assert.equal(hasPassed(to, new Date(first)), true);
    });
  }

  const starts: [from: string, before: string, first: string][] = [
    ['2026', '2025-12-31T22:59:59.999Z', '2025-12-31T23:00:00Z'],
    ['2026-07', '2026-06-30T21:59:59.999Z', '2026-06-30T22:00:00Z'],
    ['2026-07-15', '2026-07-14T21:59:59.999Z', '2026-07-14T22:00:00Z'],
  ];
  for (const [from, before, first] of starts) {
    test(`a period from ${from} begins with the first of it, by the clock in Stockholm`, () => {
      const state = (now: string) =>
        validityState({ status: 'adopted', period: { from, to: '2030' } }, new Date(now));
      assert.equal(state(before), 'upcoming');
      assert.equal(state(first), 'in-force');
      assert.equal(isAhead(from, new Date(before)), true);
      assert.equal(isAhead(from, new Date(first)), false);
    });
  }

  test('a date is never both passed and ahead, and neither on the day itself', () => {
    const range = { min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true };
    fc.assert(
      fc.property(fc.date(range), fc.date(range), fc.constantFrom(4, 7, 10), (a, now, length) => {
        const date = a.toISOString().slice(0, length);
        assert.ok(!(hasPassed(date, now) && isAhead(date, now)));
        const noon = new Date(`${a.toISOString().slice(0, 10)}T12:00:00Z`);
        assert.ok(!hasPassed(date, noon) && !isAhead(date, noon));
      }),
    );
  });

  test('the successor is named as the index has it, else as the programme, else by its id', () => {
    const replaced = (title: string | undefined) =>
      program((raw) => {
        raw.status = 'replaced';
        raw.replacedBy = { program: 'exempel-ny', sources: [{ source: 'exempel' }], title };
      });
    const index = { programs: [{ id: 'exempel-ny', title: 'Exempel: ny' }] } as Raw as ApiIndex;
    const name = (one: Program, list?: ApiIndex) => validity(one, list, midsummer).replacedBy;
    assert.deepEqual(name(replaced('Exempel'), index), { id: 'exempel-ny', title: 'Exempel: ny' });
    assert.deepEqual(name(replaced('Exempel')), { id: 'exempel-ny', title: 'Exempel' });
    assert.deepEqual(name(replaced(undefined)), { id: 'exempel-ny', title: 'exempel-ny' });
    assert.equal(name(exempel, index), undefined);
    assert.deepEqual(validity(exempel, undefined, midsummer).period, exempel.period);
  });
});

describe('pickProgram', () => {
  const now = new Date('2026-06-19T12:00:00Z');
  type Entry = [id: string, from: string, to: string, status: ProgramStatus, level?: string];
  const index = (...entries: Entry[]) =>
    ({
      programs: entries.map(([id, from, to, status, level = 'city']) => ({
        id,
        period: { from, to },
        status,
        level,
      })),
    }) as Raw as ApiIndex;
  const pick = (list: ApiIndex, id?: string) => pickProgram(list, now, id)?.id;
  const old: Entry = ['old', '2017', '2020', 'replaced'];
  const expired: Entry = ['expired', '2021', '2025', 'expired'];
  const current: Entry = ['current', '2026', '2029', 'adopted'];
  const next: Entry = ['next', '2030', '2033', 'consultation'];
  const parent: Entry = ['parent', '2020', '2026', 'in-force', 'parent'];

  test('the one in force, in whatever order they come', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([old, expired, current, next, parent], { minLength: 5 }),
        (entries) => assert.equal(pick(index(...entries)), 'current'),
      ),
    );
  });
  test('one that is extended is in force', () => {
    assert.equal(pick(index(['x', '2021', '2025', 'extended'], old, parent)), 'x');
  });
  test('where none is in force, the one that begins last', () => {
    assert.equal(pick(index(old, expired, parent)), 'expired');
  });
  test('a parent strategy only where there is nothing else', () => {
    assert.equal(pick(index(parent, old)), 'old');
    assert.equal(pick(index(parent)), 'parent');
  });
  test('by id, whatever its level and status; none where there is no such id', () => {
    const list = index(old, expired, current, parent);
    assert.equal(pick(list, 'parent'), 'parent');
    assert.equal(pick(list, 'old'), 'old');
    assert.equal(pick(list, 'finns-inte'), undefined);
    assert.equal(pick(list, ''), 'current', 'an empty attribute is no id');
  });
  test('none from an empty index', () => assert.equal(pick(index()), undefined));
  test('the index is left in its order', () => {
    const list = index(old, current, expired);
    pickProgram(list, now);
    assert.deepEqual(ids(list.programs), ['old', 'current', 'expired']);
  });
});
