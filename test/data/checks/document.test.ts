import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseProgram, type Issue } from '../../../src/data/index.js';
import { assertReadable, documents, languages, source, url } from '../../support/documents.js';
import { problemOf, rawProgram, rawSubgoalProgram, type Raw } from '../../support/node.js';

/** What is wrong in a document; every finding is also said in both languages, with its field. */
async function issuesOf(parse: (url: string, raw: unknown) => unknown, raw: Raw): Promise<Issue[]> {
  const problem = await problemOf(() => parse(url, raw));
  assert.equal(problem.kind, 'invalid');
  const issues = problem.kind === 'invalid' ? [...problem.issues] : [];
  for (const issue of issues) {
    for (const [, messages] of languages) {
      const text = messages.issue(issue);
      assertReadable(text);
      assert.ok(text.includes(issue.path.join('.')), `${text} names ${issue.path.join('.')}`);
    }
  }
  return issues;
}

type Kind = keyof typeof documents;

describe('the made-up documents are right as they are', () => {
  for (const [kind, { parse, raw }] of Object.entries(documents)) {
    test(kind, () => assert.ok(parse(url, raw())));
  }
  test('a programme with subgoals', () => {
    assert.equal(parseProgram(url, rawSubgoalProgram()).goals[0]?.subgoals.length, 2);
  });
});

describe('what is wrong is found, where it is, and said in both languages', () => {
  type Case = [
    what: string,
    kind: Kind,
    change: (doc: Raw) => unknown,
    ...found: [path: string, rule: Issue['rule'], detail?: string][],
  ];
  const cases: Case[] = [
    // Shape.
    ['a field is missing', 'program', (doc) => delete doc.title, ['title', 'missing']],
    [
      'a field deep inside is missing',
      'program',
      (doc) => delete doc.activities[2].responsibilities[1].role,
      ['activities.2.responsibilities.1.role', 'missing'],
    ],
    ['no version', 'program', (doc) => delete doc.schemaVersion, ['schemaVersion', 'missing']],
    [
      'another type',
      'program',
      (doc) => (doc.goals[0].text = 7),
      ['goals.0.text', 'type', 'string'],
    ],
    ['null', 'program', (doc) => (doc.goals = null), ['goals', 'type', 'array']],
    [
      'a word that is no choice',
      'program',
      (doc) => (doc.status = 'vilande'),
      ['status', 'choice', 'consultation, adopted, in-force, extended, expired, replaced'],
    ],
    ['an id with å', 'program', (doc) => (doc.goals[3].id = 'mål-4'), ['goals.3.id', 'format']],
    [
      'a date that is none',
      'program',
      (doc) => (doc.period.to = '2099-13'),
      ['period.to', 'format'],
    ],
    ['a language that is none', 'program', (doc) => (doc.language = ''), ['language', 'format']],
    ['too long', 'program', (doc) => (doc.title = 'Å'.repeat(1001)), ['title', 'too-long', '1000']],
    ['empty', 'program', (doc) => (doc.goals[1].text = ''), ['goals.1.text', 'too-short', '1']],
    [
      'no source',
      'program',
      (doc) => (doc.goals[1].sources = []),
      ['goals.1.sources', 'too-short', '1'],
    ],
    [
      'an indicator of no goal',
      'program',
      (doc) => (doc.indicators[0].goalIds = []),
      ['indicators.0.goalIds', 'too-short', '1'],
    ],
    [
      'a number that is not whole',
      'program',
      (doc) => (doc.goals[0].number = 1.5),
      ['goals.0.number', 'type', 'int'],
    ],
    [
      'a number below one',
      'program',
      (doc) => (doc.goals[0].number = 0),
      ['goals.0.number', 'too-short', '0'],
    ],
    [
      'an owner that is neither nämnd nor group',
      'program',
      (doc) => (doc.duties[0].responsibilities[0].owner = {}),
      ['duties.0.responsibilities.0.owner', 'other'],
    ],
    [
      'a time that is none',
      'contacts',
      (doc) => (doc.contacts[0].hours[0].to = '25:00'),
      ['contacts.0.hours.0.to', 'format'],
    ],
    [
      'not an object',
      'organisation',
      (doc) => (doc.namnder[0] = 'exempel'),
      ['namnder.0', 'type', 'object'],
    ],

    // Ids.
    ...(
      [
        ['program', 'goals'],
        ['program', 'activities'],
        ['program', 'indicators'],
        ['program', 'duties'],
        ['program', 'targetGroups'],
        ['program', 'violenceTypes'],
        ['program', 'perspectives'],
        ['program', 'sources'],
        ['organisation', 'namnder'],
        ['organisation', 'groups'],
        ['organisation', 'sources'],
        ['opinions', 'opinions'],
        ['contacts', 'contacts'],
        ['index', 'programs'],
      ] as const
    ).map(([kind, list]): Case => {
      const index = documents[kind].raw()[list].length;
      const { id } = documents[kind].raw()[list][0] ?? {};
      return [
        `an id twice in ${list} of ${kind}`,
        kind,
        (doc) => doc[list].push({ ...doc[list][0] }),
        [`${list}.${index}.id`, 'duplicate-id', id],
      ];
    }),
    [
      'a prerequisite twice in one goal',
      'program',
      (doc) => (doc.goals[0].prerequisites[1].id = 'exempel-m1-f1'),
      ['goals.0.prerequisites.1.id', 'duplicate-id', 'exempel-m1-f1'],
    ],
    [
      'a subgoal twice in one goal',
      'program',
      (doc) => {
        const subgoal = { id: 'exempel-m1-1', text: 'Exempel', sources: source };
        doc.goals[0].subgoals = [subgoal, subgoal];
      },
      ['goals.0.subgoals.1.id', 'duplicate-id', 'exempel-m1-1'],
    ],
    [
      'a group called as a nämnd',
      'organisation',
      (doc) => (doc.groups[0].id = 'exempel-bolaget'),
      ['groups.0.id', 'duplicate-id', 'exempel-bolaget'],
      ['groups.1.members.ids.1', 'unknown-reference', 'exempel-stadsdelsnamnderna'],
    ],

    // References.
    ...(
      [
        ['activities', 'goalIds'],
        ['indicators', 'goalIds'],
        ['goals', 'targetGroupIds'],
        ['goals', 'violenceTypeIds'],
      ] as const
    ).map(([list, field]): Case => [
      `${list} with an unknown id in ${field}`,
      'program',
      (doc) => doc[list][0][field].push('finns-inte'),
      [
        `${list}.0.${field}.${rawProgram()[list][0][field].length}`,
        'unknown-reference',
        'finns-inte',
      ],
    ]),
    [
      'a member that is unknown',
      'organisation',
      (doc) => (doc.groups[1].members.ids[0] = 'finns-inte'),
      ['groups.1.members.ids.0', 'unknown-reference', 'finns-inte'],
    ],
    [
      'a successor that is unknown',
      'organisation',
      (doc) => (doc.namnder[5].successorIds = ['finns-inte']),
      ['namnder.5.successorIds.0', 'unknown-reference', 'finns-inte'],
    ],
    [
      'a successor that is a group',
      'organisation',
      (doc) => (doc.namnder[5].successorIds = ['exempel-alla']),
      ['namnder.5.successorIds.0', 'unknown-reference', 'exempel-alla'],
    ],
    [
      'a source that is unknown, in a record',
      'program',
      (doc) => (doc.goals[0].prerequisites[1].sources[0].source = 'finns-inte'),
      ['goals.0.prerequisites.1.sources.0.source', 'unknown-reference', 'finns-inte'],
    ],
    [
      'a source that is unknown, in a statement',
      'program',
      (doc) => (doc.vision.sources = [...source, { source: 'finns-inte' }]),
      ['vision.sources.1.source', 'unknown-reference', 'finns-inte'],
    ],
    [
      'a source that is unknown, in a responsibility',
      'program',
      (doc) => (doc.activities[0].responsibilities[0].sources = [{ source: 'finns-inte' }]),
      ['activities.0.responsibilities.0.sources.0.source', 'unknown-reference', 'finns-inte'],
    ],
    ...(['outcomes', 'opinions', 'contacts', 'organisation'] as const).map((kind): Case => {
      const list = kind === 'organisation' ? 'namnder' : kind;
      return [
        `a source that is unknown, in ${kind}`,
        kind,
        (doc) => (doc[list][0].sources = [{ source: 'finns-inte' }]),
        [`${list}.0.sources.0.source`, 'unknown-reference', 'finns-inte'],
      ];
    }),

    // Groups.
    [
      'a group in itself',
      'organisation',
      (doc) => (doc.groups[0].members.ids = ['exempel-stadsdelsnamnderna']),
      ['groups.0.members.ids', 'cycle', 'exempel-stadsdelsnamnderna'],
    ],
    [
      'two groups in each other',
      'organisation',
      (doc) => (doc.groups[0].members.ids = ['exempel-alla']),
      ['groups.0.members.ids', 'cycle', 'exempel-stadsdelsnamnderna'],
      ['groups.1.members.ids', 'cycle', 'exempel-alla'],
    ],

    // Periods.
    [
      'a programme that ends before it begins',
      'program',
      (doc) => (doc.period = { from: '2026-02', to: '2025' }),
      ['period', 'period-order', '2026-02 – 2025'],
    ],
    [
      'an activity that ends before it begins',
      'program',
      (doc) => Object.assign(doc.activities[1], { start: '2027-05-02', end: '2027-05-01' }),
      ['activities.1', 'period-order', '2027-05-02 – 2027-05-01'],
    ],
    ...(['activities', 'indicators', 'duties'] as const).map((list): Case => [
      `a responsibility in ${list} that ends before it begins`,
      'program',
      (doc) => Object.assign(doc[list][0].responsibilities[0], { from: '2028', to: '2027-12' }),
      [`${list}.0.responsibilities.0`, 'period-order', '2028 – 2027-12'],
    ]),
    [
      'a nämnd that ends before it begins',
      'organisation',
      (doc) => Object.assign(doc.namnder[0], { validFrom: '2024-07-01', validTo: '2024-06' }),
      ['namnder.0', 'period-order', '2024-07-01 – 2024-06'],
    ],

    // Outcomes.
    [
      'a number where the state says that there is none',
      'outcomes',
      (doc) => (doc.outcomes[1].value = 0),
      ['outcomes.1.value', 'value-without-state', 'missing'],
    ],
    [
      'no number where the state says that there is one',
      'outcomes',
      (doc) => (doc.outcomes[0].value = null),
      ['outcomes.0.value', 'value-without-state', 'value'],
    ],
    ...(['suppressed', 'not-applicable', 'not-yet-reported', 'discontinued'] as const).map(
      (state): Case => [
        `a number, and the same in words, in a record that is ${state}`,
        'outcomes',
        (doc) => Object.assign(doc.outcomes[0], { state, value: 3, asPublished: 'ungefär tre' }),
        ['outcomes.0.value', 'value-without-state', state],
        ['outcomes.0.asPublished', 'value-without-state', state],
      ],
    ),
    [
      'what came of a hidden value, held against its target',
      'outcomes',
      (doc) =>
        Object.assign(doc.outcomes[0], { state: 'suppressed', value: null, assessment: 'full' }),
      ['outcomes.0.assessment', 'value-without-state', 'suppressed'],
    ],
    [
      'what a hidden value was before it was revised',
      'outcomes',
      (doc) =>
        Object.assign(doc.outcomes[0], {
          state: 'suppressed',
          value: null,
          assessment: undefined,
          revisions: [
            { asOf: '2026-01-31', value: 3, why: 'Exempel.', sources: doc.outcomes[0].sources },
          ],
        }),
      ['outcomes.0.revisions', 'value-without-state', 'suppressed'],
    ],
    [
      'two records of the same indicator, nämnd, period and sex',
      'outcomes',
      (doc) => {
        const namnd = 'exempel-socialnamnden';
        doc.outcomes[0].namnd = namnd;
        doc.outcomes.push({ ...doc.outcomes[1], sex: 'all' }, { ...doc.outcomes[0], value: 1 });
      },
      ['outcomes.2', 'duplicate-id', 'exempel-i1 2027 all'],
      ['outcomes.3', 'duplicate-id', 'exempel-i1 exempel-socialnamnden 2026 all'],
    ],
    [
      'two statuses of the same activity, nämnd and period',
      'outcomes',
      (doc) => {
        const status = {
          activityId: 'exempel-a1',
          namnd: 'exempel-socialnamnden',
          period: '2026',
          status: 'done',
          sources: source,
        };
        doc.activityStatuses = [status, { ...status, period: '2027' }, { ...status }];
      },
      ['activityStatuses.2', 'duplicate-id', 'exempel-a1 exempel-socialnamnden 2026'],
    ],
  ];

  for (const [what, kind, change, ...found] of cases) {
    test(`${kind}: ${what}`, async () => {
      const { parse, raw } = documents[kind];
      const doc = raw();
      change(doc);
      const issues = await issuesOf(parse, doc);
      assert.deepEqual(
        issues.map(({ path, rule, detail }) => [path.join('.'), rule, detail]),
        found.map(([path, rule, detail]) => [path, rule, detail]),
      );
    });
  }

  test('everything that is wrong is told, not only the first', async () => {
    const doc = rawProgram();
    doc.goals[1].id = doc.goals[0].id;
    doc.period = { from: '2027', to: '2026' };
    doc.indicators[2].goalIds = ['finns-inte'];
    const rules = (await issuesOf(parseProgram, doc)).map(({ rule }) => rule);
    for (const rule of ['duplicate-id', 'period-order', 'unknown-reference'] as const) {
      assert.ok(rules.includes(rule), rule);
    }
  });
});

describe('what is in order passes', () => {
  const passes: [what: string, kind: Kind, change: (doc: Raw) => unknown][] = [
    ['a period within one year', 'program', (doc) => (doc.period = { from: '2026', to: '2026' })],
    [
      'a period with ends of unlike exactness',
      'program',
      (doc) => (doc.period = { from: '2026-06', to: '2026' }),
    ],
    ['one day', 'program', (doc) => (doc.period = { from: '2026-06-01', to: '2026-06-01' })],
    [
      'no goals',
      'program',
      (doc) => Object.assign(doc, { goals: [], activities: [], indicators: [] }),
    ],
    [
      'the same subgoal id in two goals',
      'program',
      (doc) => {
        const subgoals = [{ id: 'exempel-d1', text: 'Exempel', sources: source }];
        doc.goals[0].subgoals = doc.goals[1].subgoals = subgoals;
      },
    ],
    ['an activity called as a goal', 'program', (doc) => (doc.activities[0].id = 'exempel-m1')],
    [
      'a group twice in one group',
      'organisation',
      (doc) => doc.groups[1].members.ids.push('exempel-bolaget'),
    ],
    ['a zero that is a value', 'outcomes', (doc) => (doc.outcomes[0].value = 0)],
    [
      'one indicator and period for women, for men and for another nämnd',
      'outcomes',
      ({ outcomes }) =>
        outcomes.push(
          { ...outcomes[0], sex: 'women' },
          { ...outcomes[0], sex: 'men' },
          { ...outcomes[0], namnd: 'exempel-socialnamnden' },
        ),
    ],
    [
      'a target, an assessment and a note where there is no value',
      'outcomes',
      ({ outcomes }) =>
        Object.assign(outcomes[1], { target: 80, assessment: 'partial', note: 'Exempel' }),
    ],
    ['an empty list of programmes', 'index', (doc) => (doc.programs = [])],
    [
      'anything at all in embedded',
      'index',
      (doc) => (doc.embedded = [{ href: 'x', document: { sources: [{ source: 'finns-inte' }] } }]),
    ],
  ];
  for (const [what, kind, change] of passes) {
    test(`${kind}: ${what}`, () => {
      const { parse, raw } = documents[kind];
      const doc = raw();
      change(doc);
      assert.ok(parse(url, doc));
    });
  }
});
