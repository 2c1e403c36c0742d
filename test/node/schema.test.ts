import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  ProblemError,
  canRetry,
  followUpIssues,
  isTransient,
  mayPass,
  parseDocument,
  parseHead,
  parseOrganisation,
  parseProgram,
  type Issue,
  type Problem,
  documents as entries,
} from '../../src/data/index.js';
import { words as en } from '../../src/i18n/en/index.js';
import { words as sv } from '../../src/i18n/sv/index.js';
import type { Messages } from '../../src/i18n/words.js';
import {
  organisation,
  problemOf,
  program,
  rawIndex,
  rawOrganisation,
  rawProgram,
  rawSubgoalProgram,
  type Raw,
} from './helpers.js';

const url = 'https://exempel.test/api/v1/document.json';
const languages: [string, Messages][] = [
  ['sv', sv],
  ['en', en],
];

/** A text for a reader: there is something in it, and nothing that only a programmer says. */
function assertReadable(text: string): void {
  assert.match(text, /\S{2}/);
  assert.doesNotMatch(text, /undefined|null|NaN|\[object|\$\{|: \.|  /, text);
}

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

const source = [{ source: 'exempel' }];
const header = () => {
  const { schemaVersion, language, updated, sample, sources } = rawProgram();
  return { schemaVersion, language, updated, sample, sources };
};
const rawOutcomes = (): Raw => ({
  ...header(),
  program: 'exempel',
  outcomes: [
    { indicatorId: 'exempel-i1', period: '2026', value: 0, state: 'value', sources: source },
    { indicatorId: 'exempel-i1', period: '2027', value: null, state: 'missing', sources: source },
  ],
});
const rawOpinions = (): Raw => ({
  ...header(),
  program: 'exempel',
  opinions: ['exempel-y1', 'exempel-y2'].map((id) => ({
    id,
    author: 'Exempel på förvaltning',
    about: { kind: 'goal', id: 'exempel-m1' },
    stance: 'positive',
    quote: 'Exempel på yttrande.',
    decision: 'unknown',
    sources: source,
  })),
});
const rawContacts = (): Raw => ({
  ...header(),
  contacts: ['exempel-k1', 'exempel-k2'].map((id) => ({
    id,
    name: 'Exempel på stödlinje',
    audiences: ['victim'],
    channels: [{ kind: 'phone', value: '000-00 00 00' }],
    hours: [{ days: ['mon'], from: '08:00', to: '24:00' }],
    urgency: 'first',
    sources: source,
  })),
});

const documents = {
  program: { parse: parseProgram, raw: rawProgram },
  organisation: { parse: parseOrganisation, raw: rawOrganisation },
  index: { parse: (at: string, raw: unknown) => parseDocument('index', at, raw), raw: rawIndex },
  outcomes: {
    parse: (at: string, raw: unknown) => parseDocument('outcomes', at, raw),
    raw: rawOutcomes,
  },
  opinions: {
    parse: (at: string, raw: unknown) => parseDocument('opinions', at, raw),
    raw: rawOpinions,
  },
  contacts: {
    parse: (at: string, raw: unknown) => parseDocument('contacts', at, raw),
    raw: rawContacts,
  },
};
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

describe('follow-up against what it is about, before it is published', () => {
  const record = (change: Raw) => ({ ...rawOutcomes().outcomes[0], ...change });
  // The second of the made-up programme's indicators is a count, the first a percentage.
  const count = (change: Raw) => record({ indicatorId: 'exempel-i2', value: 7, ...change });
  const hidden = { state: 'suppressed', value: null };
  const find = (outcomes: Raw[], more: Raw = {}) => {
    const document = parseDocument('outcomes', url, { ...rawOutcomes(), outcomes, ...more });
    const issues = followUpIssues(document, program(), organisation());
    for (const issue of issues) {
      for (const [, messages] of languages) assertReadable(messages.issue(issue));
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
    const others = [count({}), count({ namnd: first }), count({ namnd: second })];
    assert.deepEqual(find([...others, count({ namnd: third, ...hidden })]), [
      ['outcomes.3', 'disclosed', undefined],
    ]);
    const noTotal = others.slice(1);
    assert.deepEqual(find([...noTotal, count({ namnd: third, ...hidden })]), []);
  });
  test('percentages do not add up to one another', () => {
    assert.deepEqual(
      find([record({}), record({ sex: 'men' }), record({ sex: 'women', ...hidden })]),
      [],
    );
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

describe('parseHead', () => {
  test('an index is one that has programs, a programme is anything else', () => {
    assert.equal(parseHead(url, rawIndex()).kind, 'index');
    assert.equal(parseHead(url, rawProgram()).kind, 'program');
  });
  test('documents that are embedded, by absolute address; broken ones are not there', () => {
    const raw = rawIndex();
    raw.embedded = [
      { href: 'programs/exempel.json', document: rawProgram() },
      { href: './organisation.json', document: rawOrganisation() },
      { href: 'programs/exempel-delmal.json', document: { goals: [] } },
      { href: 'https://[', document: rawProgram() },
    ];
    const head = parseHead(url, raw);
    assert.ok(head.kind === 'index');
    const at = (path: string) => `https://exempel.test/api/v1/${path}`;
    const { embedded } = head;
    assert.equal(embedded.get(entries.program, at('programs/exempel.json'))?.id, 'exempel');
    assert.ok(embedded.get(entries.organisation, at('organisation.json')));
    assert.equal(embedded.get(entries.program, at('programs/exempel-delmal.json')), undefined);
    assert.equal(embedded.get(entries.program, 'https://['), undefined);
    assert.equal(embedded.get(entries.contacts, at('contacts.json')), undefined);
    assert.deepEqual(head.index.embedded, [], 'not kept twice');
  });
  test('an embedded document is read once, when it is asked for, and as the kind that is asked for', () => {
    let looks = 0;
    const counted = (document: Raw) =>
      new Proxy(document, { get: (of, key) => (looks++, Reflect.get(of, key)) });
    const raw = rawIndex();
    raw.embedded = [{ href: 'x.json', document: counted(rawOrganisation()) }];
    const head = parseHead(url, raw);
    assert.ok(head.kind === 'index');
    assert.equal(looks, 0, 'a page does not pay for what it does not show');
    const address = 'https://exempel.test/api/v1/x.json';
    assert.equal(head.embedded.get(entries.contacts, address), undefined);
    const found = head.embedded.get(entries.organisation, address);
    assert.ok(found && Object.isFrozen(found.namnder));
    const before = looks;
    assert.equal(head.embedded.get(entries.organisation, address), found);
    assert.equal(looks, before);
  });
  test('something embedded that is nested very deep does not matter', () => {
    const depth = 20_000;
    const raw = rawIndex();
    raw.embedded = [
      { href: 'x.json', document: JSON.parse('['.repeat(depth) + ']'.repeat(depth)) },
    ];
    const head = parseHead(url, raw);
    assert.ok(head.kind === 'index');
    assert.equal(head.embedded.get(entries.contacts, new URL('x.json', url).href), undefined);
  });
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

describe('every problem is said in both languages: what, why, and what to do', () => {
  const at = 'https://exempel.test/api/v1/index.json';
  const examples: { [K in Problem['kind']]: Extract<Problem, { kind: K }>[] } = {
    'no-source': [{ kind: 'no-source' }],
    'bad-address': [{ kind: 'bad-address', url: 'ftp://exempel.test' }],
    network: [
      { kind: 'network', url: at, offline: true },
      { kind: 'network', url: at, offline: false },
    ],
    timeout: [{ kind: 'timeout', url: at, seconds: 10 }],
    http: [404, 410, 418, 500, 503].map((status) => ({ kind: 'http', url: at, status })),
    login: [{ kind: 'login', url: at }],
    'content-type': [
      { kind: 'content-type', url: at, contentType: 'text/plain' },
      { kind: 'content-type', url: at, contentType: '' },
    ],
    'too-large': [{ kind: 'too-large', url: at, limit: 8_000_000 }],
    'not-json': [{ kind: 'not-json', url: at }],
    version: [{ kind: 'version', url: at, found: '2' }],
    invalid: [
      { kind: 'invalid', url: at, issues: [{ path: [], rule: 'other' }] },
      { kind: 'invalid', url: at, issues: [{ path: ['goals', 0, 'text'], rule: 'missing' }] },
    ],
    'unknown-program': [
      { kind: 'unknown-program', url: at, id: 'finns-inte', known: ['exempel'] },
      { kind: 'unknown-program', url: at, id: 'finns-inte', known: ['a', 'b', 'c'] },
    ],
    part: [{ kind: 'part' }],
    'no-programs': [{ kind: 'no-programs', url: at }],
  };
  const texts = (messages: Messages, problem: Problem) => [
    messages.problemWhat(problem),
    messages.problemWhy(problem),
    messages.problemRemedy(problem),
  ];

  for (const problem of Object.values(examples).flat()) {
    for (const [language, messages] of languages) {
      test(`${language}: ${JSON.stringify({ ...problem, url: undefined })}`, () => {
        for (const text of texts(messages, problem)) {
          assertReadable(text);
          assert.match(text, /^[A-ZÅÄÖ].*\.$/s, 'a sentence');
        }
      });
    }
  }

  for (const [language, messages] of languages) {
    test(`${language}: what the reader needs is in it`, () => {
      const why = (problem: Problem) => messages.problemWhy(problem);
      assert.match(why(examples.version[0]!), /2/);
      assert.match(why(examples.timeout[0]!), /10/);
      assert.match(why(examples['too-large'][0]!), /8 MB/);
      assert.match(why(examples['content-type'][0]!), /text\/plain/);
      assert.match(why(examples['unknown-program'][0]!), /finns-inte/);
      assert.match(why(examples['bad-address'][0]!), /ftp:\/\/exempel\.test/);
      assert.match(why(examples.invalid[1]!), /goals\.0\.text/);
      assert.match(
        messages.problemRemedy(examples['unknown-program'][1]!),
        /a, b (och|and|, and) c|a, b,? and c/,
      );
      assert.notEqual(why(examples.network[0]!), why(examples.network[1]!));
    });
    test(`${language}: of many faults the first three are told, and how many more`, () => {
      const issues = Array.from({ length: 10 }, (_, index): Issue => ({
        path: ['goals', index],
        rule: 'missing',
      }));
      const why = messages.problemWhy({ kind: 'invalid', url: at, issues });
      assert.match(why, /goals\.2/);
      assert.doesNotMatch(why, /goals\.3/);
      assert.match(why, /\b7\b/);
      assertReadable(why);
    });
    test(`${language}: a programme by id in an empty index`, () => {
      const problem: Problem = { kind: 'unknown-program', url: at, id: 'finns-inte', known: [] };
      for (const text of texts(messages, problem)) assertReadable(text);
    });
    test(`${language}: a goal by id in a programme without goals`, () => {
      assertReadable(messages.unknownGoal('finns-inte', []));
      assertReadable(messages.missingGoal([]));
    });
    test(`${language}: a rule about the whole document names the document`, () => {
      assert.match(
        messages.issue({ path: [], rule: 'type', detail: 'object' }),
        /dokument|document/,
      );
    });
    test(`${language}: no plain message is empty`, () => {
      for (const [key, value] of Object.entries(messages)) {
        if (typeof value === 'string') assert.match(value, /\S/, key);
      }
      assert.match(messages.sample, /Exempeldata/);
    });
  }
  test('the two languages say different things', () => {
    const same = Object.entries(sv).filter(
      ([key, value]) => typeof value === 'string' && value === (en as Raw)[key],
    );
    assert.deepEqual(
      same.map(([key]) => key),
      ['vision', 'territoryFilter'],
    );
  });

  test('only what may pass by itself is transient', () => {
    const transient = Object.values(examples).flat().filter(isTransient);
    assert.deepEqual(
      transient.map((problem) => (problem.kind === 'http' ? problem.status : problem.kind)),
      ['network', 'network', 'timeout', 500, 503],
    );
  });
  test('the error itself says the kind and the address, for the console', () => {
    const error = new ProblemError(examples.http[0]!, { cause: 'x' });
    assert.equal(error.name, 'ProblemError');
    assert.match(error.message, /^http: http.*index\.json \(status 404\)$/);
    assert.equal(error.cause, 'x');
  });
  test('of a wrong document it says where, for the first three places', () => {
    const issues: Issue[] = [
      { path: ['title'], rule: 'missing' },
      { path: ['goals', 1, 'id'], rule: 'duplicate-id', detail: 'm1' },
      { path: [], rule: 'type', detail: 'object' },
      { path: ['x'], rule: 'other' },
      { path: ['y'], rule: 'other' },
    ];
    const messageOf = (problem: Problem) => new ProblemError(problem).message;
    assert.equal(
      messageOf({ kind: 'invalid', url, issues }),
      `invalid: ${url} (title missing, goals.1.id duplicate-id m1, type object, 2 more)`,
    );
    assert.equal(
      messageOf({ kind: 'invalid', url, issues: issues.slice(0, 1) }),
      `invalid: ${url} (title missing)`,
    );
    assert.equal(messageOf({ kind: 'no-source' }), 'no-source');
    assert.equal(messageOf({ kind: 'login', url }), `login: ${url}`);
  });
  test('after a log-in, and after what passes by itself, it is worth to ask when the reader is back', () => {
    const kinds = new Set(
      Object.values(examples)
        .flat()
        .filter(mayPass)
        .map(({ kind }) => kind),
    );
    assert.deepEqual([...kinds], ['network', 'timeout', 'http', 'login']);
  });
  test('the reader is offered to try again, but not where it is the tag that is wrong', () => {
    const kinds = Object.values(examples)
      .flat()
      .filter((one) => !canRetry(one))
      .map(({ kind }) => kind);
    assert.deepEqual([...new Set(kinds)].sort(), ['bad-address', 'no-source', 'unknown-program']);
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
