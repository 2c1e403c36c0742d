import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  answerParts,
  assignments,
  assignmentsOf,
  directory,
  existsOn,
  filterGoals,
  findNamnd,
  goalIdsOf,
  goalView,
  goalsOf,
  hasPassed,
  isAhead,
  matches,
  ownerId,
  parseOrganisation,
  pickProgram,
  searchWords,
  searchable,
  usefulFacets,
  validity,
  validityState,
  type ApiIndex,
  type Organisation,
  type Program,
  type ProgramStatus,
  type ValidityState,
} from '../../src/data/index.js';
import { largeCity } from '../fixtures/large-city.js';
import { organisation, program, readJson, type Raw } from './helpers.js';

const exempel = program();
const stad = organisation();
const today = new Date('2026-11-21T12:00:00Z');
const ids = (list: Iterable<{ id: string }>) => [...list].map(({ id }) => id);
const short = (id: string) => id.replace('exempel-', '');

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

describe('directory', () => {
  test('finds nämnder and groups, and their names; what it does not know keeps its id', () => {
    const found = directory(stad);
    assert.equal(found.namnd('exempel-socialnamnden')?.name, 'Exempelstads socialnämnd');
    assert.equal(found.group('exempel-alla')?.name, 'Exempel på grupp: alla');
    assert.equal(found.name('exempel-alla'), 'Exempel på grupp: alla');
    assert.equal(found.name('finns-inte'), 'finns-inte');
    assert.equal(found.namnd('exempel-alla'), undefined);
    assert.equal(found.namnd('__proto__'), undefined);
    assert.equal(found.name('constructor'), 'constructor');
  });
  test('members: by kind, by id and through groups, in the order of the document', () => {
    const members = (id: string) => ids(directory(stad).members(id)).map(short);
    assert.deepEqual(members('exempel-stadsdelsnamnderna'), [
      'norra-stadsdelsnamnden',
      'sodra-stadsdelsnamnden',
      'gamla-stadsdelsnamnden',
    ]);
    assert.deepEqual(members('exempel-alla'), ids(stad.namnder).map(short));
    assert.deepEqual(members('finns-inte'), []);
  });
  test('groups of a nämnd, the smallest first', () => {
    const groups = (id: string) => directory(stad).groupsOf(id).map(short);
    assert.deepEqual(groups('exempel-sodra-stadsdelsnamnden'), ['stadsdelsnamnderna', 'alla']);
    assert.deepEqual(groups('exempel-bolaget'), ['alla']);
    assert.deepEqual(groups('finns-inte'), []);
  });
  test('is built once for each document', () => assert.equal(directory(stad), directory(stad)));
  test('without an organisation it knows nobody', () => {
    const nobody = directory(undefined);
    assert.equal(nobody.name('exempel-alla'), 'exempel-alla');
    assert.equal(nobody.namnd('exempel-bolaget'), undefined);
    assert.equal(nobody.group('exempel-alla'), undefined);
    assert.deepEqual(nobody.members('exempel-alla'), []);
    assert.deepEqual(nobody.groupsOf('exempel-bolaget'), []);
  });
  test('groups that refer to each other at will: it ends, and each holds what it reaches', () => {
    const groupIds = ['g0', 'g1', 'g2', 'g3', 'g4'];
    const namndIds = ['n0', 'n1', 'n2'];
    const anyIds = fc.array(fc.constantFrom(...groupIds, ...namndIds, 'finns-inte'));
    fc.assert(
      fc.property(fc.tuple(anyIds, anyIds, anyIds, anyIds, anyIds), (members) => {
        const cyclic = {
          namnder: namndIds.map((id) => ({ id, name: id, kind: 'other', successorIds: [] })),
          groups: groupIds.map((id, index) => ({
            id,
            name: id,
            members: { ids: members[index], kinds: [] },
          })),
        } as Raw as Organisation;
        const reach = (start: string): Set<string> => {
          const reached = new Set([start]);
          for (const id of reached) {
            for (const next of members[groupIds.indexOf(id)] ?? []) reached.add(next);
          }
          return reached;
        };
        const found = directory(cyclic);
        for (const id of groupIds) {
          const reached = reach(id);
          assert.deepEqual(
            ids(found.members(id)),
            namndIds.filter((namnd) => reached.has(namnd)),
          );
        }
      }),
    );
  });
});

describe('findNamnd', () => {
  const now = new Date('2026-06-19T12:00:00Z');
  const stockholm = parseOrganisation('', readJson('public/api/v1/organisation.json'));
  const states = (one: Organisation, id: string, when = now) => {
    const found = findNamnd(one, id, when);
    switch (found.state) {
      case 'current':
        return [found.state, short(found.namnd.id)];
      case 'ended':
        return [found.state, short(found.namnd.id), ...ids(found.successors).map(short)];
      default:
        return [found.state, ...('near' in found ? ids(found.near).map(short) : [])];
    }
  };

  test('one that exists', () => {
    assert.deepEqual(states(stad, 'exempel-bolaget'), ['current', 'bolaget']);
  });
  test('one that has ended, with what took over', () => {
    const gamla = 'exempel-gamla-stadsdelsnamnden';
    assert.deepEqual(states(stad, gamla), [
      'ended',
      'gamla-stadsdelsnamnden',
      'norra-stadsdelsnamnden',
    ]);
    const lastDay = new Date('2024-06-30T21:59:59Z');
    assert.deepEqual(states(stad, gamla, lastDay), ['current', 'gamla-stadsdelsnamnden']);
  });
  test('a successor that has ended is followed on; a cycle and an unknown id end', () => {
    const chain = {
      namnder: [
        ['a', '2010', ['b', 'c']],
        ['b', '2015', ['d', 'a', 'finns-inte']],
        ['c', '2016', ['d', 'e']],
        ['d', undefined, []],
        ['e', undefined, []],
        ['f', '2011', ['f']],
      ].map(([id, validTo, successorIds]) => ({ id, name: id, validTo, successorIds })),
      groups: [],
    } as Raw as Organisation;
    assert.deepEqual(states(chain, 'a'), ['ended', 'a', 'd', 'e']);
    assert.deepEqual(states(chain, 'f'), ['ended', 'f']);
  });
  test('one that does not exist yet has not ended', () => {
    const norra = 'exempel-norra-stadsdelsnamnden';
    const before = new Date('2024-06-01T12:00:00Z');
    assert.equal(existsOn(directory(stad).namnd(norra)!, before), false);
    assert.notEqual(states(stad, norra, before)[0], 'ended');
  });
  for (const [typed, meant] of [
    ['exempel-socialnamden', 'socialnamnden'],
    ['Exempel-Socialnämnden', 'socialnamnden'],
    ['Exempelstads äldrenämnd', 'aldrenamnden'],
    ['exempel_bolaget', 'bolaget'],
  ] as const) {
    test(`“${typed}” is unknown; among the nearest is ${meant}`, () => {
      const [state, ...near] = states(stad, typed);
      assert.equal(state, 'unknown');
      assert.ok(near.includes(meant), near.join(', '));
      assert.ok(near.length <= 3);
    });
  }
  for (const [typed, meant] of [
    ['bromma', 'bromma-stadsdelsnamnd'],
    ['sodermalm', 'sodermalms-stadsdelsnamnd'],
    ['Södermalm', 'sodermalms-stadsdelsnamnd'],
    ['arbetsmarknad', 'arbetsmarknadsnamnden'],
  ] as const) {
    test(`“${typed}”, the first word of a real name, finds ${meant}`, () => {
      const [state, ...near] = states(stockholm, typed);
      assert.equal(state, 'unknown');
      assert.equal(near[0], meant);
    });
  }
  test('one that is meant comes first', () => {
    assert.equal(states(stad, 'exempel-bolage')[1], 'bolaget');
  });
  test('nothing near: none is proposed; nor one that has ended', () => {
    assert.deepEqual(states(stad, 'xyzzy'), ['unknown']);
    const near = states(stad, 'exempel-gamla-stadsdelsnamnd');
    assert.ok(!near.includes('gamla-stadsdelsnamnden'), near.join(', '));
  });
  test('near is what has more than three fifths of its letters in common, pair by pair', () => {
    const kulturen = { ...stad.namnder[0]!, id: 'kulturen', name: 'Kulturen' };
    const near = (typed: string) => states({ ...stad, namnder: [kulturen], groups: [] }, typed);
    assert.deepEqual(near('kulturxy'), ['unknown', 'kulturen'], '5 pairs of 8');
    assert.deepEqual(near('kultuxyz'), ['unknown'], '4 pairs of 8');
  });
  test('any text at all has an answer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (id) => {
        const found = findNamnd(stad, id, now);
        assert.ok(found.state !== 'unknown' || found.near.length <= 3);
      }),
    );
  });
});

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

describe('goalView', () => {
  test('everything of one goal, one entry for each owner', () => {
    const view = goalView(exempel, 'exempel-m1', today)!;
    assert.deepEqual(ids(view.activities).map(short), ['a1', 'a2']);
    assert.deepEqual(ids(view.indicators).map(short), ['i1']);
    assert.deepEqual(
      view.owners.map(({ ownerId: owner, assignments: list }) => [short(owner), list.length]),
      [
        ['socialnamnden', 1],
        ['aldrenamnden', 1],
        ['alla', 1],
        ['stadsdelsnamnderna', 1],
      ],
    );
    const m2 = goalView(exempel, 'exempel-m2', today)!;
    const social = m2.owners.find(({ ownerId: owner }) => owner === 'exempel-socialnamnden');
    assert.deepEqual(
      social?.assignments.map(({ item }) => short(item.id)),
      ['a3', 'i2'],
    );
  });
  test('a goal with nothing, and none', () => {
    const { activities, indicators, owners } = goalView(exempel, 'exempel-m4', today)!;
    assert.deepEqual([activities, indicators, owners], [[], [], []]);
    assert.equal(goalView(exempel, 'finns-inte', today), undefined);
  });
});

describe('filterGoals', () => {
  const goals = (filter: Parameters<typeof filterGoals>[2]) =>
    [...filterGoals(exempel, stad, filter, today, ({ number }) => `Mål ${number}`)]
      .map(short)
      .join(' ');

  test('nothing set, or set to nothing: all', () => {
    assert.equal(goals({}), 'm1 m2 m3 m4');
    assert.equal(
      goals({ namnd: '', targetGroup: '', violenceType: '', text: ' \t' }),
      'm1 m2 m3 m4',
    );
  });
  test('a nämnd: goals that it has a part in, also through a group', () => {
    assert.equal(goals({ namnd: 'exempel-socialnamnden' }), 'm1 m2 m3');
    assert.equal(goals({ namnd: 'exempel-kommunstyrelsen' }), 'm1 m3');
    assert.equal(goals({ namnd: 'finns-inte' }), '');
    assert.deepEqual([...goalIdsOf(exempel, stad, 'exempel-bolaget', today)].map(short).sort(), [
      'm1',
      'm2',
      'm3',
    ]);
  });
  test('a target group or a type: goals that name it, and those that name none', () => {
    assert.equal(goals({ targetGroup: 'exempel-barn' }), 'm1 m3 m4');
    assert.equal(goals({ violenceType: 'exempel-typ-b' }), 'm2 m3 m4');
    assert.equal(goals({ targetGroup: 'finns-inte' }), 'm3 m4');
  });
  test('everything that is set has to fit', () => {
    assert.equal(goals({ targetGroup: 'exempel-barn', violenceType: 'exempel-typ-b' }), 'm3 m4');
    assert.equal(goals({ namnd: 'exempel-bolaget', targetGroup: 'exempel-barn' }), 'm1 m3');
    assert.equal(goals({ namnd: 'exempel-bolaget', text: 'alla' }), 'm1 m3');
  });

  const searches: [text: string, found: string, why: string][] = [
    ['barn', 'm1', 'the goal itself'],
    ['BARN', 'm1', 'case'],
    ['utövare', 'm2', 'a letter of its own'],
    ['UTÖVARE', 'm2', 'a letter of its own, in capitals'],
    ['utovare', '', 'ö is not o'],
    ['utóvare', '', 'ó is o, and not ö'],
    ['Mål 1', 'm1', 'the number'],
    ['andra ord', 'm1', 'the plain words'],
    ['förutsättning samverkan', 'm1', 'a prerequisite, all words in any place'],
    ['samverkan förutsättning', 'm1', 'in any order'],
    ['förutsättning finns-inte', '', 'every word'],
    ['samordnas', 'm2', 'an activity'],
    ['planerad', 'm3', 'an indicator'],
    ['socialnämnd', 'm1 m2 m3', 'who answers, by name'],
    ['ide', 'm3', 'é is e'],
    ['idé', 'm3', 'é as it is'],
    ['ide\u0301', 'm3', 'é written with two characters'],
    ['våldsförebyggande', 'm3', 'a soft hyphen in the text'],
    ['våldsföre\u00adbyggande', 'm3', 'a soft hyphen in the search'],
    ['a\u030aterfall', '', 'å is not a'],
    ['va\u030aldsförebyggande', 'm3', 'å written with two characters'],
    ['valdsforebyggande', '', 'a is not å'],
    ['.*', '', 'no pattern'],
  ];
  for (const [text, found, why] of searches) {
    test(`search “${text}” (${why})`, () => assert.equal(goals({ text }), found));
  }
  test('a goal is found by what it is called in the language of the reader', () => {
    const found = (labelOf?: Parameters<typeof filterGoals>[4]) =>
      [...filterGoals(exempel, stad, { text: 'goal 2' }, today, labelOf)].map(short);
    assert.deepEqual(
      found(({ number }) => `Goal ${number}`),
      ['m2'],
    );
    assert.deepEqual(found(), []);
  });
  test('subgoals are searched', () => {
    const subgoals = program((raw: Raw) => {
      raw.goals[3].subgoals = [
        {
          id: 'exempel-m4-1',
          text: 'Exempel på delmål om skolan',
          sources: [{ source: 'exempel' }],
        },
      ];
    });
    assert.deepEqual([...filterGoals(subgoals, stad, { text: 'skolan' }, today)], ['exempel-m4']);
  });
  test('without an organisation an owner is found by its id', () => {
    const found = filterGoals(exempel, undefined, { text: 'exempel-bolaget' }, today);
    assert.deepEqual([...found], ['exempel-m2']);
  });
});

describe('searchable', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.string({
      unit: fc.constantFrom(...'aåäöÅÄÖéÉüaAoO ', '\u00ad', '\u030a', '\u0308', '\u0301'),
    }),
  );
  test('is lower case, and keeps å, ä and ö as letters', () => {
    assert.equal(searchable('Ångström ÄÖ é Ü ñ'), 'ångström äö e u n');
    assert.equal(searchable('A\u030a'), 'å');
    assert.equal(searchable('\u212b'), 'å', 'the sign for ångström');
    assert.notEqual(searchable('å'), searchable('a'));
    assert.notEqual(searchable('ö'), searchable('o'));
  });
  test('done twice is as done once', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        assert.equal(searchable(searchable(text)), searchable(text));
      }),
      { numRuns: 2_000 },
    );
  });
  test('however a text is composed, it is found', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        assert.equal(searchable(text.normalize('NFD')), searchable(text.normalize('NFC')));
      }),
    );
  });
  test('a text holds each of its own words', () => {
    fc.assert(
      fc.property(anyText, (text) => assert.ok(matches(searchable(text), searchWords(text)))),
    );
  });
  test('no words are always found', () => assert.equal(matches('', searchWords(' ')), true));
});

describe('usefulFacets', () => {
  const themes = ['a', 'b', 'c'].map((id) => ({ id, name: id, sources: [] })) as Raw as Parameters<
    typeof usefulFacets
  >[0];
  const useful = (...lists: string[][]) => {
    const goals = lists.map((targetGroupIds, index) => ({ id: `m${index}`, targetGroupIds }));
    return ids(
      usefulFacets(themes, goals as Raw as Program['goals'], (goal) => goal.targetGroupIds),
    ).join('');
  };
  test('those that some goal names, where they tell goals apart', () => {
    assert.equal(useful(['a'], ['b']), 'ab');
    assert.equal(useful(['b', 'a'], ['a']), 'ab', 'in the order of the programme');
    assert.equal(useful(['a', 'b', 'c'], ['c'], []), 'abc');
  });
  test('none where every goal that names any names the same', () => {
    assert.equal(useful(), '');
    assert.equal(useful([], []), '');
    assert.equal(useful(['a'], []), '', 'a goal that names none fits all');
    assert.equal(useful(['a', 'b'], ['b', 'a']), '');
  });
  test('every facet that is offered can be chosen with some goal left; some choice leaves one out', () => {
    const subset = fc.subarray(['a', 'b', 'c']);
    fc.assert(
      fc.property(fc.array(subset, { maxLength: 5 }), (lists) => {
        const facets = [...useful(...lists)];
        const fitting = (facet: string) =>
          lists.filter((list) => list.length === 0 || list.includes(facet)).length;
        const named = ['a', 'b', 'c'].filter((id) => lists.some((list) => list.includes(id)));
        assert.ok(facets.every((facet) => fitting(facet) > 0));
        assert.equal(
          facets.length > 0,
          named.some((facet) => fitting(facet) < lists.length),
        );
      }),
    );
  });
});

describe('large-city', () => {
  test('the same seed is the same city, another seed another', () => {
    assert.deepEqual(largeCity({ seed: 5 }), largeCity({ seed: 5 }));
    assert.notDeepEqual(largeCity({ seed: 5 }), largeCity({ seed: 6 }));
  });
  test('is as large as it is asked to be, and says that it is made up', () => {
    const city = largeCity({ namnder: 50, activities: 100, goals: 10, indicators: 20, seed: 42 });
    const large = program((raw) => Object.assign(raw, city.program));
    const org = organisation((raw) => Object.assign(raw, city.organisation));
    assert.deepEqual(
      [org.namnder, large.activities, large.goals, large.indicators].map(({ length }) => length),
      [50, 100, 10, 20],
    );
    assert.ok(large.sample && org.sample);
    const texts = [...large.goals, ...large.activities, ...large.indicators].map(
      ({ text }) => text,
    );
    const names = [...org.namnder, ...org.groups].map(({ name }) => name);
    for (const text of [...texts, ...names, large.title]) assert.match(text, /^Exempel/);
  });
});
