import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Issue, Problem } from '../../src/data/index.js';
import '../support/without-lit.js';

describe('a fault in words, without Lit or a DOM', () => {
  const problem: Problem = { kind: 'timeout', url: 'https://exempel.test/', seconds: 10 };

  test('the check itself sees Lit', async () => {
    await assert.rejects(import('lit'), /must not need lit/);
  });
  test('what, why and remedy, in Swedish or English', async () => {
    const { explain } = await import('../../src/i18n/explain.js');
    assert.deepEqual(explain(problem), {
      what: 'Programmet kan inte visas.',
      why: 'Servern svarade inte inom 10 sekunder.',
      remedy: 'Försök igen om en stund.',
    });
    assert.deepEqual(explain(problem, 'en'), {
      what: 'The programme cannot be shown.',
      why: 'The server did not answer within 10 seconds.',
      remedy: 'Try again in a while.',
    });
  });
  test('a missing part of the script, in the words that the loader says on the page', async () => {
    const { explain } = await import('../../src/i18n/explain.js');
    const { words } = await import('../../src/loader/words.js');
    for (const lang of ['sv', 'en'] as const) {
      const { what, why, remedy } = explain({ kind: 'part' }, lang);
      assert.equal(why, words[lang][0]);
      assert.ok(what && remedy);
    }
    assert.match(explain({ kind: 'part' }).remedy, /^Hjälper det inte\? Säg till/);
  });
  test('one thing that is wrong in a document', async () => {
    const { explainIssue } = await import('../../src/i18n/explain.js');
    const issue: Issue = { path: ['goals', 0, 'text'], rule: 'missing' };
    assert.equal(explainIssue(issue), 'goals.0.text saknas.');
    assert.equal(explainIssue(issue, 'en'), 'goals.0.text is missing.');
  });
});
