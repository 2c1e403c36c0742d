import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { ApiFolder } from '../../src/cli/api-folder.js';
import { buildIndex, checkFolder } from '../../src/cli/build.js';
import { buildSchemas } from '../../src/cli/schema.js';
import {
  findNamnd,
  followUpIssues,
  parseDocument,
  pickProgram,
  type Responsibility,
  documents,
  type DocumentEntry,
  type DocumentKind,
} from '../../src/data/index.js';
import { validate } from '../../src/data/load/read-document.js';
import { version } from '../../src/version.js';
import {
  problemOf,
  rawOrganisation,
  rawProgram,
  readJson,
  readText,
  root,
  type Raw,
} from './helpers.js';

const folder = new ApiFolder(fileURLToPath(new URL('public/api/v1', root)));
const files = folder.files();
const path = (file: string) => `public/api/v1/${file}`;

const index = folder.read('index', 'index.json');
const organisation = folder.read('organisation', 'organisation.json');
const contacts = folder.read('contacts', 'contacts.json');
const programs = new Map(
  files
    .filter(({ kind }) => kind === 'program')
    .map(({ file }) => [file, folder.read('program', file)]),
);
const byId = new Map([...programs.values()].map((program) => [program.id, program]));
const namndIds = new Set(organisation.namnder.map(({ id }) => id));
const groupIds = new Set(organisation.groups.map(({ id }) => id));

const known = (ids: Iterable<string>, id: string, where: string) =>
  assert.ok(new Set(ids).has(id), `${where}: there is no "${id}"`);
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

function ownersKnown(list: readonly Responsibility[], where: string): void {
  for (const { owner } of list) {
    if ('namnd' in owner) known(namndIds, owner.namnd, where);
    else known(groupIds, owner.group, where);
  }
}

test('no document is forgotten: each JSON file of the folder is one of the API', () => {
  const all = readdirSync(new URL('public/api/v1', root), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.json') && !file.startsWith('schema/'));
  assert.deepEqual(all.sort(), [...files.map(({ file }) => file), 'index.json'].sort());
  assert.ok(programs.size >= 3);
});

describe('every shipped document', () => {
  for (const { kind, file } of [...files, { kind: 'index' as const, file: 'index.json' }]) {
    test(`${file} can be read as ${kind}, and is not made up`, () => {
      const document = parseDocument(kind, file, readJson(path(file)));
      assert.equal(document.sample, undefined);
      assert.equal(document.language, 'sv');
    });
    test(`${file}: every source is used, and has an address or a file`, () => {
      const raw = readJson(path(file));
      const text = JSON.stringify({ ...raw, sources: [] });
      for (const source of raw.sources) {
        assert.ok(text.includes(`"source":"${source.id}"`), `${source.id} is not used`);
        assert.ok(source.url || source.file, `${source.id} cannot be found`);
        if (source.url) assert.match(source.url, /^https?:\/\//);
      }
    });
    test(`${file} has no text that JSON escapes or editors spoil`, () => {
      const text = readText(path(file));
      assert.doesNotMatch(text, /\ufffd|\u00ad|\r|[\u202a-\u202e\u2066-\u2069]/);
      assert.equal(text, text.normalize('NFC'), 'composed characters');
      assert.ok(text.endsWith('}\n'));
    });
  }
});

describe('references between documents', () => {
  for (const [file, program] of programs) {
    test(`${file}: its name is its id, its links lead to files`, () => {
      assert.equal(file, `programs/${program.id}.json`);
      for (const href of Object.values(program.links)) {
        const url = new URL(href!, new URL(path(file), root));
        assert.ok(existsSync(url), `${href} is not there`);
        assert.ok(url.href.startsWith(new URL('public/api/v1/', root).href));
      }
    });
    test(`${file}: those who answer are in the organisation`, () => {
      for (const one of [...program.activities, ...program.indicators, ...program.duties]) {
        ownersKnown(one.responsibilities, one.id);
      }
    });
    test(`${file}: other programmes and their goals are there`, () => {
      for (const ref of [program.parentStrategy, program.replaces, program.replacedBy]) {
        if (ref) known(byId.keys(), ref.program, file);
      }
      for (const { id, parentGoal } of program.goals) {
        if (!parentGoal) continue;
        const parent = byId.get(parentGoal.program);
        assert.ok(parent, `${id}: no programme ${parentGoal.program}`);
        known(ids(parent.goals), parentGoal.goal, id);
        assert.equal(parentGoal.program, program.parentStrategy?.program);
      }
    });
    test(`${file}: what replaces says so as what is replaced does`, () => {
      const { replacedBy, replaces, id, links } = program;
      if (replacedBy) {
        assert.equal(byId.get(replacedBy.program)?.replaces?.program, id);
        assert.equal(links.replacedBy, `${replacedBy.program}.json`);
      }
      if (replaces) assert.equal(byId.get(replaces.program)?.replacedBy?.program, id);
    });
  }

  for (const { kind, file } of files) {
    if (kind === 'opinions') {
      test(`${file}: programme, goals, indicators and nämnder are there`, () => {
        const { program: id, opinions } = folder.read('opinions', file);
        const program = byId.get(id);
        assert.ok(program);
        assert.equal(program.links.opinions, `${id}/opinions.json`);
        for (const { id: opinion, about, onBehalfOf, proposal } of opinions) {
          if (about.kind === 'goal') known(ids(program.goals), about.id, opinion);
          if (about.kind === 'indicator') known(ids(program.indicators), about.id, opinion);
          if (onBehalfOf) known(namndIds, onBehalfOf, opinion);
          if (proposal) ownersKnown([proposal.responsibility], opinion);
        }
      });
    }
    if (kind === 'outcomes') {
      test(`${file}: programme, indicators, activities and nämnder are there`, () => {
        const outcomes = folder.read('outcomes', file);
        const program = byId.get(outcomes.program);
        assert.ok(program);
        assert.equal(program.links.outcomes, `${program.id}/outcomes.json`);
        assert.deepEqual(followUpIssues(outcomes, program, organisation), []);
      });
    }
  }

  test('contacts: types of violence are those of a programme; short numbers are in national form', () => {
    const types = [...programs.values()].flatMap(({ violenceTypes }) => ids(violenceTypes));
    for (const { id, violenceTypes, channels } of contacts.contacts) {
      for (const type of violenceTypes) known(types, type, id);
      for (const { kind, value } of channels) {
        if (kind === 'phone' || kind === 'sms') assert.match(value, /^[\d][\d\s-]*$/, id);
        if (kind === 'web' || kind === 'chat') assert.match(value, /^https:\/\//, id);
      }
    }
  });

  test('organisation: what has ended leads to something that exists', () => {
    const now = new Date();
    for (const { id, validTo } of organisation.namnder) {
      const found = findNamnd(organisation, id, now);
      assert.equal(found.state, validTo ? 'ended' : 'current', id);
      if (found.state === 'ended') assert.ok(found.successors.length > 0, id);
    }
  });
});

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
});

describe('before anything is published', () => {
  const check = (file: string, change: (raw: Raw) => unknown) => {
    const made = new ApiFolder(fileURLToPath(new URL('test/fixtures/api', root)));
    const readRaw = made.readRaw.bind(made);
    made.readRaw = (name) => {
      const raw = readRaw(name) as Raw;
      if (name === file) change(raw);
      return raw;
    };
    return () => checkFolder(made);
  };
  const followUp = 'programs/exempel/outcomes.json';

  test('the made-up documents pass', () => check(followUp, () => undefined)());
  test('a document that nothing is made from is checked too', async () => {
    const problem = await problemOf(check(followUp, (raw) => (raw.outcomes[0].value = '61,5')));
    assert.ok(problem.kind === 'invalid' && problem.url.endsWith(followUp));
    assert.deepEqual(problem.issues[0]?.path, ['outcomes', 0, 'value']);
  });
  test('follow-up is held against the programme and the organisation', async () => {
    const problem = await problemOf(check(followUp, (raw) => (raw.outcomes[7].namnd = 'borta')));
    assert.ok(problem.kind === 'invalid' && problem.url.endsWith(followUp));
    assert.deepEqual(problem.issues, [
      { path: ['outcomes', 7, 'namnd'], rule: 'unknown-reference', detail: 'borta' },
    ]);
  });
});

describe('JSON Schema', () => {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
  const schemaFile = (kind: string) => (kind === 'index' ? 'api-index' : kind);
  const validators = new Map<string, ValidateFunction>();
  const validator = (kind: string): ValidateFunction => {
    const found =
      validators.get(kind) ?? ajv.compile(readJson(path(`schema/${schemaFile(kind)}.schema.json`)));
    validators.set(kind, found);
    return found;
  };

  for (const { kind, file } of [...files, { kind: 'index', file: 'index.json' }]) {
    test(`${file} is valid; without its version, or with a wrong record in it, it is not`, () => {
      const fits = validator(kind);
      const document: Raw = readJson(path(file));
      const valid: boolean = fits(document);
      assert.ok(valid, JSON.stringify(fits.errors?.slice(0, 3)));
      const { schemaVersion: _, ...versionless } = document;
      assert.ok(!fits(versionless));
      assert.ok(!fits({ ...document, updated: 'i går' }));
      const list = Object.keys(document).find(
        (key) => Array.isArray(document[key]) && document[key].length > 0,
      )!;
      assert.ok(!fits({ ...document, [list]: [7] }), list);
    });
  }

  test('unknown fields are allowed, as readers ignore them', () => {
    assert.ok(validator('program')({ ...rawProgram(), future: true }));
  });

  for (const [kind, raw] of [
    ['program', rawProgram()],
    ['organisation', rawOrganisation()],
  ] as const) {
    test(`${kind}: the schema refuses and accepts what the library does, whatever field is changed`, () => {
      const ofSchema = validator(kind);
      /** Rules that a JSON Schema cannot say. */
      const across = ['duplicate-id', 'unknown-reference', 'cycle', 'period-order'];
      const accepted = (): boolean => {
        const result = validate(documents[kind] as DocumentEntry<DocumentKind>, raw);
        return 'data' in result || result.issues.every(({ rule }) => across.includes(rule));
      };
      let [changes, refusals] = [0, 0];
      const compare = (what: string) => {
        const ours = accepted();
        assert.equal(ofSchema(raw), ours, what);
        changes++;
        if (!ours) refusals++;
      };
      const walk = (parent: Raw, path: string) => {
        for (const [key, before] of Object.entries<Raw>(parent)) {
          const at = `${path}${key}`;
          for (const value of [null, 7, '', 'Ett ord', '2026', [], {}]) {
            parent[key] = value;
            compare(`${at} = ${JSON.stringify(value)}`);
          }
          if (!Array.isArray(parent)) {
            delete parent[key];
            compare(`without ${at}`);
          }
          parent[key] = before;
          if (typeof before === 'object') walk(before, `${at}.`);
        }
      };
      walk(raw, '');
      assert.ok(accepted(), 'everything is put back');
      assert.ok(refusals > 500 && changes - refusals > 50, `${refusals} of ${changes}`);
    });
  }

  test('OpenAPI: its schemas are there, one for each kind of document', () => {
    const openapi = readJson(path('schema/openapi.json'));
    assert.equal(openapi.openapi, '3.1.0');
    const refs = Object.values<Raw>(openapi.paths).map(
      ({ get }) => get.responses[200].content['application/json'].schema.$ref,
    );
    assert.equal(refs.length, 6);
    for (const ref of refs) assert.ok(existsSync(new URL(path(`schema/${ref}`), root)), ref);
    const paths = Object.keys(openapi.paths);
    for (const file of ['index.json', ...files.map((one) => one.file)]) {
      const fits = paths.some((one) =>
        new RegExp(`^${one.replaceAll('.', '\\.').replace('{id}', '[^/]+')}$`).test(`/${file}`),
      );
      assert.ok(fits, file);
    }
  });
});

describe('verbatim, as the sources have it', () => {
  const goals = (id: string) => byId.get(id)!.goals.map(({ number, text }) => [number, text]);

  test('the seven goals of 2021–2025', () => {
    assert.deepEqual(goals('stockholm-2021-2025'), [
      [1, 'Stadens verksamheter arbetar våldsförebyggande'],
      [2, 'Våldsutövare har tillgång till återfallsförebyggande insatser utifrån sina behov'],
      [
        3,
        'Stadens verksamheter arbetar aktivt för att upptäcka våldsutsatta vuxna och barn samt våldsutövare',
      ],
      [4, 'Våldsutsatta vuxna och barn har tillgång till insatser utifrån sina behov'],
      [5, 'Våldsutsatta vuxna och barn medverkar i brottsutredningar'],
      [6, 'Stadens verksamheter arbetar med systematisk kunskapsutveckling'],
      [
        7,
        'Stadens verksamheter använder metoder och insatser som vilar på evidens och/eller på beprövad erfarenhet',
      ],
    ]);
    // Only two of the numbers are printed in the source.
    const inferred = byId
      .get('stockholm-2021-2025')!
      .goals.filter(({ numberInferred }) => numberInferred)
      .map(({ number }) => number);
    assert.deepEqual(inferred, [2, 4, 5, 6, 7]);
  });

  test('the five goals of 2017–2020, “vart” and all', () => {
    assert.deepEqual(goals('stockholm-2017-2020'), [
      [
        1,
        'Medarbetare i stadens verksamheter arbetar våldsförebyggande utifrån ett normkritiskt förhållningssätt',
      ],
      [
        2,
        'Stockholmare och medarbetare i stadens verksamheter vet vart man ska vända sig om en vuxen våldsutsatt person vill ha stöd alternativt om ett barn upplever våld, eller om en person som utövar våld vill söka hjälp för att förändra sitt beteende',
      ],
      [
        3,
        'Vuxna stockholmare som har utsatts för våld i nära relation eller hedersrelaterat våld och förtryck, får stöd och skydd utifrån sina behov, oavsett vart i staden de bor',
      ],
      [
        4,
        'Barn i Stockholm som har upplevt våld i nära relationer eller hedersrelaterat våld och förtryck, får stöd och skydd utifrån sina behov, oavsett vart i staden de bor',
      ],
      [
        5,
        'Stockholmare som utövar våld i nära relationer eller hedersrelaterat våld och förtryck, erbjuds stöd för att sluta utöva våld, oavsett vart i staden de bor.',
      ],
    ]);
  });

  test('the visions, “hedersrelaterad” and all', () => {
    assert.equal(
      byId.get('stockholm-2021-2025')!.vision?.text,
      'Stockholm är en stad fri från våld i nära relationer, hedersrelaterat våld och förtryck, prostitution, människohandel för sexuella ändamål samt sexuellt våld oberoende relation.',
    );
    assert.equal(
      byId.get('stockholm-2017-2020')!.vision?.text,
      'Stockholm är en stad fri från våld i nära relationer och hedersrelaterad våld och förtryck',
    );
  });

  test('the indicators that the source names, and who answers for them', () => {
    const { indicators } = byId.get('stockholm-2021-2025')!;
    assert.deepEqual(
      indicators.map(({ text, goalIds, responsibilities: [first] }) => [
        goalIds,
        text,
        first?.owner,
      ]),
      [
        [
          ['2021-m1'],
          'Andel individer av de flyktingar (enligt förordning 2010:1122) som kommunen tagit emot som har eller har haft samhällsorientering som aktivitet i kommunens regi.',
          { namnd: 'arbetsmarknadsnamnden' },
        ],
        [
          ['2021-m3'],
          'Andel enheter, som möter barn, unga, vuxna och äldre, som använder rutinfrågor för att upptäcka våld',
          { group: 'stadsdelsnamnderna' },
        ],
      ],
    );
  });
});
