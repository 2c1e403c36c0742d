import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { languageIssues } from '../../src/i18n/language-check.js';
import { findingWords, tell } from '../../src/i18n/tell.js';
import { ApiSet, checkApi, diffApis, sheets, type Finding } from '../../src/publish/index.js';
import { rawOrganisation, rawOutcomes, rawProgram, readJson, type Raw } from '../support/node.js';

const now = new Date('2026-11-22T12:00:00Z');

interface City {
  program: Raw;
  organisation: Raw;
  outcomes: Raw;
  contacts: Raw;
  more?: Raw[];
}

/** The made-up city, after a change. */
function cityWith(change: (city: City) => unknown = () => undefined): ApiSet {
  const city: City = {
    program: rawProgram(),
    organisation: rawOrganisation(),
    outcomes: rawOutcomes(),
    contacts: readJson('test/fixtures/api/contacts.json'),
  };
  delete city.program.links.opinions;
  delete city.program.links.history;
  delete city.program.links.replacedBy;
  change(city);
  return new ApiSet([
    { kind: 'program', id: 'exempel', file: 'programs/exempel.json', raw: city.program },
    ...(city.more ?? []).map((raw: Raw) => ({ kind: 'program' as const, id: raw.id, file: `programs/${raw.id}.json`, raw })),
    { kind: 'organisation', id: undefined, file: 'organisation.json', raw: city.organisation },
    { kind: 'outcomes', id: 'exempel', file: 'programs/exempel/outcomes.json', raw: city.outcomes },
    { kind: 'contacts', id: undefined, file: 'contacts.json', raw: city.contacts },
  ]); // prettier-ignore
}

const findingsOf = (set: ApiSet, more: Raw = {}): Finding[] =>
  checkApi(set, {
    now, smallCount: 5, tellZero: false, languageIssues,
    locate: (file) => (path) => ({ file, path: path.join('.') }),
    ...more,
  }); // prettier-ignore

const of = (kind: Finding['kind'], set: ApiSet, more?: Raw): [path: string | undefined, found: string | undefined][] =>
  findingsOf(set, more).flatMap((one) => {
    assert.match(tell(one).what, /\S/);
    return one.kind === kind ? [[one.place.path, one.found]] : [];
  }); // prettier-ignore

/** The finding comes with the change, and was not there before. */
function assertNew(kind: Finding['kind'], change: (city: City) => unknown, path: RegExp, more?: Raw) {
  const [before, after] = [of(kind, cityWith(), more), of(kind, cityWith(change), more)];
  const added = after.filter(([at, found]) => !before.some((one) => one[0] === at && one[1] === found));
  assert.equal(added.length, 1, `${kind}: ${JSON.stringify(after)}`);
  assert.match(added[0]![0]!, path);
} // prettier-ignore

describe('rules of good content', () => {
  test('the made-up city has nothing that keeps it from being published', () => {
    assert.deepEqual(findingsOf(cityWith()).filter(({ severity }) => severity === 'error'), []);
  }); // prettier-ignore
  test('a goal without an indicator, unless the sources carry none', () => {
    assertNew('goal-without-indicator', ({ program }) => program.goals.push({ ...program.goals[0], id: 'nytt', subgoals: [], prerequisites: [] }), /^goals\.\d+$/); // prettier-ignore
    const gap = cityWith(({ program, outcomes }) => {
      program.indicators = [];
      outcomes.outcomes = [];
      outcomes.breakdowns = [];
      outcomes.breaks = [];
      program.gaps = [{ about: 'indicators', text: 'Exempel', sources: program.goals[0].sources }];
    });
    assert.deepEqual(of('goal-without-indicator', gap), []);
  });
  test('an activity with nobody responsible, or two, or one who has ceased', () => {
    const owner = (namnd: string) => ({ owner: { namnd }, role: 'responsible' });
    const [first, second, gone] = ['exempel-norra-stadsdelsnamnden', 'exempel-sodra-stadsdelsnamnden', 'exempel-gamla-stadsdelsnamnden']; // prettier-ignore
    const kept = cityWith(({ program }) => (program.activities[0].responsibilities = [owner(first!)])); // prettier-ignore
    assert.ok(!of('no-responsible', kept).some(([path]) => path === 'activities.0'));
    for (const [kind, responsibilities] of [
      ['no-responsible', []],
      ['two-responsible', [owner(first!), owner(second!)]],
      ['ended-namnd', [owner(gone!)]],
    ] as const)
      assert.ok(
        of(kind, cityWith(({ program }) => (program.activities[0].responsibilities = responsibilities))).some(([path]) => path === 'activities.0'),
        kind,
      ); // prettier-ignore
  });
  test('programmes at the same time, and one that is over with nothing after it', () => {
    const other = ({ program, ...city }: City, period: Raw) =>
      Object.assign(city, { more: [] }) && [{ ...structuredClone(program), id: 'annat', period, links: { organisation: '../organisation.json' } }]; // prettier-ignore
    assertNew('overlapping-programs', (city) => (city.more = other(city, city.program.period)), /^period/); // prettier-ignore
    assertNew('ended-without-successor', (city) => (city.more = other(city, { from: '2001', to: '2005' })), /^period\.to/); // prettier-ignore
    const followed = cityWith((city) => {
      city.more = other(city, { from: '2001', to: '2005' });
      city.program.replaces = { program: 'annat', sources: city.program.goals[0].sources };
    });
    assert.deepEqual(of('ended-without-successor', followed), []);
  });
  test('the same responsibility twice at a time, and not one after the other', () => {
    const given = (...list: Raw[]) =>
      of('overlapping-responsibilities', cityWith(({ program }) => {
        const owner = { namnd: 'exempel-norra-stadsdelsnamnden' };
        program.activities[0].responsibilities = list.map((one) => ({ owner, role: 'responsible', ...one }));
      })).map(([path]) => path); // prettier-ignore
    const second = ['activities.0.responsibilities.1'];
    assert.deepEqual(given({}, {}), second);
    assert.deepEqual(given({ to: '2027' }, { from: '2027-03' }), second);
    assert.deepEqual(given({ to: '2026' }, { from: '2027' }), []);
    assert.deepEqual(given({ from: '2027' }, { to: '2026-12-31' }), []);
    assert.deepEqual(given({}, { role: 'shared' }), []);
    assert.deepEqual(given({}, { capacity: 'employer' }), []);
  });
  test('contacts that nobody has checked, or long ago; numbers as from abroad; links that are not encrypted', () => {
    const at = (change: (contact: Raw) => unknown) => (city: City) => change(city.contacts.contacts[1]); // prettier-ignore
    const checked = cityWith(at((one) => (one.verifiedOn = '2025-11-23')));
    assert.ok(![...of('unverified', checked), ...of('verified-long-ago', checked)].some(([path]) => path!.startsWith('contacts.1.'))); // prettier-ignore
    const old = cityWith(at((one) => (one.verifiedOn = '2025-11-20')));
    assert.ok(of('verified-long-ago', old).some(([path]) => path === 'contacts.1.verifiedOn'));
    const never = cityWith(at((one) => delete one.verifiedOn));
    assert.ok(of('unverified', never).some(([path]) => path === 'contacts.1.verifiedOn'));
    assertNew('not-national', at((one) => one.channels.push({ kind: 'phone', value: '+46 8 000 00 00' })) && at((one) => one.channels.push({ kind: 'phone', value: '+46 20 50 50 50' })), /^contacts\.1\.channels/); // prettier-ignore
    assertNew('not-https', at((one) => one.channels.push({ kind: 'web', value: 'http://exempel.test' })), /^contacts\.1\.channels/); // prettier-ignore
    assertNew('source-without-place', ({ program }) => program.sources.push({ id: 'utan', title: 'Exempel på källa' }), /^sources/); // prettier-ignore
  });
  test('small counts, by a threshold; zero by a rule of its own; shares are of no matter', () => {
    const add =
      (value: number, unit = 'count') =>
      ({ program, outcomes }: City) => {
        program.indicators.push({ ...program.indicators[0], id: 'antal', unit });
        outcomes.outcomes.push({ indicatorId: 'antal', period: '2025', value, state: 'value', sources: outcomes.outcomes[0].sources }); // prettier-ignore
      };
    assertNew('small-count', add(4), /^outcomes\.\d+\.value$/);
    const without = of('small-count', cityWith(), {});
    assert.deepEqual(of('small-count', cityWith(add(5))), without);
    assert.deepEqual(of('small-count', cityWith(add(4, 'percent'))), without);
    assertNew('small-count', add(9), /^outcomes/, { smallCount: 10 });
    assert.equal(of('zero-count', cityWith(add(0))).length, 0);
    assertNew('zero-count', add(0), /^outcomes/, { tellZero: true });
  });
  test('a value that its source is said to have printed as something else', () => {
    const add = (value: number, asPublished: string) => ({ outcomes }: City) =>
      outcomes.outcomes.push({ indicatorId: 'exempel-i1', period: '2019', state: 'value', value, asPublished, sources: outcomes.outcomes[0].sources }); // prettier-ignore
    assertNew('beyond-bound', add(97, '<5'), /^outcomes.*asPublished$/);
    assertNew('beyond-bound', add(3, 'över 95 %'), /^outcomes.*asPublished$/);
    for (const [value, text] of [[5, '<5'], [2, '1–4'], [97, '97 (under 18 år)'], [2500, '2–3 tusen']] as const)
      assert.deepEqual(of('beyond-bound', cityWith(add(value, text))), []); // prettier-ignore
  });
  test('a title that differs from that of a source in spelling alone', () => {
    assertNew('nearly-the-title', ({ program }) => program.sources.push({ id: 'snarlik', title: `${program.title.replace('o', 'ö')}`, file: 'x' }), /^title$/); // prettier-ignore
  });
  test('a figure of a closed period that is another than was published: it has to say so', () => {
    const at = rawOutcomes().outcomes.findIndex((one: Raw) => one.state === 'value' && /^20(1|20|21|22|23)/.test(one.period)); // prettier-ignore
    const index =
      at < 0 ? rawOutcomes().outcomes.findIndex((one: Raw) => one.state === 'value') : at;
    const was = rawOutcomes().outcomes[index].value as number;
    const later = { before: cityWith(), now: new Date('2040-01-01') };
    const change = ({ outcomes }: City) => (outcomes.outcomes[index].value = was + 1);
    const [found] = findingsOf(cityWith(change), later).filter(
      ({ kind }) => kind === 'unsaid-revision',
    );
    assert.equal(found?.severity, 'error');
    assert.deepEqual([found.found, found.expected], [String(was + 1), String(was)]);
    const said = cityWith((city) => {
      change(city);
      const one = city.outcomes.outcomes[index];
      one.revisions = [{ value: was, why: 'Exempel', sources: one.sources }];
    });
    assert.deepEqual(of('unsaid-revision', said, later), []);
    const hidden = cityWith(({ outcomes }) =>
      Object.assign(outcomes.outcomes[index], { value: null, state: 'suppressed', asPublished: undefined }),
    ); // prettier-ignore
    assert.deepEqual(of('unsaid-revision', hidden, later), [], 'and a hidden one may not');
  });
});

describe('what a reader will notice', () => {
  test('nothing, where nothing was changed', () => {
    assert.deepEqual(diffApis(cityWith(), cityWith()), []);
  });
  test('texts word by word; goals, responsibilities, outcomes and contacts added, changed and removed', () => {
    const after = cityWith(({ program, outcomes, contacts }) => {
      program.goals[0].text = `${program.goals[0].text} Alltid.`;
      program.goals.push({ ...program.goals[0], id: 'nytt', text: 'Exempel på nytt mål', subgoals: [], prerequisites: [] });
      program.activities[0].responsibilities.push({ owner: { namnd: 'exempel-norra-stadsdelsnamnden' }, role: 'knowledge' });
      outcomes.outcomes.pop();
      contacts.contacts[1].name = 'Exempel på nytt namn';
    }); // prettier-ignore
    const changes = diffApis(cityWith(), after);
    assert.deepEqual(
      changes.map(({ sheet, change }) => `${sheet} ${change}`).sort(),
      ['Ansvar added', 'Kontakter changed', 'Mål added', 'Mål changed', 'Utfall removed'].sort(),
    );
    const [field] = changes.find(({ sheet, change }) => sheet === 'Mål' && change === 'changed')!.fields!; // prettier-ignore
    assert.equal(field!.field, 'Text');
    assert.deepEqual(field!.pieces!.filter((one) => one.change).map((one) => [one.change, one.text.trim()]), [['added', 'Alltid.']]); // prettier-ignore
    assert.equal(field!.pieces!.filter((one) => one.change !== 'added').map(({ text }) => text).join(''), field!.before); // prettier-ignore
  });
});

describe('what is hidden now is not told in what was changed', () => {
  /** A city of 100 in two nämnder, with what was published before and a note, of each. */
  const outcome = (figure: Raw): Raw => ({
    indicatorId: 'exempel-i1', period: '2020', state: 'value', value: null,
    sources: rawOutcomes().outcomes[0].sources, ...figure,
  }); // prettier-ignore
  const [a, b] = rawOrganisation().namnder.map(({ id }: Raw) => id as string) as [string, string];
  const cityOf = (...list: Raw[]): ApiSet =>
    cityWith(({ outcomes }) =>
      Object.assign(outcomes, { outcomes: list, breakdowns: [], breaks: [] }),
    );
  const revisions = [{ value: 777, why: '777 av dem', sources: rawOutcomes().outcomes[0].sources }];
  const before = cityOf(
    outcome({ value: 801 }),
    outcome({ namnd: a, value: 797, note: 'bara 797 av dem', target: 798, revisions }),
    outcome({ namnd: b, value: 3, asPublished: 'ca 3' }),
  );
  const hidden = outcome({ namnd: b, state: 'suppressed' });
  const cases: [what: string, after: ApiSet][] = [
    ['the figure itself, and what tells of it', cityOf(outcome({ value: 802 }), outcome({ namnd: a, state: 'suppressed' }), hidden)],
    ['the figures beside it, which are missing now', cityOf(outcome({ value: 802 }), outcome({ namnd: a, state: 'missing' }), hidden)],
    ['and those that are there no more', cityOf(outcome({ value: 802 }), hidden)],
  ]; // prettier-ignore
  for (const [what, after] of cases)
    test(what, () => {
      const changes = JSON.stringify(diffApis(before, after));
      assert.match(changes, /802/);
      assert.doesNotMatch(changes, /801|79[78]|777|ca 3|"3"/);
    });
  test('where nothing is hidden, all of it is told', () => {
    const changes = JSON.stringify(diffApis(before, cityOf(outcome({ value: 802 }))));
    assert.match(changes, /801.*777/);
  });
});

describe('how it is mended', () => {
  const kinds = Object.keys(findingWords.sv.inJson) as (keyof typeof findingWords.sv.inJson)[];
  const finding = (kind: Finding['kind'], place: Finding['place']): Finding => ({ severity: 'warning', kind, place, found: 'x', expected: 'y' }); // prettier-ignore
  const inJson = { file: 'programs/x.json', line: 3, character: 5, path: 'goals.1' };
  const inSheet = { file: 'bok.xlsx', sheet: 'Program', row: 3, column: 'Titel' };

  test('in JSON: by the names of its fields, with nothing of sheets, rows, headers or Excel', () => {
    assert.deepEqual(kinds, Object.keys(findingWords.en.inJson));
    const words = [...sheets.flatMap(({ name }) => [`bladet ${name}`, `sheet ${name}`]), 'Excel', 'LibreOffice', 'raderna', 'rows', 'blad', 'Ersatt av', 'Kontrollerad den', 'Programtexter', 'ersatt', 'förlängt', 'delansvar', 'dolt vid källan'];
    const said = new RegExp(words.map((word) => `(?<!\\p{L})${word}(?!\\p{L})`).join('|'), 'u');
    // Those that a sheet, or what another system sends, cannot have are not among them.
    const others: Finding['kind'][] = ['empty-file', 'not-json', 'version', 'unknown-file', 'unclear-document', 'made-file', 'alone', 'not-national', 'not-https', 'zero-count'];
    for (const kind of [...kinds, ...others])
      for (const lang of ['sv', 'en'] as const) {
        const { what, remedy } = tell(finding(kind, inJson), lang);
        assert.doesNotMatch(`${what} ${remedy}`, said, `${kind} ${lang}`);
        assert.match(remedy, /\S{2}/);
      }
    assert.match(tell(finding('goal-without-indicator', inJson)).remedy, /skriv det i gaps/);
    assert.match(tell(finding('ended-without-successor', inJson)).remedy, /^Fyll i replacedBy/);
  });
  test('in a sheet: as before, by its name and its headers', () => {
    assert.match(tell(finding('goal-without-indicator', inSheet)).remedy, /bladet Luckor/);
    assert.match(tell(finding('ended-without-successor', inSheet)).remedy, /Ersatt av/);
    for (const kind of kinds)
      for (const lang of ['sv', 'en'] as const)
        assert.notEqual(tell(finding(kind, inSheet), lang).remedy, tell(finding(kind, inJson), lang).remedy, kind);
  });
}); // prettier-ignore
