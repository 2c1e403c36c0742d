import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { ProblemError, parseDocument, parseHead, parseProgram } from '../../../src/data/index.js';
import { assertReadable, documents, languages, url } from '../../support/documents.js';
import {
  organisation,
  problemOf,
  program,
  rawOrganisation,
  rawProgram,
  type Raw,
} from '../../support/node.js';

describe('versions and unknown fields', () => {
  test('unknown fields are ignored, wherever they are', () => {
    const plain = program();
    const got = program((raw) => {
      raw.future = { any: 'thing' };
      raw.goals[0].future = 1;
      raw.links.future = 'future.json';
      raw.activities[0].responsibilities[0].owner.future = true;
    });
    assert.deepEqual(got, plain);
  });
  test('defaults are filled in', () => {
    const goal = program().goals[3]!;
    assert.deepEqual(goal.prerequisites, []);
    assert.deepEqual(goal.subgoals, []);
    assert.deepEqual(program().indicators[0]!.lifecycle, { state: 'active' });
    const [responsibility] = program().duties[0]!.responsibilities;
    assert.deepEqual([responsibility?.capacity, responsibility?.status], ['operations', 'decided']);
    assert.deepEqual(organisation().groups[0]!.members.ids, []);
  });
  for (const version of [2, 0, 1.5]) {
    test(`version ${JSON.stringify(version)} is refused by its name, whatever else is in it`, async () => {
      const problem = await problemOf(() => parseProgram(url, { schemaVersion: version }));
      assert.deepEqual(problem, { kind: 'version', url, found: String(version) });
    });
  }
  test('version "1" as a text is not told as “version 1, this page reads version 1”', async () => {
    const problem = await problemOf(() =>
      parseProgram(url, { ...rawProgram(), schemaVersion: '1' }),
    );
    assert.equal(problem.kind, 'invalid');
  });
  for (const [what, version] of [
    ['an object without words', { toString: null }],
    ['a list', [[[]]]],
    ['null', null],
  ] as const) {
    test(`a version that is ${what} is a problem, not an error of ours`, async () => {
      const raw = { ...rawProgram(), schemaVersion: version };
      const problem = await problemOf(() => parseProgram(url, raw));
      assert.ok(['invalid', 'version'].includes(problem.kind));
    });
  }
});

describe('whatever comes, only a ProblemError is thrown', () => {
  const parsers = [
    parseHead,
    ...Object.values(documents).map(({ parse }) => parse as (at: string, raw: unknown) => unknown),
  ];
  const parseAll = (raw: unknown) => {
    for (const parse of parsers) {
      try {
        parse(url, raw);
      } catch (error) {
        assert.ok(error instanceof ProblemError, String(error));
        const { problem } = error;
        assert.ok(problem.kind === 'invalid' || problem.kind === 'version', problem.kind);
        for (const [, messages] of languages) assertReadable(messages.problemWhy(problem));
      }
    }
  };
  test('any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (raw) => parseAll(raw)),
      { numRuns: 300 },
    );
  });
  test('a right document with one value replaced by any JSON', () => {
    const seeds = Object.values(documents).map(({ raw }) => JSON.stringify(raw()));
    const places = (value: Raw, path: string[] = []): string[][] =>
      typeof value === 'object' && value !== null
        ? [path, ...Object.keys(value).flatMap((key) => places(value[key], [...path, key]))]
        : [path];
    const paths = seeds.map((seed) => places(JSON.parse(seed)).slice(1));
    const place = fc
      .nat(seeds.length - 1)
      .chain((seed) =>
        fc.record({ seed: fc.constant(seed), path: fc.constantFrom(...paths[seed]!) }),
      );
    fc.assert(
      fc.property(place, fc.jsonValue({ maxDepth: 2 }), ({ seed, path }, value) => {
        const doc = JSON.parse(seeds[seed]!);
        const parent = path.slice(0, -1).reduce((at, key) => at[key], doc);
        parent[path.at(-1)!] = value;
        parseAll(doc);
      }),
      { numRuns: 500 },
    );
  });
  test('names that mean something to JavaScript, in JSON text', () => {
    for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      const text = JSON.stringify(rawProgram());
      parseAll(JSON.parse(text.replace('{', `{"${key}":{"goals":7},`)));
      parseAll(
        JSON.parse(text.replaceAll('"exempel-m1"', `"${key.toLowerCase().replace(/\W|_/g, '')}"`)),
      );
    }
  });
});

test('documents are frozen, and the raw one is left as it was', () => {
  const raw = rawProgram();
  const copy = structuredClone(raw);
  const parsed = parseDocument('program', url, raw);
  assert.ok(Object.isFrozen(parsed) && Object.isFrozen(parsed.goals[0]!.sources[0]));
  assert.deepEqual(raw, copy);
  assert.ok(!Object.isFrozen(raw.goals));
  assert.ok(Object.isFrozen(parseDocument('organisation', url, rawOrganisation()).namnder));
});
