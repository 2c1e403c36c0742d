import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  buildMatrix,
  checkMatrix,
  parseOrganisation,
  parseProgram,
  type ItemLine,
  type Mark,
  type Matrix,
  type Responsibility,
} from '../../../../src/data/index.js';
import { checks } from '../../../../src/i18n/sv/checks.js';
import { matrix as sv } from '../../../../src/i18n/sv/matrix.js';
import { largeCity } from '../../../fixtures/large-city.js';
import { rawOrganisation, rawProgram, readJson } from '../../../support/node.js';

const now = new Date('2026-11-21T12:00:00Z');
const shipped = () => ({
  program: parseProgram('http://x/', readJson('public/api/v1/programs/stockholm-2021-2025.json')),
  organisation: parseOrganisation('http://x/', readJson('public/api/v1/organisation.json')),
});
const words = (marks: readonly Mark[]) =>
  marks
    .map((mark) => [sv.markWord(mark), mark.count, sv.markNote(mark)].filter(Boolean).join(' '))
    .join(', ');
const item = (matrix: Matrix, id: string): ItemLine => {
  const all = matrix.items.flatMap((line) => [line, ...line.children]);
  return all.find((line) => line.id === id)!;
};

describe('matrix', () => {
  test('own nämnd first, then nämnder by name, then groups from the smallest', () => {
    const { program, organisation } = shipped();
    const { owners } = buildMatrix(program, organisation, 'trafiknamnden', now);
    assert.deepEqual(
      owners.map(({ id }) => id),
      [
        'trafiknamnden',
        'arbetsmarknadsnamnden',
        'kommunstyrelsen',
        'socialnamnden',
        'stadsdelsnamnderna',
        'varje-namnd-och-styrelse',
      ],
    );
    assert.equal(owners[0]!.own, true);
    assert.equal(owners[4]!.members.length, 11, 'those that exist today');
  });

  test('lines: the whole programme first where it has duties, then goals with what is in them', () => {
    const { program, organisation } = shipped();
    const { items } = buildMatrix(program, organisation, undefined, now);
    assert.deepEqual(
      items.map(({ kind }) => kind),
      ['program', ...Array.from({ length: 7 }, () => 'goal')],
    );
    assert.equal(items[1]!.children.length, 1);
    assert.equal(items[2]!.children.length, 0);
    const none = buildMatrix({ ...program, duties: [] }, organisation, undefined, now);
    assert.equal(none.items[0]!.kind, 'goal');
  });

  test('a cell of a goal counts, a cell of an item does not; a proposal is told apart', () => {
    const { program, organisation } = shipped();
    const matrix = buildMatrix(program, organisation, undefined, now);
    const owner = matrix.owners.find(({ id }) => id === 'arbetsmarknadsnamnden')!;
    assert.equal(words(matrix.marks(item(matrix, '2021-m1'), owner)), 'Ansvar 1');
    const marks = matrix.marks(item(matrix, '2021-m3'), owner);
    assert.equal(words(marks), 'Föreslaget: ansvar 1');
    assert.equal(marks.map(({ role }) => sv.roleLetter(role)).join(), 'A');
    assert.deepEqual(matrix.marks(item(matrix, '2021-m2'), owner), []);
  });

  test('through groups: for the own nämnd and for members, not for others that are named', () => {
    const { program, organisation } = shipped();
    const matrix = buildMatrix(program, organisation, 'farsta-stadsdelsnamnd', now);
    const [own] = matrix.owners;
    assert.equal(words(matrix.marks(item(matrix, '2021-m3'), own!)), 'Ansvar 1 via grupp');
    const group = matrix.owners.find(({ id }) => id === 'stadsdelsnamnderna')!;
    const member = group.members.find(({ id }) => id === 'bromma-stadsdelsnamnd')!;
    assert.equal(words(matrix.marks(item(matrix, '2021-m3'), member)), 'Ansvar 1 via grupp');
    // Of several items: as what somebody answers is said by each of them.
    assert.equal(words(matrix.marks(matrix.items[0]!, own!)), 'Ansvar 3 via grupp');
    const duties = matrix.items[0]!.children.map((duty) => words(matrix.marks(duty, own!)));
    assert.ok(duties.includes('Ansvar 1 som arbetsgivare via grupp'));
    const named = matrix.owners.find(({ id }) => id === 'kommunstyrelsen')!;
    assert.ok(matrix.marks(matrix.items[0]!, named).every(({ viaGroup }) => !viaGroup));
  });

  test('in a cell: what is decided before what is proposed, by name before through groups', () => {
    const own = 'exempel-socialnamnden';
    const make = (more: object) => ({
      owner: { namnd: own },
      role: 'responsible' as const,
      capacity: 'operations' as const,
      status: 'decided' as const,
      ...more,
    });
    const raw = rawProgram();
    raw.activities = [];
    raw.indicators[0].responsibilities = [
      make({ owner: { group: 'exempel-alla' }, status: 'proposed' }),
      make({ role: 'knowledge', status: 'proposed' }),
      make({ owner: { group: 'exempel-alla' }, role: 'shared' }),
      make({ role: 'coordination' }),
    ].map((one) => ({ ...one, sources: [{ source: 'exempel' }] }));
    const program = parseProgram('http://x/', raw);
    const matrix = buildMatrix(
      program,
      parseOrganisation('http://x/', rawOrganisation()),
      own,
      now,
    );
    const marks = matrix.marks(item(matrix, raw.indicators[0].id), matrix.owners[0]!);
    assert.deepEqual(
      marks.map(({ role }) => role),
      ['coordination', 'shared', 'knowledge', 'responsible'],
    );
  });

  test('without an organisation the ids stand for the names', () => {
    const { program } = shipped();
    const { owners } = buildMatrix(program, undefined, 'socialnamnden', now);
    assert.ok(owners.some(({ name }) => name === 'arbetsmarknadsnamnden'));
  });

  test('a large city: every decided and proposed responsibility is in some cell', () => {
    const raw = largeCity({ seed: 7 });
    const program = parseProgram('http://x/', raw.program);
    const organisation = parseOrganisation('http://x/', raw.organisation);
    const matrix = buildMatrix(program, organisation, undefined, now);
    const lines = new Map(
      matrix.items.flatMap((line) => line.children).map((one) => [one.id, one]),
    );
    const inCells = [...lines.values()].flatMap((line) =>
      matrix.owners.flatMap((owner) => matrix.marks(line, owner)),
    );
    const total = [...program.activities, ...program.indicators].flatMap(
      ({ responsibilities }) => responsibilities,
    ).length;
    assert.equal(
      inCells.reduce((sum, { count }) => sum + count, 0),
      total,
    );
    assert.ok(total > 100);
  });
});

describe('matrix checks', () => {
  test('shipped: no fault in the two indicators, and the idle are named', () => {
    const { program, organisation } = shipped();
    const findings = checkMatrix(program, organisation, now);
    const idle = findings.flatMap((one) => (one.kind === 'idle' ? [one] : []));
    assert.deepEqual(findings, idle, 'nothing else');
    const kinds = idle.map(({ of }) => of);
    assert.equal(new Set(kinds).size, kinds.length, 'one of each kind');
    assert.ok(idle.find(({ of }) => of === 'facknamnd')!.names.includes('Trafiknämnden'));
    assert.ok(!kinds.includes('stadsdelsnamnd'), 'they have it through their group');
  });

  test('none, two, and one that has ended', () => {
    const raw = rawProgram();
    const program = parseProgram('http://x/', raw);
    const organisation = parseOrganisation('http://x/', rawOrganisation());
    const [first, second] = organisation.namnder;
    const decided = (namnd: string): Responsibility => ({
      owner: { namnd },
      role: 'responsible',
      capacity: 'operations',
      status: 'decided',
      sources: [{ source: 'exempel' }],
    });
    const [one] = program.indicators;
    const make = (id: string, responsibilities: Responsibility[]) => ({
      ...one!,
      id,
      responsibilities,
    });
    const changed = {
      ...program,
      activities: [],
      indicators: [
        make('i-none', []),
        make('i-two', [decided(first!.id), decided(second!.id)]),
        make('i-ended', [decided('ended')]),
        // As an employer one answers for the own staff, and not for what is to be done.
        make('i-employer', [{ ...decided(first!.id), capacity: 'employer' }]),
        make('i-proposed', [{ ...decided(first!.id), status: 'proposed' }]),
        make('i-shared', [{ ...decided(first!.id), role: 'shared' }]),
      ],
    };
    const withEnded = {
      ...organisation,
      namnder: [
        ...organisation.namnder,
        {
          ...first!,
          id: 'ended',
          name: 'Avslutad nämnd',
          validTo: '2020',
          successorIds: [second!.id],
        },
      ],
    };
    const found = checkMatrix(changed, withEnded, now).filter(({ kind }) => kind !== 'idle');
    assert.deepEqual(
      found.map((finding) => [finding.kind, 'item' in finding && finding.item.id]),
      [
        ['no-responsible', 'i-none'],
        ['two-responsible', 'i-two'],
        ['ended-namnd', 'i-ended'],
        ['no-responsible', 'i-employer'],
        ['no-responsible', 'i-proposed'],
        ['no-responsible', 'i-shared'],
      ],
    );
    const said = found.flatMap((one) => (one.kind === 'idle' ? [] : [checks.finding(one)]));
    for (const words of said) assert.doesNotMatch(words, /undefined/);
    assert.match(said[2]!, /Avslutad nämnd står som ansvarig .* Tog över: /);
  });
});
