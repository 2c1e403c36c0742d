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
  const find = (outcomes: Raw[], more: Raw = {}, indicator: Raw = {}) => {
    const document = parseDocument('outcomes', url, { ...smallOutcomes(), outcomes, ...more });
    const about = program(({ indicators }) => Object.assign(indicators[0], indicator));
    const issues = followUpIssues(document, about, organisation());
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
  test('a yes or a no is 1 or 0, an index within its scale, so many per 10 000 not below 0', () => {
    const figures = (unit: Raw, ...values: number[]) =>
      find(
        values.map((value, at) => record({ value, period: `20${10 + at}` })),
        {},
        unit,
      );
    assert.deepEqual(figures({ unit: 'yes-no' }, 0, 1, 2, 0.5, -1), [
      ['outcomes.2.value', 'yes-no', '2'],
      ['outcomes.3.value', 'yes-no', '0.5'],
      ['outcomes.4.value', 'yes-no', '-1'],
    ]);
    const scale = { from: 1, to: 10 };
    assert.deepEqual(figures({ unit: 'index', scale }, 1, 5.8, 10, 0.9, 10.1), [
      ['outcomes.3.value', 'scale', '1–10'],
      ['outcomes.4.value', 'scale', '1–10'],
    ]);
    assert.deepEqual(figures({ unit: 'index' }, -4, 400), [], 'one without a scale');
    assert.deepEqual(figures({ unit: 'percent', scale }, 55), [], 'a scale of something else');
    assert.deepEqual(figures({ unit: 'per-10000' }, 0, 12.5, -0.1), [
      ['outcomes.2.value', 'below-zero', '-0.1'],
    ]);
  });
  test('so is what is aimed at, and what was published before', () => {
    const before = (...values: (number | null)[]) =>
      values.map((value) => ({ value, sources: source }));
    assert.deepEqual(
      find(
        [record({ value: 1, target: 2, revisions: before(0, 3, null) })],
        {},
        { unit: 'yes-no' },
      ),
      [
        ['outcomes.0.target', 'yes-no', '2'],
        ['outcomes.0.revisions.1.value', 'yes-no', '3'],
      ],
    );
    assert.deepEqual(find([count({ target: 2.5 })]), [], 'half a case is something to aim at');
    assert.deepEqual(find([count({ revisions: before(2.5) })]), [
      ['outcomes.0.revisions.0.value', 'count', '2.5'],
    ]);
  });
  test('a revision is of another figure than the one that came after it', () => {
    const revised = (value: number | null, ...before: (number | null)[]) =>
      find([
        record({
          value,
          state: value === null ? 'missing' : 'value',
          revisions: before.map((one) => ({ value: one, sources: source })),
        }),
      ]).map(([place, rule]) => [place, rule]);
    assert.deepEqual(revised(14, 13), []);
    assert.deepEqual(revised(14, 13, 14), [], 'back and forth');
    assert.deepEqual(revised(14, null), []);
    assert.deepEqual(revised(null, 14), [], 'withdrawn');
    assert.deepEqual(revised(14, 14), [['outcomes.0.revisions.0.value', 'unchanged']]);
    assert.deepEqual(revised(null, null), [['outcomes.0.revisions.0.value', 'unchanged']]);
    assert.deepEqual(revised(14, 13, 13), [['outcomes.0.revisions.1.value', 'unchanged']]);
  });
  test('a school year goes from one year to the next, wherever it stands', () => {
    const status = {
      activityId: 'exempel-a1',
      namnd: 'exempel-socialnamnden',
      status: 'done',
      sources: source,
    };
    const at = { indicatorId: 'exempel-i1', why: 'Exempel.', sources: source };
    assert.deepEqual(
      find([record({ period: '2023/25' }), record({ period: '1999/00' }), record({})], {
        activityStatuses: [{ ...status, period: '2024/24' }],
        breaks: [
          { ...at, from: '2022/21' },
          { ...at, from: '2024/25' },
        ],
      }),
      [
        ['outcomes.0.period', 'school-year', '2023/24'],
        ['activityStatuses.0.period', 'school-year', '2024/25'],
        ['breaks.0.from', 'school-year', '2022/23'],
      ],
    );
  });
  test('breakdowns and breaks are of indicators that exist, and parts of their breakdown', () => {
    const breakdown = (indicatorId: string) => ({
      indicatorId,
      name: 'Årskurs',
      kind: 'groups',
      values: [{ id: 'ak-8', name: 'åk 8' }],
      sources: source,
    });
    assert.deepEqual(
      find([record({ part: 'ak-8' }), record({ part: 'ak-9' }), count({ part: 'ak-8' })], {
        breakdowns: [breakdown('exempel-i1'), breakdown('borta')],
        breaks: [{ indicatorId: 'borta', from: '2025', why: 'Exempel.', sources: source }],
      }),
      [
        ['breakdowns.1.indicatorId', 'unknown-reference', 'borta'],
        ['breaks.0.indicatorId', 'unknown-reference', 'borta'],
        ['outcomes.1.part', 'unknown-reference', 'ak-9'],
        ['outcomes.2.part', 'unknown-reference', 'ak-8'],
      ],
    );
  });
  test('one break for each indicator and period', () => {
    const one = { indicatorId: 'exempel-i1', from: '2025', why: 'Exempel.', sources: source };
    const breaks = [one, { ...one, from: '2026' }, { ...one, indicatorId: 'exempel-i2' }, one];
    assert.deepEqual(find([record({})], { breaks }), [
      ['breaks.3', 'duplicate-id', 'exempel-i1 2025'],
    ]);
  });
  test('groups that make up a whole give away the last of them; parts that are not summed do not', () => {
    const breakdown = (kind: string) => ({
      breakdowns: [
        { indicatorId: 'exempel-i2', name: 'Årskurs', kind, sources: source, values: [{ id: 'ett', name: 'Ett' }, { id: 'tva', name: 'Två' }] },
      ],
    }); // prettier-ignore
    const rows = [count({ value: 100 }), count({ part: 'ett', value: 97 }), count({ part: 'tva', ...hidden })];
    for (const more of [{}, { sex: 'women' }, { namnd: places[0] }]) {
      const own = rows.map((one) => ({ ...one, ...more }));
      assert.deepEqual(find(own, breakdown('groups')), [['outcomes.2', 'disclosed', undefined]]);
      assert.deepEqual(find(own, breakdown('parts')), []);
    }
  }); // prettier-ignore
  test('the whole of a year has two names', () => {
    const [first, second, third] = places;
    const late = { period: '2026-VB' };
    assert.deepEqual(find([count({ namnd: first }), count({ namnd: first, ...late, ...hidden })]), [
      ['outcomes.1', 'disclosed', undefined],
    ]);
    assert.deepEqual(
      find([
        count({ value: 19, ...late }),
        count({ namnd: first }),
        count({ namnd: second }),
        count({ namnd: third, ...hidden }),
      ]),
      [['outcomes.3', 'disclosed', undefined]],
    );
  });
  test('percentages do not add up to one another', () => {
    assert.deepEqual(
      find([record({}), record({ sex: 'men' }), record({ sex: 'women', ...hidden })]),
      [],
    );
  });
});
