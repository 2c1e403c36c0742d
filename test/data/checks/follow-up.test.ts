import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { followUpIssues, parseDocument } from '../../../src/data/index.js';
import { explainIssue } from '../../../src/i18n/explain.js';
import { assertReadable, smallOutcomes, source, url } from '../../support/documents.js';
import { organisation, program, type Raw } from '../../support/node.js';

describe('follow-up against what it is about, before it is published', () => {
  const record = (change: Raw) => ({ ...smallOutcomes().outcomes[0], ...change });
  // The second of the made-up programme's indicators is a count, the first a percentage.
  const count = (change: Raw) => record({ indicatorId: 'exempel-i2', value: 7, ...change });
  const hidden = { state: 'suppressed', value: null };
  const find = (outcomes: Raw[], more: Raw = {}) => {
    const document = parseDocument('outcomes', url, { ...smallOutcomes(), outcomes, ...more });
    const issues = followUpIssues(document, program(), organisation());
    for (const issue of issues) {
      for (const lang of ['sv', 'en'] as const) assertReadable(explainIssue(issue, lang));
    }
    return issues.map(({ path, rule, detail }) => [path.join('.'), rule, detail]);
  };
  const places = ['norra', 'sodra', 'gamla'].map((name) => `exempel-${name}-stadsdelsnamnden`);

  test('what is there passes', () => {
    assert.deepEqual(find([record({}), record({ namnd: places[0] })]), []);
  });
  test('another programme, and indicators, activities and nämnder that are not there', () => {
    const gone = { activityId: 'finns-inte', namnd: 'ingen', period: '2026', status: 'done' };
    assert.deepEqual(
      find([record({ indicatorId: 'borta' }), record({ namnd: 'exempel-alla' })], {
        program: 'annat',
        activityStatuses: [{ ...gone, sources: source }],
      }),
      [
        ['program', 'unknown-reference', 'annat'],
        ['outcomes.0.indicatorId', 'unknown-reference', 'borta'],
        ['outcomes.1.namnd', 'unknown-reference', 'exempel-alla'],
        ['activityStatuses.0.activityId', 'unknown-reference', 'finns-inte'],
        ['activityStatuses.0.namnd', 'unknown-reference', 'ingen'],
      ],
    );
  });
  test('women suppressed, men and all of them told: it is the difference', () => {
    const told = [count({}), count({ sex: 'men', value: 5 })];
    assert.deepEqual(find([...told, count({ sex: 'women', ...hidden })]), [
      ['outcomes.2', 'disclosed', undefined],
    ]);
    assert.deepEqual(
      find([count({}), ...['men', 'women'].map((sex) => count({ sex, ...hidden }))]),
      [],
    );
    assert.deepEqual(find([count({}), count({ sex: 'women', ...hidden })]), []);
    assert.deepEqual(find([...told, count({ sex: 'women', state: 'missing', value: null })]), []);
  });
  test('one nämnd suppressed, the others and the city told', () => {
    const [first, second, third] = places;
    const others = [count({ value: 19 }), count({ namnd: first }), count({ namnd: second })];
    assert.deepEqual(find([...others, count({ namnd: third, ...hidden })]), [
      ['outcomes.3', 'disclosed', undefined],
    ]);
    const noTotal = others.slice(1);
    assert.deepEqual(find([...noTotal, count({ namnd: third, ...hidden })]), []);
  });
  test('a count is a whole number, not below 0; others may be any that can be kept', () => {
    assert.deepEqual(find([count({ value: 2.5 }), count({ value: -3, period: '2025' })]), [
      ['outcomes.0.value', 'count', '2.5'],
      ['outcomes.1.value', 'count', '-3'],
    ]);
    assert.deepEqual(find([record({ value: 2.5 }), record({ value: -3, period: '2025' })]), []);
    assert.deepEqual(find([record({ value: Number('12345678901234567890') })]), [
      ['outcomes.0.value', 'digits', '12345678901234567000'],
    ]);
  });
  test('percentages do not add up to one another', () => {
    assert.deepEqual(
      find([record({}), record({ sex: 'men' }), record({ sex: 'women', ...hidden })]),
      [],
    );
  });
});
