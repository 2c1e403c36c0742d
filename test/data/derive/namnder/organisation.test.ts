import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  compareNames,
  directory,
  existsOn,
  findNamnd,
  nearestNamnder,
  parseOrganisation,
  sortBy,
  type Organisation,
} from '../../../../src/data/index.js';
import { ids, short, stad } from '../../../support/example.js';
import { organisation, readJson, type Raw } from '../../../support/node.js';

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
  test('the language of the names; none where no name is known', () => {
    const finnish = organisation((raw) => void (raw.language = 'fi'));
    assert.equal(directory(finnish).language, 'fi');
    assert.equal(directory(undefined).language, '');
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

describe('a long chain', () => {
  const length = 20_000;
  const chain = (last: string[]) =>
    ({
      ...organisation(),
      namnder: [{ ...stad.namnder[0]!, id: 'n', successorIds: [] }],
      groups: Array.from({ length }, (_, at) => ({
        id: `g${at}`,
        name: `g${at}`,
        members: { ids: at + 1 < length ? [`g${at + 1}`] : last, kinds: [] },
      })),
    }) as Raw as Organisation;
  test('of groups in groups does not overflow the stack, and each holds what the last one does', () => {
    const found = directory(chain(['n']));
    for (const id of ['g0', 'g7', `g${length - 1}`])
      assert.deepEqual(ids(found.members(id)), ['n']);
    assert.equal(found.groupsOf('n').length, length);
  });
  test('of nämnder that took over from one another', () => {
    const namnder = Array.from({ length }, (_, at) => ({
      id: `n${at}`,
      name: `n${at}`,
      kind: 'other',
      validTo: at + 1 < length ? '2010' : undefined,
      successorIds: [`n${at + 1}`],
    }));
    const found = findNamnd({ namnder, groups: [] } as Raw as Organisation, 'n0', new Date());
    assert.ok(found.state === 'ended');
    assert.deepEqual(ids(found.successors), [`n${length - 1}`]);
  });
});

describe('names in order', () => {
  const order = (names: readonly string[]) =>
    names
      .map((name) => ({ name }))
      .sort(compareNames)
      .map(({ name }) => name);
  const right = [
    '1.2 Andel',
    '1.10 Andel',
    'Andra',
    'Éclair',
    'Enskede',
    'Ezz',
    'Indikator 2',
    'Indikator 10',
    'Vantör',
    'Wolmar',
    'Üllö',
    'Zinken',
    'Årsta',
    'Ægir',
    'Älvsjö',
    'Ösmo',
  ];
  test('Swedish: å, ä and ö last, é beside e, ü as y, æ as ä, 2 before 10', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(right, { minLength: right.length }), (shuffled) =>
        assert.deepEqual(order(shuffled), right),
      ),
    );
  });
  test('what is compared without a collator is compared as it would', () => {
    const collator = new Intl.Collator('sv', { numeric: true });
    const letters = fc.constantFrom(...'abcvwxyzABCVWXYZåäöÅÄÖ0123456789 -,:.()/&é');
    const names = fc.string({ unit: letters, maxLength: 6 });
    fc.assert(
      fc.property(names, names, (one, other) => {
        const found = compareNames({ name: one }, { name: other });
        assert.equal(Math.sign(found), Math.sign(collator.compare(one, other)), `${one}|${other}`);
      }),
      { numRuns: 20_000 },
    );
  });
  test('however they are composed', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(right, { minLength: right.length }),
        fc.array(fc.boolean(), { minLength: right.length, maxLength: right.length }),
        (shuffled, composed) => {
          const mixed = shuffled.map((name, at) => name.normalize(composed[at] ? 'NFC' : 'NFD'));
          assert.deepEqual(
            order(mixed).map((name) => name.normalize('NFC')),
            right,
          );
        },
      ),
    );
  });
  test('rows of a table that are sorted by a text are in the same order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(right, { minLength: right.length }), (shuffled) => {
        const list = shuffled.map((name) => name.normalize('NFD'));
        const sorted = sortBy(list, (value) => ({ value, rank: 0 }), 'descending');
        assert.deepEqual(
          sorted.map((name) => name.normalize('NFC')),
          [...right].reverse(),
        );
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
        return [
          found.state,
          ...(found.state === 'unknown' ? ids(nearestNamnder(one, id, when)).map(short) : []),
        ];
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
  test('near is more than six of ten pairs of letters in common', () => {
    const named = (...names: string[]) =>
      ({
        namnder: names.map((id) => ({ ...stad.namnder[0]!, id, name: id, validTo: undefined })),
        groups: [],
      }) as Raw as Organisation;
    const seven = 'abcdefghxy';
    const six = 'abcdefgxyz';
    assert.deepEqual(states(named(six, seven), 'abcdefghij'), ['unknown', seven]);
  });
  test('an id longer than any can be costs nothing, whatever it has in it', () => {
    const start = performance.now();
    for (let time = 0; time < 20; time++) {
      const [state, ...near] = states(stockholm, 'stadsdelsnamnd'.repeat(20_000));
      assert.equal(state, 'unknown');
      assert.deepEqual(near, []);
    }
    assert.ok(performance.now() - start < 500);
  });

  test('nothing near: none is proposed; nor one that has ended', () => {
    assert.deepEqual(states(stad, 'xyzzy'), ['unknown']);
    const near = states(stad, 'exempel-gamla-stadsdelsnamnd');
    assert.ok(!near.includes('gamla-stadsdelsnamnden'), near.join(', '));
  });
  test('any text at all has an answer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (id) => {
        findNamnd(stad, id, now);
        assert.ok(nearestNamnder(stad, id, now).length <= 3);
      }),
    );
  });
});
