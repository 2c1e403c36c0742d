import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  answerParts,
  assignments,
  assignmentsOf,
  directory,
  goalsOf,
  ownerId,
  type Organisation,
} from '../../../../src/data/index.js';
import { largeCity } from '../../../fixtures/large-city.js';
import { exempel, ids, short, stad, today } from '../../../support/example.js';
import { organisation, program } from '../../../support/node.js';

describe('assignments', () => {
  test('every responsibility once, with what it is for, in the order of the programme', () => {
    const got = assignments(exempel, today).map(
      ({ ownerId: owner, role, capacity, status, item }) =>
        [short(item.id), short(owner), role, capacity, status].join(' '),
    );
    assert.deepEqual(got, [
      'a1 socialnamnden responsible operations decided',
      'a1 aldrenamnden shared operations decided',
      'a2 alla responsible employer decided',
      'a3 socialnamnden coordination operations decided',
      'a3 bolaget knowledge operations decided',
      'a3 aldrenamnden responsible operations proposed',
      'i1 stadsdelsnamnderna responsible operations decided',
      'i2 socialnamnden responsible operations decided',
      'i3 socialnamnden follow-up operations decided',
      'u1 socialnamnden follow-up operations decided',
      'u2 alla responsible operations decided',
    ]);
    assert.equal(assignments(exempel, today), assignments(exempel, today), 'built once');
  });
  test('an item has its kind, its words and its goals; a duty has none', () => {
    const item = (id: string) =>
      assignments(exempel, today).find((one) => one.item.id === id)?.item;
    assert.deepEqual(item('exempel-a2'), {
      kind: 'activity',
      id: 'exempel-a2',
      text: 'Exempel på aktivitet för två mål, som arbetsgivare',
      goalIds: ['exempel-m1', 'exempel-m3'],
    });
    assert.deepEqual([item('exempel-i3')?.kind, item('exempel-u2')?.kind], ['indicator', 'duty']);
    assert.deepEqual(item('exempel-u2')?.goalIds, []);
  });
  test('ownerId is that of the nämnd or the group', () => {
    const responsibility = exempel.indicators[0]!.responsibilities[0]!;
    assert.equal(ownerId(responsibility), 'exempel-stadsdelsnamnderna');
    assert.equal(
      ownerId({ ...responsibility, owner: { namnd: 'exempel-bolaget' } }),
      'exempel-bolaget',
    );
  });
  test('of a nämnd: by its own name first, then through groups, the smallest first', () => {
    const of = (id: string, one?: Organisation) =>
      assignmentsOf(exempel, one, `exempel-${id}`, today).map(
        ({ item, viaGroup }) => `${short(item.id)}${viaGroup ? ` via ${short(viaGroup)}` : ''}`,
      );
    assert.deepEqual(of('bolaget', stad), ['a3', 'a2 via alla', 'u2 via alla']);
    assert.deepEqual(of('sodra-stadsdelsnamnden', stad), [
      'i1 via stadsdelsnamnderna',
      'a2 via alla',
      'u2 via alla',
    ]);
    assert.deepEqual(of('bolaget'), ['a3'], 'without an organisation there are no groups');
    assert.deepEqual(of('finns-inte', stad), []);
  });
  test('in a large city, nobody gets more or less than the programme gives', () => {
    const city = largeCity({ namnder: 30, activities: 60, seed: 7 });
    const large = program((raw) => Object.assign(raw, city.program));
    const org = organisation((raw) => Object.assign(raw, city.organisation));
    for (const { id } of org.namnder) {
      const own = assignmentsOf(large, org, id, today).filter(({ viaGroup }) => !viaGroup);
      assert.equal(
        own.length,
        assignments(large, today).filter((one) => one.ownerId === id).length,
      );
    }
    const groups = new Set(ids(org.groups));
    const viaGroups = org.namnder.flatMap(({ id }) =>
      assignmentsOf(large, org, id, today).filter(({ viaGroup }) => viaGroup),
    );
    const expected = assignments(large, today)
      .filter((one) => groups.has(one.ownerId))
      .reduce((sum, one) => sum + directory(org).members(one.ownerId).length, 0);
    assert.ok(expected > 0);
    assert.equal(viaGroups.length, expected);
  });
});

describe('answerParts', () => {
  const parts = (id: string) =>
    answerParts(exempel, stad, `exempel-${id}`, today).map((part) => ({
      is: [part.status, part.viaGroup ? short(part.viaGroup) : '-', part.capacity, part.role].join(
        ' ',
      ),
      items: ids(part.items).map(short),
      goals: ids(part.goals).map(short),
    }));

  test('same role, capacity, standing and way are one part; duties for the whole stay apart', () => {
    assert.deepEqual(parts('socialnamnden'), [
      { is: 'decided - operations responsible', items: ['a1', 'i2'], goals: ['m1', 'm2'] },
      { is: 'decided - operations coordination', items: ['a3'], goals: ['m2'] },
      { is: 'decided - operations follow-up', items: ['i3'], goals: ['m3'] },
      { is: 'decided - operations follow-up', items: ['u1'], goals: [] },
      { is: 'decided alla employer responsible', items: ['a2'], goals: ['m1', 'm3'] },
      { is: 'decided alla operations responsible', items: ['u2'], goals: [] },
    ]);
  });
  test('what is decided comes before what is proposed', () => {
    assert.deepEqual(
      parts('aldrenamnden').map(({ is }) => is.split(' ')[0]),
      ['decided', 'decided', 'decided', 'proposed'],
    );
  });
  test('nobody known has no part', () => assert.deepEqual(parts('finns-inte'), []));
  test('every assignment is in exactly one part', () => {
    const city = largeCity({ seed: 3 });
    const large = program((raw) => Object.assign(raw, city.program));
    const org = organisation((raw) => Object.assign(raw, city.organisation));
    for (const { id } of org.namnder) {
      const inParts = answerParts(large, org, id, today).flatMap(({ items }) => items);
      assert.equal(inParts.length, assignmentsOf(large, org, id, today).length);
    }
  });
  test('goalsOf: each once, in the order of the programme', () => {
    const items = assignments(exempel, today)
      .map(({ item }) => item)
      .reverse();
    assert.deepEqual(ids(goalsOf(exempel, items)).map(short), ['m1', 'm2', 'm3']);
  });
});
