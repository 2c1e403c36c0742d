import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { languageIssues } from '../../src/i18n/language-check.js';
import { tell } from '../../src/i18n/tell.js';
import { checkRead, readFiles, type Finding, type NamedFile } from '../../src/publish/index.js';
import { kindOf } from '../../src/publish/layout.js';
import { readText, root, type Raw } from '../support/node.js';

const now = new Date('2026-11-29T12:00:00Z');
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The documents of an API's folder, by their names in it. */
const textsIn = (folder: string): Map<string, string> =>
  new Map(
    (readdirSync(new URL(folder, root), { recursive: true }) as string[])
      .filter((file) => kindOf(file))
      .map((file) => [file, readText(`${folder}/${file}`)]),
  );
const made = textsIn('test/fixtures/api');
const raw = (file: string): Raw => JSON.parse(made.get(file)!);
const pretty = (document: unknown): string => JSON.stringify(document, null, 2);

const program = 'programs/exempel.json';
const followUp = 'programs/exempel/outcomes.json';

/** As the command reads a file that is named by itself. */
const alone = (place: string, text: string): NamedFile => ({
  name: place.replace(/^\/stad\//, ''),
  place,
  bytes: bytes(text),
});
const findingsOf = async (...files: NamedFile[]): Promise<Finding[]> => {
  const read = await readFiles(files);
  const { isPart } = read;
  return checkRead(read, { now, smallCount: 5, tellZero: true, languageIssues, isPart });
};
const kinds = (findings: readonly Finding[]) => findings.map(({ kind }) => kind);
const errors = (findings: readonly Finding[]) =>
  findings.filter(({ severity }) => severity === 'error');
const paths = (findings: readonly Finding[]) =>
  findings.map(({ kind, place }) => `${kind} ${place.path}`);

describe('what a document of JSON by itself is', () => {
  test('every document of both APIs: by its place, and under another name by what it holds', async () => {
    const texts = [...made, ...textsIn('public/api/v1')];
    assert.ok(texts.length > 15);
    for (const [file, text] of texts)
      for (const place of [`/stad/api/v1/${file}`, '/stad/hämtat.json']) {
        const { set, findings } = await readFiles([alone(place, text)]);
        assert.deepEqual(findings, [], place);
        const { id, kind } = kindOf(file)!;
        assert.deepEqual(set.files().map((one) => [one.kind, one.file, one.id]), [[kind, file, id]]); // prettier-ignore
      }
  });
  test('one that is broken, by a key that only its kind has; without its id, by the name of the file', async () => {
    for (const [document, file] of [
      [{ goals: 7 }, 'programs/mitt.json'],
      [{ id: 'x/../y', goals: [] }, 'programs/mitt.json'],
      [{ program: 'stad', outcomes: [] }, 'programs/stad/outcomes.json'],
      [{ namnder: [], gaps: [] }, 'organisation.json'],
      [{ programs: [], relations: [] }, 'history.json'],
    ] as const) {
      const { set } = await readFiles([alone('/stad/mitt.json', JSON.stringify(document))]);
      assert.deepEqual(set.files().map((one) => one.file), [file]); // prettier-ignore
    }
  });
  test('where it may be several, they are named, and none is guessed', async () => {
    for (const [place, document, expected] of [
      [
        '/stad/a.json',
        { program: 'x' },
        'programs/{id}/outcomes.json, programs/{id}/opinions.json',
      ],
      ['/stad/a.json', { programs: [] }, 'index.json, history.json'],
      ['/stad/a.json', { goals: [], contacts: [] }, 'programs/{id}.json, contacts.json'],
      ['/stad/organisation.json', { contacts: [] }, 'organisation.json, contacts.json'],
      ['/stad/programs/a.json', { namnder: [] }, 'programs/a.json, organisation.json'],
      ['/stad/programs/contacts.json', {}, 'contacts.json, programs/contacts.json'],
    ] as const) {
      const [found, ...others] = await findingsOf(alone(place, JSON.stringify(document)));
      assert.deepEqual([found?.kind, found?.expected, others], ['unclear-document', expected, []]);
      assert.match(tell(found!).what, /Den kan vara: .*\.json, .*\.json\./);
      assert.match(tell(found!).remedy, /Ge den namnet/);
    }
    // What it holds tells which of its places it is.
    const both = await findingsOf(
      alone('/stad/programs/contacts.json', made.get('contacts.json')!),
    );
    assert.deepEqual(errors(both), []);
  });
  test('what is no document, and what a build makes', async () => {
    for (const text of ['{}', '[]', '7', 'null', '"x"', '{"header":[],"values":[]}']) {
      const [found, ...others] = await findingsOf(alone('/stad/a.json', text));
      assert.deepEqual([found?.kind, found?.severity, others], ['unknown-file', 'error', []]);
      assert.match(tell(found!).remedy, /programs\/\{id\}\.json, organisation\.json/);
    }
    for (const file of ['index.json', 'manifest.json', 'changes.json']) {
      const text = file === 'index.json' ? readText('test/fixtures/api/index.json') : '{"schemaVersion":1}'; // prettier-ignore
      assert.deepEqual(kinds(await findingsOf(alone(`/stad/${file}`, text))), ['made-file']);
    }
    assert.deepEqual(kinds(await findingsOf(alone('/stad/a.json', readText('public/api/v1/index.json')))), ['made-file']); // prettier-ignore
    assert.deepEqual(kinds(await findingsOf({ ...alone('/stad/index.json', ''), isTooLarge: true })), ['too-large']); // prettier-ignore
  });
});

describe('what is said of it', () => {
  test('all that is said of its own faults in the folder, in the same places', async () => {
    // Of these others have a say.
    const withOthers = [
      'small-count',
      'zero-count',
      'ended-namnd',
      'overlapping-programs',
      'ended-without-successor',
    ];
    const changes: ((document: Raw) => unknown)[] = [
      () => undefined,
      (document) => {
        document.extra = 1;
        document.language = 'svenska språket';
        document.sources.push({ id: '', titel: '   ' }, document.sources[0]);
      },
      (document) => document.sources.push({ id: 'ny', title: 'Ny', url: 'www.stad.example' }),
      (document) => void (document.schemaVersion = 2),
      (document) => void (document.updated = '2952'),
    ]; // prettier-ignore
    let told = 0;
    for (const file of made.keys())
      for (const change of changes) {
        const document = raw(file);
        change(document);
        const text = pretty(document);
        const folder = [...made].map(([name, own]): NamedFile => ({ name, bytes: bytes(name === file ? text : own) })); // prettier-ignore
        const expected = (await findingsOf(...folder)).filter(
          ({ kind, place }) => place.file === file && !withOthers.includes(kind),
        );
        const found = (await findingsOf({ name: file, place: `/stad/${file}`, bytes: bytes(text) }))
          .filter(({ kind }) => kind !== 'alone' && !withOthers.includes(kind)); // prettier-ignore
        assert.deepEqual(found, expected, file);
        told += errors(found).length;
      }
    assert.ok(told > 40, String(told));
  });
  test('with the line, the sign and the field, under the name that it was given by', async () => {
    const document = raw(program);
    document.goals[1].txet = document.goals[1].text;
    delete document.goals[1].text;
    const text = pretty(document);
    const [found, ...others] = errors(await findingsOf(alone('/stad/one.json', text)));
    assert.deepEqual(others, [], 'one fault is told of once');
    const line = text.split('\n').findIndex((one) => one.includes('"txet"')) + 1;
    assert.deepEqual([found!.place.file, found!.place.line], ['one.json', line]);
    const { where, what } = tell(found!);
    assert.match(where, new RegExp(`^one\\.json, rad ${line}, tecken \\d+, goals\\.1\\.txet$`));
    assert.equal(what, 'goals.1.txet finns inte i formatet. Ska det vara ”text”?');
  });
  test('a note says that what it says of others has not been asked, and it has not', async () => {
    for (const [file, change] of [
      [followUp, (one: Raw) => Object.assign(one.outcomes[0], { namnd: 'borta', indicatorId: 'x' })],
      [program, (one: Raw) => (one.links.contacts = 'borta.json')],
      [program, (one: Raw) => (one.activities[0].responsibilities[0].owner = { namnd: 'borta' })],
      ['contacts.json', (one: Raw) => (one.translations = [{ language: 'so', name: 'S', translatedBy: 'B', href: 'languages/so.json' }])],
      ['programs/exempel/opinions.json', (one: Raw) => (one.opinions[0].onBehalfOf = 'borta')],
    ] as const) {
      const document = raw(file);
      change(document);
      const found = await findingsOf(alone(`/stad/${file}`, pretty(document)));
      assert.deepEqual(errors(found), [], file);
      const [note, ...others] = found.filter(({ kind }) => kind === 'alone');
      assert.deepEqual([note!.severity, note!.found, others], ['note', file, []]);
      assert.match(tell(note!).what, /Hänvisningar till dokument som inte är med är inte kontrollerade/);
      const folder = [...made].map(([name, own]): NamedFile => ({ name, bytes: bytes(name === file ? pretty(document) : own) }));
      assert.ok(kinds(errors(await findingsOf(...folder))).includes('unknown-reference'), file);
    }
  }); // prettier-ignore
  test('follow-up by itself is still asked what it has to answer alone', async () => {
    const document = raw(followUp);
    const { sources } = document.outcomes[0];
    Object.assign(document.outcomes[0], { period: '2024/26', value: 7, revisions: [{ value: 7, sources }] }); // prettier-ignore
    document.outcomes[1].part = 'borta';
    assert.deepEqual(paths(errors(await findingsOf(alone('/stad/one.json', pretty(document))))), [
      'unknown-reference outcomes.1.part',
      'school-year outcomes.0.period',
      'unchanged outcomes.0.revisions.0.value',
    ]);
  });
  test('several by themselves are held against each other', async () => {
    const document = raw(followUp);
    document.outcomes[0].namnd = 'borta';
    const files = [alone(`/stad/${followUp}`, pretty(document)), ...[program, 'organisation.json'].map((file) => alone(`/stad/${file}`, made.get(file)!))]; // prettier-ignore
    assert.deepEqual(paths(errors(await findingsOf(...files))), ['unknown-reference outcomes.0.namnd']); // prettier-ignore
  });
  test('where an API is to be built of it, nothing of that is passed over', async () => {
    const read = await readFiles([{ name: 'one.json', bytes: bytes(made.get(followUp)!) }]);
    const found = checkRead(read, { now, smallCount: 5, tellZero: true, languageIssues });
    assert.deepEqual(kinds(errors(found)), ['unknown-reference', 'no-documents']);
  });
});

describe('a file that is no JSON', () => {
  test('says so, with the line and the sign', async () => {
    for (const [text, line, character] of [
      ['{\n  "goals": [\n    1 2\n  ]\n}', 3, 7],
      ['{ "goals": [1,] }', 1, 15],
      ['{ "goals": [] // mål\n}', 1, 15],
      ['{ "goals": [\n', 2, 1],
      ['programmet', 1, 1],
    ] as const) {
      const [found, ...others] = await findingsOf(alone('/stad/one.json', text));
      assert.deepEqual([found?.kind, others], ['not-json', []], text);
      assert.deepEqual([found!.place.line, found!.place.character], [line, character], text);
      assert.match(tell(found!).where, /^one\.json, rad \d+, tecken \d+$/);
    }
    await fc.assert(
      fc.asyncProperty(fc.json({ maxDepth: 3 }), fc.nat(), fc.string({ minLength: 1, maxLength: 2 }), async (text, at, more) => {
        const cut = at % text.length;
        const broken = text.slice(0, cut) + more + text.slice(cut + 1);
        const isJson = (() => { try { JSON.parse(broken); return true; } catch { return false; } })();
        if (isJson || broken.trim() === '') return;
        const [found] = await findingsOf(alone('/stad/one.json', broken));
        assert.ok(found?.kind === 'not-json' && found.place.line, broken);
      }),
      { numRuns: 500 },
    ); // prettier-ignore
  });
  test('nor UTF-8, or is empty: in words for one who has no Excel', async () => {
    const latin = Uint8Array.from('{"goals":"mål"}', (one) => one.charCodeAt(0));
    const [encoding] = await findingsOf({ ...alone('/stad/one.json', ''), bytes: latin });
    assert.deepEqual([encoding?.kind, tell(encoding!).remedy], ['encoding', 'Spara den som UTF-8.']); // prettier-ignore
    assert.deepEqual(kinds(await findingsOf(alone('/stad/one.json', ' ')))[0], 'empty-file');
  });
});
