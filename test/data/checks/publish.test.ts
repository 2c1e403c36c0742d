/* What is asked of a document before it is published, and not of one that is read. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  aheadOfTime,
  lostLetters,
  spoiltTexts,
  unfoundedInProgram,
  unknownInOpinions,
  unknownKeys,
  unknownOwners,
  unknownViolence,
  unlikelyYears,
  unusableInContacts,
  unusableSources,
  type Issue,
} from '../../../src/data/index.js';
import { guideIssues } from '../../../src/data/checks/contacts.js';
import { explainIssue } from '../../../src/i18n/explain.js';
import { assertReadable, documents, url } from '../../support/documents.js';
import { readJson, type Raw } from '../../support/node.js';

/** Where and what, in short; every finding can also be said in both languages, with its place. */
const places = (issues: readonly Issue[]) =>
  issues.map((issue) => {
    for (const lang of ['sv', 'en'] as const) {
      const text = explainIssue(issue, lang);
      assertReadable(text);
      assert.ok(text.includes(issue.path.join('.')), text);
      assert.doesNotMatch(text, /går inte att läsa\.|cannot be read\./);
    }
    const { path, rule, detail } = issue;
    return [path.join('.'), rule, ...(detail ? [detail] : [])];
  });

describe('keys that the format does not have', () => {
  for (const [kind, { parse, raw }] of Object.entries(documents)) {
    test(`${kind}: none in what is right; one in every object of it is found, and nothing else`, () => {
      assert.deepEqual(unknownKeys(raw(), parse(url, raw())), []);
      // Every object of the document, but for what is handed on unread.
      const objects: (string | number)[][] = [];
      const visit = (value: unknown, path: (string | number)[]) => {
        if (typeof value !== 'object' || value === null || path[0] === 'embedded') return;
        if (!Array.isArray(value)) objects.push(path);
        for (const [key, part] of Object.entries(value))
          visit(part, [...path, Array.isArray(value) ? Number(key) : key]);
      };
      visit(raw(), []);
      assert.ok(objects.length > 3);
      for (const path of objects) {
        // Records share their sources.
        const changed = JSON.parse(JSON.stringify(raw())) as Raw;
        const place = path.reduce<Raw>((at, key) => at[key], changed);
        place['nämnd'] = 'a-namnd';
        assert.deepEqual(places(unknownKeys(changed, parse(url, changed))), [
          [[...path, 'nämnd'].join('.'), 'unknown-key'],
        ]);
      }
    });
  }

  test('the address of a schema, at the top, is for editors of JSON', () => {
    const { parse, raw } = documents.contacts;
    const changed = { $schema: './schema/contacts.schema.json', ...raw() };
    assert.deepEqual(unknownKeys(changed, parse(url, changed)), []);
  });
});

test('a letter that was lost is found, wherever it is', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1 }), fc.nat(), (texts, at) => {
      const index = at % texts.length;
      const names = texts.map((name) => ({ name: name.replaceAll(/[^ -~]/g, '') }));
      assert.deepEqual(lostLetters({ namnder: names }), []);
      names[index]!.name += '\ufffd';
      assert.deepEqual(places(lostLetters({ namnder: names })), [
        [`namnder.${index}.name`, 'lost-letters'],
      ]);
    }),
  );
});

test('letters that became others, when a file was opened in another encoding than it was saved in', () => {
  const lost = (name: string) => lostLetters({ namnder: [{ name }] }).length > 0;
  const asLatin = (text: string, encoding = 'windows-1252') =>
    new TextDecoder(encoding).decode(new TextEncoder().encode(text));
  for (const letter of 'åäöÅÄÖéÉüÜøæ–—”“’…•½§°') {
    assert.ok(lost(`n${asLatin(letter)}mnd`), letter);
    assert.ok(!lost(`n${letter}mnd`), letter);
  }
  assert.ok(lost(asLatin('nämnd', 'iso-8859-1')));
  for (const name of ['Žlvsj” n„mnd', 'bl†tt', 'Ã„lvsjÃ¶']) assert.ok(lost(name), name);
  for (const name of ['São Paulo', 'CÂMARA', 'pâtisserie', '„Gewalt“', 'SÃO', 'Âge d’or', 'våld?', 'https://a.se/x?y'])
    assert.ok(!lost(name), name);
}); // prettier-ignore

describe('texts that say nothing, or not what they seem to', () => {
  const found = (name: string, key = 'name') => places(spoiltTexts({ namnder: [{ [key]: name }] }));
  const at = 'namnder.0.name';

  for (const [kind, { raw }] of Object.entries(documents)) {
    test(`${kind}: none in what is right`, () => assert.deepEqual(spoiltTexts(raw()), []));
  }
  for (const text of [' ', '\u00a0', '-', '–', '...', '*', '\n', '%', '( )']) {
    test(`no letter and no digit: ${JSON.stringify(text)}`, () =>
      assert.deepEqual(found(text), [[at, 'blank']]));
  }
  test('what passes for a letter and is a blank', () => {
    assert.deepEqual(found('\u00ad'), [[at, 'blank']]);
    for (const text of ['\u3164', '\u200b', '\u2060\ufeff', '\u2800']) {
      assert.deepEqual(
        found(text).map(([, rule]) => rule),
        ['unseen', 'blank'],
        JSON.stringify(text),
      );
    }
  });
  test('a letter or a digit of any kind is a name', () => {
    for (const text of ['A', '3', 'å', 'فارسی', '日本', 'Ⅳ', '²']) {
      assert.deepEqual(found(text), [], text);
    }
  });
  test('a unit may be a sign, and a source may print a dash', () => {
    assert.deepEqual(found('‰', 'unitLabel'), []);
    assert.deepEqual(found('–', 'asPublished'), []);
    assert.deepEqual(found(' ', 'unitLabel').length, 1);
  });
  for (const [text, detail] of [
    ['Råd &amp; stöd', '&amp;'],
    ['Råd&nbsp;och stöd', '&nbsp;'],
    ['V&auml;ster', '&auml;'],
    ['V&#228;ster', '&#228;'],
    ['V&#xE4;ster', '&#xE4;'],
    ['&lt;5', '&lt;'],
    ['frac&frac12;', '&frac12;'],
    ['<b>Viktigt</b>', '<b>'],
    ['rad<br/>rad', '<br/>'],
    ['slut</p>', '</p>'],
    ['<a href="x">länk</a>', '<a href="x">'],
    ['<table><td>x', '<table>'],
    ['mål <td>x</td>', '<td>'],
    ['<script>alert(1)</script>', '<script>'],
    ['<img src=x onerror=1>', '<img src=x onerror=1>'],
    ['<font color="red">', '<font color="red">'],
    ['<o:p></o:p>', '<o:p>'],
    ['<x-y data-a=1>', '<x-y data-a=1>'],
    ['V&aring ld', '&aring'],
    ['R&amp D', '&amp'],
  ] as const) {
    test(`HTML: ${text}`, () => assert.deepEqual(found(text), [[at, 'html', detail]]));
  }
  test('no HTML: signs that stand for themselves', () => {
    for (const text of [
      'Råd & stöd',
      'A&B; C',
      'mindre än < 5 > 3',
      'a<5',
      '<5 personer',
      'R&D',
      '<ort>, <datum>',
      '<tal>',
      'a <b och c',
      'AT&T',
      '?x&lt=1',
    ])
      assert.deepEqual(
        found(text).filter(([, , detail]) => detail !== '&B;'),
        [],
        text,
      );
    assert.deepEqual(found('https://exempel.se/?a=1&b=2;c'), []);
  });
  for (const [sign, code] of [
    ['\u200b', 'U+200B'],
    ['\u2060', 'U+2060'],
    ['\ufeff', 'U+FEFF'],
    ['\u200e', 'U+200E'],
    ['\u202e', 'U+202E'],
    ['\u2066', 'U+2066'],
    ['\u0007', 'U+0007'],
    ['\u0000', 'U+0000'],
    ['\u0085', 'U+0085'],
    ['\u2028', 'U+2028'],
    ['\uf0b7', 'U+F0B7'],
    ['\ud800', 'U+D800'],
    ['\u{e0041}', 'U+E0041'],
  ] as const) {
    test(`a sign that is not seen: ${code}`, () =>
      assert.deepEqual(found(`Social${sign}nämnden`), [[at, 'unseen', code]]));
  }
  test('lines, where a word may be parted, and what Persian and emoji are written with, may be there', () => {
    for (const text of [
      'Ett.\n\nTvå.\r\n\tTre.',
      'vålds\u00adutsatt',
      'می\u200cخواهم',
      '👩\u200d👧 mor',
    ])
      assert.deepEqual(found(text), [], text);
  });
  test('wherever they are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom<string[]>('a', 'b', 'å'), { minLength: 1 }),
        fc.nat(),
        (texts, which) => {
          const index = which % texts.length;
          const goals = texts.map((text) => ({ deep: [{ text }] }));
          goals[index]!.deep[0]!.text = ' ';
          assert.deepEqual(places(spoiltTexts({ goals })), [
            [`goals.${index}.deep.0.text`, 'blank'],
          ]);
        },
      ),
    );
  });
});

describe('what has not been yet', () => {
  const now = new Date('2026-11-25T12:00:00Z');
  const { raw } = documents.outcomes;
  test('a value of a period that has not begun', () => {
    const outcome = (period: string, state = 'value') => ({ ...raw().outcomes[0], period, state });
    const found = (...list: object[]) => places(aheadOfTime({ outcomes: list }, now));
    assert.deepEqual(found(outcome('2052'), outcome('2026-12'), outcome('2026-11-26')), [
      ['outcomes.0.period', 'ahead', '2052'],
      ['outcomes.1.period', 'ahead', '2026-12'],
      ['outcomes.2.period', 'ahead', '2026-11-26'],
    ]);
    assert.deepEqual(found(outcome('2026'), outcome('2026-11'), outcome('2026-11-25')), []);
    assert.deepEqual(
      found(outcome('2027', 'not-yet-reported'), outcome('2027', 'discontinued')),
      [],
    );
  });
  test('how an activity goes, in a period that has not begun', () => {
    const status = (period: string) => ({ activityId: 'a', namnd: 'n', period, status: 'done' });
    const list = ['2052', '2026', '2026-T1', '2027-Q1'].map(status);
    assert.deepEqual(places(aheadOfTime({ activityStatuses: list }, now)), [
      ['activityStatuses.0.period', 'ahead', '2052'],
      ['activityStatuses.3.period', 'ahead', '2027-01'],
    ]);
  });
  test('years that nobody meant, in whatever field is a date or a period', () => {
    const wrong = {
      period: { from: '0025', to: '9999' },
      outcomes: [{ period: '0205', revisions: [{ asOf: '0202-01' }] }],
      breaks: [{ from: '1025-VB' }],
      programs: [{ otherPeriods: [{ period: { from: '0201', to: '2030' } }] }],
      activities: [{ start: '0019', end: '2021-05-01' }],
      hours: [{ from: '08:00' }],
      goals: [{ text: '1789 var ett år', sources: [{ section: '0025' }] }],
    };
    assert.deepEqual(
      unlikelyYears(wrong).map(({ path }) => path.join('.')),
      [
        'period.from',
        'period.to',
        'outcomes.0.period',
        'outcomes.0.revisions.0.asOf',
        'breaks.0.from',
        'programs.0.otherPeriods.0.period.from',
        'activities.0.start',
      ],
    );
    assert.deepEqual(places(unlikelyYears({ updated: '0025' })), [
      ['updated', 'year', '1900–2100'],
    ]);
    for (const { raw: made } of Object.values(documents))
      assert.deepEqual(unlikelyYears(made()), []);
  });
  test('what was written, read, decided or checked', () => {
    const later = {
      updated: '2027',
      adoptedOn: '2052-01-01',
      sources: [{ date: '2030', retrieved: '2026-12-01' }],
      contacts: [{ verifiedOn: '2062-11-01', hoursExceptions: [{ date: '2026-12-24' }] }],
      outcomes: [{ period: '2026', state: 'value', revisions: [{ asOf: '2052' }] }],
      period: { from: '2027', to: '2030' },
    };
    assert.deepEqual(places(aheadOfTime(later, now)), [
      ['updated', 'ahead', '2027'],
      ['adoptedOn', 'ahead', '2052-01-01'],
      ['sources.0.date', 'ahead', '2030'],
      ['sources.0.retrieved', 'ahead', '2026-12-01'],
      ['contacts.0.verifiedOn', 'ahead', '2062-11-01'],
      ['outcomes.0.revisions.0.asOf', 'ahead', '2052'],
    ]);
    for (const { raw: made } of Object.values(documents)) {
      assert.deepEqual(aheadOfTime(made(), new Date('2099-01-01')), []);
    }
  });
});

describe('addresses', () => {
  const source = (address: string) =>
    places(unusableSources({ sources: [{ id: 'k', title: 'K', url: address }] }));
  for (const address of [
    'www.stad.example/rapport.pdf',
    'stad.example',
    '//stad.example',
    'ftp://stad.example/x',
    'https:/stad.example',
    'https://',
    'https://stad example',
    'javascript:alert(1)',
    'se bilaga 3',
  ]) {
    test(`of a source, no link: ${address}`, () =>
      assert.deepEqual(source(address), [['sources.0.url', 'address', address]]));
  }
  for (const address of [
    'https://stad.example/x?a=1#b',
    'http://intranat/sida',
    'HTTPS://STAD.EXAMPLE',
  ]) {
    test(`of a source, a link: ${address}`, () => assert.deepEqual(source(address), []));
  }
  test('a source may have none', () =>
    assert.deepEqual(unusableSources({ sources: [{ id: 'k', title: 'K', file: 'x.pdf' }] }), []));

  const channel = (kind: string, value: string) => {
    const { parse, raw } = documents.contacts;
    const changed = raw();
    changed.contacts[0].channels = [{ kind, value }];
    return places(unusableInContacts(parse(url, changed)));
  };
  const place = 'contacts.0.channels.0.value';
  test('one address, and no more', () => {
    for (const address of ['https://https://a.se', 'https://http://a.se', 'https://a.se;https://b.se', 'https://a.se/x,https://b.se', 'https://user:pw@a.se', 'https://user@a.se/x'])
      assert.deepEqual(source(address), [['sources.0.url', 'address', address]]);
    for (const address of ['https://web.archive.org/web/2020/https://a.se/x', 'https://a.se/x;y,z', 'https://a.se/?u=https://b.se', 'https://intranät/x', 'https://a.se/@user'])
      assert.deepEqual(source(address), []);
  }); // prettier-ignore
  test('of a channel', () => {
    for (const kind of ['web', 'chat', 'visit', 'relay']) {
      assert.deepEqual(channel(kind, 'stod.example'), [[place, 'address', 'stod.example']]);
      assert.deepEqual(channel(kind, 'https://stod.example'), []);
    }
    for (const value of [
      'stod.example',
      'stod@',
      '@stod.example',
      'a@b',
      'mailto:a@stod.example',
      'a@b.se?subject=x',
      'a@b.se,c@d.se',
      'Anna<a@b.se>',
    ])
      assert.deepEqual(channel('email', value), [[place, 'address', value]]);
    assert.deepEqual(channel('email', 'fraga@stod.example'), []);
  });
});

test('what opinions are about, and whose they are, is there', () => {
  const { parse, raw } = documents.opinions;
  const program = documents.program.parse(url, documents.program.raw());
  const organisation = documents.organisation.parse(url, documents.organisation.raw());
  const found = (change: (opinions: Raw[], document: Raw) => void) => {
    const changed = raw();
    change(changed.opinions, changed);
    return places(unknownInOpinions(parse(url, changed), program, organisation));
  };
  assert.deepEqual(
    found(() => undefined),
    [],
  );
  assert.deepEqual(
    found(([one, two], document) => {
      document.program = 'annat';
      one.about.id = 'borta';
      one.onBehalfOf = 'ingen';
      two.about = { kind: 'indicator', id: 'exempel-m1' };
      two.proposal = { responsibility: { owner: { group: 'ingen' }, role: 'shared' } };
    }),
    [
      ['program', 'unknown-reference', 'annat'],
      ['opinions.0.about.id', 'unknown-reference', 'borta'],
      ['opinions.0.onBehalfOf', 'unknown-reference', 'ingen'],
      ['opinions.1.about.id', 'unknown-reference', 'exempel-m1'],
      ['opinions.1.proposal.responsibility.owner.group', 'unknown-reference', 'ingen'],
    ],
  );
});

test('what a programme says of others is so, and none is its own', () => {
  const { parse, raw } = documents.program;
  const parent = parse(url, { ...raw(), id: 'lan' });
  const found = (change: (program: Raw) => void, known: string[] | null = ['forra']) => {
    const changed = raw();
    for (const name of ['parentStrategy', 'replaces', 'replacedBy']) delete changed[name];
    for (const goal of changed.goals) delete goal.parentGoal;
    change(changed);
    return places(unfoundedInProgram(parse(url, changed), [parent], known ?? undefined));
  };
  const ref = (program: string, more: Raw = {}) => ({ program, ...more, sources: raw().goals[0].sources });
  assert.deepEqual(
    found((one) => {
      one.replaces = ref('forra');
      one.parentStrategy = ref('lan');
      one.replacedBy = ref('nasta', { title: 'Exempel på nästa' });
      one.goals[0].parentGoal = { program: 'lan', goal: raw().goals[0].id };
    }),
    [],
  );
  const wrong = (one: Raw) => {
    one.replaces = ref('borta');
    one.replacedBy = ref(one.id, { title: 'Exempel' });
    one.goals[0].parentGoal = { program: 'lan', goal: 'borta' };
    one.goals[1].parentGoal = { program: 'ingen', goal: 'g' };
    Object.assign(one.indicators[0], { unit: 'index', scale: { from: 10, to: 1 } });
  };
  const alone = [
    ['replacedBy.program', 'itself', raw().id],
    ['goals.0.parentGoal.goal', 'unknown-reference', 'borta'],
    ['indicators.0.scale', 'period-order', '10 – 1'],
  ];
  assert.deepEqual(found(wrong), [
    ['replaces.program', 'unknown-reference', 'borta'],
    alone[0],
    alone[1],
    ['goals.1.parentGoal.program', 'unknown-reference', 'ingen'],
    alone[2],
  ]);
  assert.deepEqual(found(wrong, null), alone, 'where the others are not here');
}); // prettier-ignore

test('types of violence that contacts are for are those of a programme', () => {
  const program = documents.program.parse(url, documents.program.raw());
  const raw = documents.contacts.raw();
  const [known] = program.violenceTypes;
  raw.contacts[0].violenceTypes = [known!.id, 'borta'];
  const contacts = documents.contacts.parse(url, raw);
  assert.deepEqual(places(unknownViolence(contacts, [program])), [
    ['contacts.0.violenceTypes.1', 'unknown-reference', 'borta'],
  ]);
});

describe('guides', () => {
  const guided = (change: (doc: Raw) => void) => {
    const { parse } = documents.contacts;
    const raw = readJson('public/api/v1/contacts.json');
    change(raw);
    return places(guideIssues(parse(url, raw)));
  };
  const faults: [what: string, change: (doc: Raw) => void, ...issue: string[]][] = [
    ['none of an audience', ({ guides }) => guides.splice(3, 1), 'guides.relative', 'missing'],
    [
      'two of an audience',
      ({ guides }) => (guides[1].audience = 'victim'),
      'guides.child',
      'missing',
    ],
    [
      'four to call first',
      ({ guides }) => guides[0].first.push('unizon') && guides[0].further.splice(1, 1),
      'guides.0.first',
      'too-long',
      '3',
    ],
    ['nobody to call first', ({ guides }) => (guides[2].first = []), 'guides.2.first', 'too-short'],
    [
      'six steps',
      ({ guides }) => guides[4].advice.push(guides[4].advice[0]),
      'guides.4.advice',
      'too-long',
      '5',
    ],
    [
      'somebody twice',
      ({ guides }) => guides[0].further.push('bris'),
      'guides.0.further.4',
      'duplicate-id',
      'bris',
    ],
    [
      'somebody who is not there',
      ({ guides }) => (guides[0].special[1].contact = 'finns-inte'),
      'guides.0.special.1.contact',
      'unknown-reference',
      'finns-inte',
    ],
    [
      'somebody in none',
      ({ contacts }) => contacts.push({ ...contacts[1], id: 'ny-linje' }),
      'contacts.19.id',
      'unguided',
      'ny-linje',
    ],
    [
      'nobody can reach it',
      ({ contacts }) => (contacts[3].channels = []),
      'contacts.3.channels',
      'too-short',
    ],
  ];
  for (const [what, change, ...issue] of faults)
    test(what, () => {
      const found = guided(change);
      assert.ok(
        found.some((one) => issue.every((part, at) => one[at] === part)),
        JSON.stringify(found),
      );
    });
  test('as shipped: nothing', () =>
    assert.deepEqual(
      guided(() => undefined),
      [],
    ));
});

describe('contacts', () => {
  const issuesWith = (change: (contact: Raw) => void) => {
    const { parse, raw } = documents.contacts;
    const changed = raw();
    change(changed.contacts[1]);
    return places(unusableInContacts(parse(url, changed)));
  };
  const wrong: [what: string, at: string, change: (contact: Raw) => void][] = [
    [
      'a number with hours beside it',
      'channels.0.value',
      ({ channels }) => (channels[0].value = '116 006 (kl 9-18)'),
    ],
    [
      'a number for texts with a word',
      'channels.0.value',
      ({ channels }) => (channels[0] = { kind: 'sms', value: 'sms 71700' }),
    ],
    ['from eight to eight', 'hours.0.to', ({ hours }) => (hours[0].to = hours[0].from)],
    [
      'half an exception',
      'hoursExceptions.0.to',
      (one) => (one.hoursExceptions = [{ date: '2026-12-24', from: '10:00' }]),
    ],
    [
      'an exception of no length',
      'hoursExceptions.0.to',
      (one) => (one.hoursExceptions = [{ date: '2026-12-24', from: '10:00', to: '10:00' }]),
    ],
  ];
  for (const [what, at, change] of wrong) {
    test(what, () => assert.deepEqual(issuesWith(change), [[`contacts.1.${at}`, 'format']]));
  }
  test('closed for a day, and open for some hours of it, are right', () => {
    const hoursExceptions = [
      { date: '2026-12-24' },
      { date: '2026-12-31', from: '10:00', to: '12:00' },
    ];
    assert.deepEqual(
      issuesWith((one) => Object.assign(one, { hoursExceptions })),
      [],
    );
  });
});

test('who answers for something is in the organisation', () => {
  const program = documents.program.parse(url, documents.program.raw());
  const organisation = documents.organisation.parse(url, documents.organisation.raw());
  assert.deepEqual(unknownOwners(program, organisation), []);
  const found = unknownOwners(program, { ...organisation, namnder: [], groups: [] });
  const owners = [program.activities, program.indicators, program.duties]
    .flat()
    .flatMap(({ responsibilities }) => responsibilities);
  assert.ok(owners.length > 3);
  assert.equal(found.length, owners.length);
  assert.match(String(found[0]!.path), /^activities,0,responsibilities,0,owner,(namnd|group)$/);
  const raw = documents.program.raw();
  const gap = { about: 'responsibilities', text: 'Exempel', sources: raw.goals[0].sources };
  raw.gaps = [gap, { ...gap, namnd: organisation.namnder[0]!.id }, { ...gap, namnd: 'finns-inte' }];
  assert.deepEqual(unknownOwners(documents.program.parse(url, raw), organisation), [
    { path: ['gaps', 2, 'namnd'], rule: 'unknown-reference', detail: 'finns-inte' },
  ]);
});
