import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  BARE,
  buildMatrix,
  cellMarks,
  itemAxis,
  matrixChoices,
  ownerAxis,
  sortByTotal,
  visibleLines,
  type ItemLine,
  type MatrixFilter,
  type MatrixLine,
} from '../../../../src/data/index.js';
import { organisation, program } from '../../../support/node.js';

const now = new Date('2026-11-21T12:00:00Z');

const own = 'exempel-aldrenamnden';
const matrix = buildMatrix(program(), organisation(), own, now);
const none = () => false;
const every = () => true;
const keys = (lines: readonly MatrixLine[]) => lines.map(({ key }) => key);
const label = ({ kind, number }: ItemLine) => (kind === 'goal' ? `Mål ${number}` : '');
/** The rows and the columns that a filter leaves, with every goal open, by their names. */
const left = (filter: MatrixFilter, labelOf = label, open = none) => {
  const [items, owners] = [itemAxis(matrix, every), ownerAxis(matrix, open)];
  const found = visibleLines(matrix, items, owners, filter, labelOf);
  assert.deepEqual(
    [...found],
    keys([...items, ...owners].filter(({ key }) => found.has(key))),
    'in their order',
  );
  return {
    items: items.filter(({ key }) => found.has(key)).map(({ item }) => item.id),
    owners: owners.filter(({ key }) => found.has(key)).map(({ owner }) => owner.id),
  };
};
const all = left({});

describe('lines of the matrix', () => {
  test('what is under a line is shown where it is open, and knows what it is under', () => {
    const closed = itemAxis(matrix, none);
    assert.deepEqual(
      closed.map(({ item }) => item.id),
      ['exempel', 'exempel-m1', 'exempel-m2', 'exempel-m3', 'exempel-m4'],
    );
    assert.deepEqual(
      closed.map(({ count }) => count),
      [2, 3, 3, 2, 0],
    );
    const one = itemAxis(matrix, (key) => key === 'goal exempel-m1');
    assert.deepEqual(
      one.filter(({ level }) => level === 1).map(({ parent, item }) => [parent, item.id]),
      ['a1', 'a2', 'i1'].map((id) => ['goal exempel-m1', `exempel-${id}`]),
    );
    assert.deepEqual(
      one.filter(({ open }) => open).map(({ key }) => key),
      ['goal exempel-m1'],
    );
    // An activity in two goals has a line in each.
    const lines = itemAxis(matrix, every);
    assert.equal(lines.filter(({ item }) => item.id === 'exempel-a2').length, 2);
    assert.equal(new Set(keys(lines)).size, lines.length);
  });

  test('goals of which nothing more is said are one line, the last, that opens to them', () => {
    const bare = program((raw) => {
      raw.goals.unshift({ ...raw.goals[3], id: 'exempel-m0', number: 9 });
    });
    const more = buildMatrix(bare, organisation(), own, now);
    const folded = itemAxis(more, none, true);
    assert.deepEqual(
      folded.map(({ item }) => item.id),
      ['exempel', 'exempel-m1', 'exempel-m2', 'exempel-m3', BARE],
    );
    const open = itemAxis(more, (key) => key === BARE, true);
    assert.deepEqual(
      open.slice(-2).map(({ item, level, parent }) => [item.id, level, parent]),
      ['exempel-m0', 'exempel-m4'].map((id) => [id, 1, BARE]),
    );
    assert.ok(!itemAxis(more, none).some(({ key }) => key === BARE), 'only where it is asked for');
    // One alone is no shorter in a fold.
    assert.deepEqual(keys(itemAxis(matrix, none, true)), keys(itemAxis(matrix, none)));
  });

  test('a group opens to those in it that exist today', () => {
    const lines = ownerAxis(matrix, (key) => key === 'owner exempel-stadsdelsnamnderna');
    assert.deepEqual(
      lines.filter(({ level }) => level === 1).map(({ owner, parent }) => [owner.id, parent]),
      ['norra', 'sodra'].map((name) => [
        `exempel-${name}-stadsdelsnamnden`,
        'owner exempel-stadsdelsnamnderna',
      ]),
    );
  });

  test('by how much they have: the own nämnd first, then the most, each with its members', () => {
    const lines = ownerAxis(matrix, every);
    const sorted = sortByTotal(lines);
    const heads = sorted.filter(({ level }) => level === 0).map(({ owner }) => owner);
    assert.deepEqual(
      heads.map(({ id, total }) => [id, total]),
      [
        [own, 4],
        ['exempel-socialnamnden', 5],
        ['exempel-alla', 2],
        ['exempel-bolaget', 1],
        ['exempel-stadsdelsnamnderna', 1],
      ],
    );
    assert.deepEqual(keys(sorted).sort(), keys(lines).sort());
    for (const [at, { parent }] of sorted.entries()) {
      if (parent) assert.ok([sorted[at - 1]!.key, sorted[at - 1]!.parent].includes(parent));
    }
  });
});

describe('what a filter leaves of the matrix', () => {
  test('one role: the marks of that role, and the lines that have one', () => {
    assert.deepEqual(left({ role: 'knowledge' }), {
      items: ['exempel-m2', 'exempel-a3'],
      owners: ['exempel-bolaget'],
    });
    const goal = matrix.items.find(({ id }) => id === 'exempel-m2')!;
    const social = matrix.owners.find(({ id }) => id === 'exempel-socialnamnden')!;
    const roles = (role: MatrixFilter['role']) =>
      cellMarks(matrix, goal, social, role).map((mark) => mark.role);
    assert.deepEqual(roles(''), ['coordination', 'responsible']);
    assert.deepEqual(roles('coordination'), ['coordination']);
    assert.deepEqual(roles('knowledge'), []);
  });

  test('a role together with a kind of nämnd: rows are those of the columns that are left', () => {
    assert.deepEqual(left({ role: 'responsible', kind: 'bolagsstyrelse' }), {
      items: ['exempel', 'exempel-u2', 'exempel-m1', 'exempel-a2', 'exempel-m3', 'exempel-a2'],
      owners: ['exempel-alla'],
    });
  });

  test('a kind of nämnd: those, and the groups that have one', () => {
    assert.deepEqual(left({ kind: 'stadsdelsnamnd' }), {
      items: all.items,
      owners: ['exempel-stadsdelsnamnderna', 'exempel-alla'],
    });
  });

  test('only the own nämnd; one goal with what is in it', () => {
    assert.deepEqual(left({ onlyOwn: true }), { items: all.items, owners: [own] });
    assert.deepEqual(left({ goal: 'exempel-m3' }), {
      items: ['exempel-m3', 'exempel-a2', 'exempel-i3'],
      owners: all.owners,
    });
  });

  test('words: in what is to be done, or else in the names of those who answer', () => {
    assert.deepEqual(left({ text: 'SAMORDNAS' }), {
      items: ['exempel-m2', 'exempel-a3'],
      owners: all.owners,
    });
    assert.deepEqual(left({ text: 'bolag' }), {
      items: all.items,
      owners: ['exempel-bolaget', 'exempel-alla'],
    });
    // A group that has it is shown with all of its members.
    const group = matrix.owners.find(({ id }) => id === 'exempel-alla')!;
    assert.deepEqual(left({ text: 'bolag' }, label, every).owners, [
      'exempel-bolaget',
      'exempel-alla',
      ...group.members.map(({ id }) => id),
    ]);
    assert.deepEqual(left({ text: 'finnsinte' }).items, []);
  });

  test('a goal by its number, in the language of the reader', () => {
    assert.deepEqual(left({ text: 'mål 3' }).items, ['exempel-m3']);
    const english = ({ kind, number }: ItemLine) => (kind === 'goal' ? `Goal ${number}` : '');
    assert.deepEqual(left({ text: 'goal 3' }, english).items, ['exempel-m3']);
  });

  test('there is to choose from what there is', () => {
    const { kinds, roles, hasProposed, hasCounts } = matrixChoices(matrix);
    assert.deepEqual([hasProposed, hasCounts], [true, false]);
    assert.deepEqual([...kinds].sort(), [
      'bolagsstyrelse',
      'facknamnd',
      'kommunstyrelse',
      'stadsdelsnamnd',
    ]);
    assert.deepEqual(
      roles,
      ['responsible', 'shared', 'coordination', 'follow-up', 'knowledge'],
      'in the order of the vocabulary',
    );
  });
});
