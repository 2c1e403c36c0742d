import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ApiFolder } from '../../src/cli/api-folder.js';
import {
  findNamnd,
  followUpIssues,
  parseDocument,
  type Responsibility,
} from '../../src/data/index.js';
import { readJson, readText, root } from '../support/node.js';

const folder = new ApiFolder(fileURLToPath(new URL('public/api/v1', root)));
const files = folder.files();
const path = (file: string) => `public/api/v1/${file}`;
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
