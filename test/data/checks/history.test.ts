import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  aheadOfTime,
  parseDocument,
  parseOrganisation,
  parseProgram,
  unfoundedInHistory,
  ProblemError,
  type Organisation,
  type Program,
} from '../../../src/data/index.js';
import { documents, url } from '../../support/documents.js';
import { rawOrganisation, rawProgram, type Raw } from '../../support/node.js';

const { raw } = documents.history;

/** What is wrong in the small history after a change. */
function found(change: (doc: Raw) => void): string[] {
  const doc = JSON.parse(JSON.stringify(raw())) as Raw;
  change(doc);
  try {
    parseDocument('history', url, doc);
    return [];
  } catch (error) {
    const { problem } = error as ProblemError;
    assert.ok(problem.kind === 'invalid');
    return problem.issues.map(({ path, rule }) => `${path.join('.')} ${rule}`);
  }
}

describe('a history', () => {
  test('right as it is', () =>
    assert.deepEqual(
      found(() => undefined),
      [],
    ));

  for (const [what, change, issue] of [
    ['relation from', (doc) => (doc.relations[0].from.program = 'x'), 'relations.0.from.program'],
    ['relation to', (doc) => (doc.relations[0].to.program = 'x'), 'relations.0.to.program'],
    ['background', (doc) => (doc.background[0].program = 'x'), 'background.0.program'],
    ['what a plan is under', (doc) => (doc.programs[1].under = 'x'), 'programs.1.under'],
    [
      'source of an opinion',
      (doc) => (doc.programs[0].opinions[0].sources = [{ source: 'x' }]),
      'programs.0.opinions.0.sources.0.source',
    ],
  ] as [string, (doc: Raw) => unknown, string][])
    test(`names what is on its axis: ${what}`, () =>
      assert.deepEqual(found(change), [`${issue} unknown-reference`]));

  test('periods end after they begin', () => {
    assert.deepEqual(
      found((doc) => {
        doc.programs[0].period.to = '2019';
        doc.programs[1].otherPeriods[0].period.to = '2019';
      }),
      ['programs.0.period period-order', 'programs.1.otherPeriods.0.period period-order'],
    );
  });

  test('an id is there once', () => {
    assert.deepEqual(
      found((doc) => doc.background.push(doc.background[0])),
      ['background.1.id duplicate-id'],
    );
  });

  test('before it is published: goals are those of its programmes', () => {
    const program = parseProgram(url, rawProgram());
    const doc = raw();
    const { title, shortTitle, status, period } = program;
    Object.assign(
      doc.programs.find(({ id }: { id: string }) => id === program.id),
      { title, shortTitle, status, period },
    );
    const history = parseDocument('history', url, doc);
    const changed = structuredClone(history);
    changed.relations[0]!.to.goals.push('finns-inte');
    assert.deepEqual(
      unfoundedInHistory(changed, [program]).map(({ path }) => path.join('.')),
      ['relations.0.to.goals.1'],
    );
    assert.deepEqual(unfoundedInHistory(history, [program]), []);
    const told = structuredClone(history);
    const entry = told.programs.find(({ id }) => id === program.id)!;
    Object.assign(entry, { title: 'Exempel på en annan titel', status: 'replaced' });
    entry.period.to = '1999';
    told.relations[0]!.kind = 'new';
    assert.deepEqual(
      unfoundedInHistory(told, [program]).map(({ path, rule }) => `${path.join('.')} ${rule}`),
      [
        ...['title', 'status', 'period.to'].map(
          (at) => `programs.${told.programs.indexOf(entry)}.${at} differs`,
        ),
        'relations.0.kind one-sided',
      ],
    );
    // Of a programme that is not there, there is nothing to hold it against.
    assert.deepEqual(unfoundedInHistory(changed, []), []);
  });

  test('before it is published: what its opinions are about, and whose they are, is there', () => {
    const program = parseProgram(url, rawProgram());
    const organisation = parseOrganisation(url, rawOrganisation());
    const found = (change: (opinions: Raw[]) => void, ...known: [programs: Program[], organisation?: Organisation]) => {
      const doc = raw();
      const at = doc.programs.findIndex(({ id }: Raw) => id === program.id);
      const { title, shortTitle, status, period } = program;
      Object.assign(doc.programs[at], { title, shortTitle, status, period });
      doc.programs.forEach((one: Raw, index: number) => index !== at && (one.opinions = []));
      change(doc.programs[at].opinions);
      return unfoundedInHistory(parseDocument('history', url, doc), ...known).map(({ path, rule }) => `${path.slice(2).join('.')} ${rule}`);
    };
    const change = ([one, two]: Raw[]) => {
      one.about = { kind: 'goal', id: 'borta' };
      one.onBehalfOf = 'ingen';
      two.id = one.id;
      two.proposal = { responsibility: { owner: { namnd: 'ingen' }, role: 'shared', from: '2025', to: '2020' } };
    };
    assert.deepEqual(found(() => undefined, [program], organisation), []);
    assert.deepEqual(found(change, [program], organisation), [
      'opinions.1.id duplicate-id',
      'opinions.0.about.id unknown-reference',
      'opinions.0.onBehalfOf unknown-reference',
      'opinions.1.proposal.responsibility.owner.namnd unknown-reference',
      'opinions.1.proposal.responsibility period-order',
    ]);
    assert.deepEqual(found(change, []), ['opinions.1.id duplicate-id', 'opinions.1.proposal.responsibility period-order']);
  }); // prettier-ignore

  test('before it is published: nothing is under itself, and no goal became itself', () => {
    const found = (change: (doc: Raw) => void) => {
      const doc = raw();
      change(doc);
      return unfoundedInHistory(parseDocument('history', url, doc), []).map(
        ({ path, rule }) => `${path.join('.')} ${rule}`,
      );
    };
    assert.deepEqual(
      found(({ programs: [one, two] }) => (two.under = one.id)),
      [],
    );
    assert.deepEqual(
      found(({ programs: [one] }) => (one.under = one.id)),
      ['programs.0.under itself'],
    );
    assert.deepEqual(
      found(({ programs: [one, two] }) => {
        one.under = two.id;
        two.under = one.id;
      }),
      ['programs.0.under itself', 'programs.1.under itself'],
    );
    assert.deepEqual(
      found(({ relations: [one] }) => (one.to.program = one.from.program)),
      ['relations.0.to.program itself'],
    );
  });

  test('an opinion is not of a day to come', () => {
    const doc = documents.opinions.raw();
    doc.opinions[1].date = '2031-05-01';
    assert.deepEqual(
      aheadOfTime(doc, new Date('2026-11-29')).map(({ path }) => path.join('.')),
      ['opinions.1.date'],
    );
  });
});
