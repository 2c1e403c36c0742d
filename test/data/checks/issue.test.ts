/* A document in which everything is wrong: what is kept of it, and that it can be told at all. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ISSUES_KEPT } from '../../../src/data/checks/issue.js';
import { organisationIssues } from '../../../src/data/checks/organisation.js';
import { documents } from '../../../src/data/index.js';
import { validate } from '../../../src/data/load/read-document.js';
import { schemas } from '../../../src/data/schema/index.js';
import { readWithZod } from '../../../src/data/schema/read-shape.js';
import { assertReadable, languages, smallOutcomes, url } from '../../support/documents.js';
import type { Raw } from '../../support/node.js';

const many = 100_000;
const kept = (result: object): number => ('issues' in result ? (result.issues as Raw).length : 0);

describe('of many faults', () => {
  const wrong = { ...smallOutcomes(), outcomes: Array.from({ length: many }, () => 7) };

  test('so many are kept, whoever reads the document, and the first ones', () => {
    const byZod = readWithZod(schemas.outcomes, wrong);
    const byTable = validate(documents.outcomes, wrong);
    assert.equal(kept(byTable), ISSUES_KEPT);
    assert.ok('issues' in byZod && 'issues' in byTable);
    assert.deepEqual(byTable.issues, byZod.issues.slice(0, ISSUES_KEPT));
  });
  test('the same of those that no shape can tell of', () => {
    const [first] = smallOutcomes().outcomes;
    const result = validate(documents.outcomes, {
      ...smallOutcomes(),
      outcomes: Array.from({ length: 1000 }, () => first),
    });
    assert.equal(kept(result), ISSUES_KEPT);
  });
  test('a reader is told that there may be more', () => {
    const result = validate(documents.outcomes, wrong);
    assert.ok('issues' in result);
    for (const [language, words] of languages) {
      const why = words.problemWhy({ kind: 'invalid', url, issues: result.issues });
      assertReadable(why);
      assert.match(why, language === 'sv' ? /Och minst 97 fel till/ : /And 97\+ more/);
    }
  });
});

test('groups in a long chain have no cycle, and a long cycle is found', () => {
  const organisation = (last: string[]) =>
    ({
      sources: [],
      namnder: [],
      groups: Array.from({ length: 4000 }, (_, at) => ({
        id: `g${at}`,
        sources: [],
        members: { ids: at < 3999 ? [`g${at + 1}`] : last, kinds: [] },
      })),
    }) as Raw;
  assert.deepEqual(organisationIssues(organisation([])), []);
  const issues = organisationIssues(organisation(['g3990']));
  assert.deepEqual(
    issues.map(({ rule, detail }) => [rule, detail]),
    Array.from({ length: 10 }, (_, at) => ['cycle', `g${3990 + at}`]),
  );
});
