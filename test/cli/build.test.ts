import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ApiFolder } from '../../src/cli/api-folder.js';
import { buildIndex, checkFolder } from '../../src/cli/build.js';
import { buildSchemas } from '../../src/cli/schema.js';
import { pickProgram, settings, type Problem } from '../../src/data/index.js';
import { tell } from '../../src/i18n/tell.js';
import { buildApi, readFiles, tooLarge } from '../../src/publish/index.js';
import { version } from '../../src/version.js';
import { readJson, readText, root, type Raw } from '../support/node.js';
import { shippedBook } from '../support/workbooks.js';

const folder = new ApiFolder(fileURLToPath(new URL('public/api/v1', root)));
const files = folder.files();
const path = (file: string) => `public/api/v1/${file}`;

const index = folder.read('index', 'index.json');
const programs = new Map(
  files
    .filter(({ kind }) => kind === 'program')
    .map(({ file }) => [file, folder.read('program', file)]),
);
const byId = new Map([...programs.values()].map((program) => [program.id, program]));
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('what is made from the sources is up to date', () => {
  test('index.json: `npm run api`', () => {
    // The day matters through the programme that is shown by default, and through nothing else.
    const built = buildIndex(folder, new Date());
    assert.deepEqual(built, readJson(path('index.json')));
  });
  test('index.json embeds the default programme, as its file has it, and names every programme', () => {
    const shown = pickProgram(index, new Date());
    const raw = readJson(path('index.json'));
    assert.deepEqual(
      raw.embedded.map(({ href }: Raw) => href),
      [shown?.href, 'organisation.json', 'contacts.json'],
    );
    for (const { href, document } of raw.embedded) assert.deepEqual(document, readJson(path(href)));
    assert.deepEqual(ids(index.programs).sort(), [...byId.keys()].sort());
    for (const entry of index.programs) {
      const program = programs.get(entry.href);
      assert.ok(program, entry.href);
      const { id, title, shortTitle, level, period, status } = program;
      assert.deepEqual(entry, { id, title, shortTitle, level, period, status, href: entry.href });
    }
  });
  test('schemas and OpenAPI: `npm run schema`', () => {
    const built = buildSchemas(version);
    const shipped = readdirSync(new URL(path('schema'), root)).sort();
    assert.deepEqual([...built.keys()].sort(), shipped);
    for (const [file, document] of built) {
      assert.equal(
        `${JSON.stringify(document, null, 2)}\n`,
        readText(path(`schema/${file}`)),
        file,
      );
    }
  });
  test('the index of made-up programmes shows the one in force, on whatever day', () => {
    const made = new ApiFolder(fileURLToPath(new URL('test/fixtures/api', root)));
    const built = buildIndex(made, new Date('2050-01-01'));
    assert.deepEqual(ids(built.programs), ['exempel', 'exempel-delmal']);
    assert.deepEqual(
      built.embedded.map(({ href }) => href),
      [
        'programs/exempel.json',
        'organisation.json',
        'programs/exempel/outcomes.json',
        'contacts.json',
      ],
    );
    const { embedded: _, sources: __, ...expected } = readJson('test/fixtures/api/index.json');
    assert.deepEqual(built.programs, expected.programs);
  });
});

test('outcomes and contacts go along with the index up to 64 kB; the organisation always does', () => {
  const made = new ApiFolder(fileURLToPath(new URL('test/fixtures/api', root)));
  const readRaw = made.readRaw.bind(made);
  const embeddedWith = (sizes: Record<string, number>) => {
    made.readRaw = (name) => {
      const raw = readRaw(name) as Raw;
      const size = sizes[name];
      if (size) {
        raw.padding = '';
        raw.padding = 'x'.repeat(size - Buffer.byteLength(JSON.stringify(raw)));
      }
      return raw;
    };
    return buildIndex(made, new Date('2050-01-01')).embedded.map(({ href }) => href);
  };
  const outcomes = 'programs/exempel/outcomes.json';
  const always = ['programs/exempel.json', 'organisation.json'];
  const limit = 64_000;
  assert.deepEqual(
    embeddedWith({
      [outcomes]: limit,
      'contacts.json': limit,
      'organisation.json': 200_000,
    }),
    [...always, outcomes, 'contacts.json'],
  );
  assert.deepEqual(embeddedWith({ [outcomes]: limit + 1 }), [...always, 'contacts.json']);
  assert.deepEqual(embeddedWith({ 'contacts.json': limit + 1 }), [...always, outcomes]);
  // Of what readers would refuse as a whole, as much as they take.
  assert.deepEqual(embeddedWith({ 'organisation.json': 7_999_000 }), ['programs/exempel.json']);
  assert.deepEqual(
    embeddedWith({ 'programs/exempel.json': 4_000_000, 'organisation.json': 4_500_000 }),
    ['programs/exempel.json'],
  );
});

test('what is written larger than readers take is told of: the documents and the index, as they are written', async () => {
  const { set } = await readFiles([{ name: 'bok.xlsx', bytes: shippedBook() }]);
  const schemas = new Map([['x.schema.json', { text: 'x'.repeat(200_000) }]]);
  const filesOf = (readable: boolean) =>
    buildApi(set, { now: new Date(), schemas, changes: [], readable });
  const { maxBytes } = settings;
  const documents = filesOf(false).filter(({ file }) => !/^(schema|manifest|changes)/.test(file));
  try {
    settings.maxBytes = Math.max(...documents.map(({ text }) => Buffer.byteLength(text)));
    assert.deepEqual(tooLarge(filesOf(false)), []);
    const [found] = tooLarge(filesOf(true));
    assert.equal(found?.kind, 'too-large');
    assert.match(tell(found).what, /--readable/);
  } finally {
    settings.maxBytes = maxBytes;
  }
});

describe('before anything is published', () => {
  const check = (file: string, change: (raw: Raw) => unknown): Problem[] => {
    const made = new ApiFolder(fileURLToPath(new URL('test/fixtures/api', root)));
    const readRaw = made.readRaw.bind(made);
    made.readRaw = (name) => {
      const raw = readRaw(name) as Raw;
      if (name === file) change(raw);
      return raw;
    };
    return checkFolder(made, new Date());
  };
  const followUp = 'programs/exempel/outcomes.json';

  test('the made-up documents pass', () => {
    assert.deepEqual(
      check(followUp, () => undefined),
      [],
    );
  });
  test('a document that nothing is made from is checked too', () => {
    const [problem, ...others] = check(followUp, (raw) => (raw.outcomes[0].value = '61,5'));
    assert.equal(others.length, 0);
    assert.ok(problem?.kind === 'invalid' && problem.url.endsWith(followUp));
    assert.deepEqual(problem.issues[0]?.path, ['outcomes', 0, 'value']);
  });
  test('follow-up is held against the programme and the organisation', () => {
    const [problem, ...others] = check(followUp, (raw) => (raw.outcomes[7].namnd = 'borta'));
    assert.equal(others.length, 0);
    assert.ok(problem?.kind === 'invalid' && problem.url.endsWith(followUp));
    assert.deepEqual(problem.issues, [
      { path: ['outcomes', 7, 'namnd'], rule: 'unknown-reference', detail: 'borta' },
    ]);
  });
});
