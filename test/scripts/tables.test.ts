import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type * as z from 'zod/mini';
import { oldFiles } from '../../scripts/made.js';
import { ISSUES_KEPT, documents, type DocumentKind, type Issue } from '../../src/data/index.js';
import { readShape } from '../../src/data/load/read-table.js';
import { schemas } from '../../src/data/schema/index.js';
import { readWithZod } from '../../src/data/schema/read-shape.js';
import {
  rawIndex,
  rawOrganisation,
  rawOutcomes,
  rawProgram,
  rawSubgoalProgram,
  readJson,
  type Raw,
} from '../support/node.js';

/** Documents are read without zod, from tables that are made from the schemas, and that have to answer as zod does. */
type Read = (kind: DocumentKind, raw: unknown) => { data: unknown } | { issues: Issue[] };
const withZod: Read = (kind, raw) => {
  const result = readWithZod(schemas[kind] as z.ZodMiniType, raw);
  return 'data' in result ? result : { issues: result.issues.slice(0, ISSUES_KEPT) };
};
const compiled: Read = (kind, raw) => readShape(documents[kind].table, raw);

test('what is made from the schemas is what they say: npm run made', async () => {
  assert.deepEqual(await oldFiles(), []);
});

const api = (file: string) => readJson(`public/api/v1/${file}`);
const seeds: [kind: DocumentKind, name: string, raw: Raw][] = [
  ['program', 'exempel', rawProgram()],
  ['program', 'exempel-delmal', rawSubgoalProgram()],
  ['organisation', 'exempel', rawOrganisation()],
  ['index', 'exempel', rawIndex()],
  ['outcomes', 'exempel', rawOutcomes()],
  ['program', 'stockholm-2017-2020', api('programs/stockholm-2017-2020.json')],
  ['program', 'stockholm-2021-2025', api('programs/stockholm-2021-2025.json')],
  ['program', 'stockholms-lan-2020-2026', api('programs/stockholms-lan-2020-2026.json')],
  ['organisation', 'stockholm', api('organisation.json')],
  ['index', 'stockholm', api('index.json')],
  ['contacts', 'stockholm', api('contacts.json')],
  ['opinions', 'stockholm-2021-2025', api('programs/stockholm-2021-2025/opinions.json')],
  ['outcomes', 'stockholms-lan', api('programs/stockholms-lan-2020-2026/outcomes.json')],
];
const kinds = [...new Set(seeds.map(([kind]) => kind))];

/** The answer, in the order of the document: the two need not look at its fields in the same order. */
function answer(read: Read, kind: DocumentKind, raw: unknown): unknown {
  const result = read(kind, raw);
  if (!('issues' in result)) return result;
  const written = result.issues.map((issue) => JSON.stringify(issue, ['path', 'rule', 'detail']));
  return { issues: written.sort() };
}
const assertSame = (kind: DocumentKind, raw: unknown) =>
  assert.deepEqual(answer(compiled, kind, raw), answer(withZod, kind, raw));

describe('right documents are read the same', () => {
  for (const [kind, name, raw] of seeds) {
    test(`${kind} ${name}`, () => {
      assertSame(kind, raw);
      assert.ok('data' in compiled(kind, raw));
    });
  }
});

describe('what is wrong is found the same', () => {
  const changed = (change: (document: Raw) => void) => {
    const document = rawProgram();
    change(document);
    return document;
  };
  test('an owner whose id is misspelt: a choice of two shapes, of which one nearly fits', () => {
    assertSame(
      'program',
      changed((doc) => (doc.duties[0].responsibilities[0].owner.namnd = 'Socialnämnden')),
    );
  });
  test('a whole number that is too large to be exact', () => {
    assertSame(
      'program',
      changed((doc) => (doc.goals[0].number = 2 ** 60)),
    );
  });
  test('an empty list in place of a text', () => {
    assertSame(
      'program',
      changed((doc) => (doc.title = [])),
    );
  });

  for (const kind of kinds) {
    test(`any JSON as ${kind}`, () => {
      fc.assert(
        fc.property(fc.jsonValue({ maxDepth: 3 }), (raw) => assertSame(kind, raw)),
        { numRuns: 50 },
      );
    });
  }

  const oddities = [
    null,
    0,
    -1,
    1.5,
    2 ** 60,
    Infinity,
    '',
    'exempel-m1',
    'finns-inte',
    'Ett ord',
    'Å'.repeat(1_001),
    '2026-02-30',
    '2099',
    true,
    [],
    [{}],
    {},
    { namnd: 'Å' },
    { namnd: 7, group: 'exempel-alla' },
    { kind: 'goal' },
    { kind: 'goal', id: 'Å' },
    { source: 'finns-inte' },
  ];
  for (const [kind, name, raw] of seeds) {
    if (name === 'stockholm-2017-2020' || (kind === 'index' && name === 'stockholm')) continue;
    test(`${kind} ${name} with one or two values replaced, moved, doubled or left out`, () => {
      const places: string[][] = [];
      const walk = (value: Raw, at: string[]) => {
        if (typeof value !== 'object' || value === null) return;
        for (const key of Object.keys(value)) {
          places.push([...at, key]);
          walk(value[key], [...at, key]);
        }
      };
      walk(raw, []);
      const get = (document: Raw, at: string[]) => at.reduce((one, key) => one?.[key], document);
      const place = fc.constantFrom(...places);
      const change = fc.oneof(
        fc.record({ place, value: fc.constantFrom(...oddities) }),
        fc.record({ place, value: fc.jsonValue({ maxDepth: 1 }) }),
        fc.record({ place, from: place }),
        fc.record({ place, double: fc.constant(true) }),
        fc.record({ place }),
      );
      fc.assert(
        fc.property(fc.array(change, { minLength: 1, maxLength: 2 }), (changes) => {
          const document = structuredClone(raw);
          for (const one of changes) {
            const parent = get(document, one.place.slice(0, -1));
            const key = one.place.at(-1)!;
            if (typeof parent !== 'object' || parent === null) continue;
            if ('value' in one) parent[key] = one.value;
            else if ('from' in one) parent[key] = structuredClone(get(raw, one.from));
            else if ('double' in one && Array.isArray(parent))
              parent.push(structuredClone(parent[0]));
            else if (!Array.isArray(parent)) delete parent[key];
          }
          assertSame(kind, document);
        }),
        { numRuns: 50 },
      );
    });
  }
});
