import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseDocument, unknownKeys as keysNotRead, type Issue } from '../../src/data/index.js';
import { languageIssues } from '../../src/i18n/language-check.js';
import { likeliestKey, unknownKeys } from '../../src/publish/check/keys.js';
import { checkRead, readFiles } from '../../src/publish/index.js';
import { writtenKinds } from '../../src/publish/layout.js';
import { rawOrganisation, rawOutcomes, rawProgram, readJson, type Raw } from '../support/node.js';

test('the key that was likely meant', () => {
  const spelt: [wrong: string, right: string | undefined][] = [
    ['nämnd', 'namnd'],
    ['Namnd', 'namnd'],
    ['verifiedon', 'verifiedOn'],
    ['verified_on', 'verifiedOn'],
    ['indicatorID', 'indicatorId'],
    ['responsibilites', 'responsibilities'],
    ['assesment', 'assessment'],
    ['sourses', 'sources'],
    ['vlaue', 'value'],
    ['txet', 'text'],
    ['kön', undefined],
    ['kommentar', undefined],
    ['', undefined],
  ];
  for (const [wrong, right] of spelt) {
    if (right) assert.equal(likeliestKey(wrong), right, wrong);
    else assert.doesNotMatch(likeliestKey(wrong) ?? '', /^(namnd|sex|sources)$/, wrong);
  }
});

const documents: Readonly<Record<(typeof writtenKinds)[number], () => Raw>> = {
  program: rawProgram,
  organisation: rawOrganisation,
  outcomes: rawOutcomes,
  opinions: () => readJson('test/fixtures/api/programs/exempel/opinions.json'),
  contacts: () => readJson('test/fixtures/api/contacts.json'),
  history: () => readJson('test/fixtures/api/history.json'),
  language: () => readJson('test/fixtures/api/languages/qaa.json'),
};

const places = (issues: readonly Issue[]): string[] => issues.map(({ path }) => path.join('.'));

/** Every object of a document. */
const objectsIn = (part: Raw): Raw[] =>
  typeof part !== 'object' || part === null
    ? []
    : [...(Array.isArray(part) ? [] : [part]), ...Object.values(part).flatMap(objectsIn)];

describe('keys that the format does not have', () => {
  test('a document that is right has none, and one in every object is found in each, as a reader passes it over', () => {
    for (const kind of writtenKinds) {
      const raw = documents[kind]();
      assert.deepEqual(unknownKeys(kind, raw), [], kind);
      raw.$schema = 'x';
      for (const object of objectsIn({ ...raw, words: undefined })) object.extra = { extra: 1 };
      raw.extra = { extra: 1 };
      const found = unknownKeys(kind, raw);
      const read = parseDocument(kind, 'x.json', structuredClone(raw));
      assert.deepEqual(places(found), places(keysNotRead(raw, read)), kind);
    }
  });
  test('what was meant is a key that the object lacks, before any other of the format', () => {
    for (const [object, wrong, right] of [
      [(raw: Raw) => raw.goals[1], 'txet', 'text'],
      [(raw: Raw) => raw.goals[1], 'shortname', 'shortName'],
      [(raw: Raw) => raw, 'titel', 'shortTitle'],
      [(raw: Raw) => raw.sources[0], 'flie', 'file'],
    ] as const) {
      const raw = rawProgram();
      const own = object(raw);
      if (wrong !== 'titel') delete own[right];
      own[wrong] = 'x';
      const [found, ...others] = unknownKeys('program', raw);
      assert.deepEqual(others, []);
      if (wrong !== 'titel') assert.equal(found?.detail, right);
      // The object has a title: nobody needs to be told to write another.
      else assert.ok(found);
    }
  });
  test('a key of another object is not what was meant in this one', () => {
    const raw = rawOrganisation();
    raw.gaps = [{ about: 'other', text: 'Exempel', sources: raw.namnder[0].sources }];
    const [found, ...others] = unknownKeys('organisation', raw);
    assert.deepEqual(others, []);
    assert.deepEqual([found?.path.join('.'), found?.detail], ['gaps.0.about', undefined]);
  });
  test('are told together with what is missing and what is not in the right form, once each', async () => {
    const raw = rawProgram();
    const { goals, activities } = raw;
    goals[1].txet = goals[1].text;
    delete goals[1].text;
    goals[0].kommentar = 'x';
    delete goals[2].text;
    goals[3].id = 'Mål 4';
    goals[3].shortName = 'm\u200bål';
    activities[0].responsibilities[0].owner = { nämnd: 'exempel-socialnamnden' };
    const name = 'programs/exempel.json';
    const organisation = { name: 'organisation.json', bytes: Buffer.from(JSON.stringify(rawOrganisation())) }; // prettier-ignore
    const read = await readFiles([{ name, bytes: Buffer.from(JSON.stringify(raw)) }, organisation]);
    const options = { now: new Date('2026-11-29'), smallCount: 5, tellZero: false, languageIssues };
    const found = checkRead(read, options).filter(({ place }) => place.file === name);
    assert.deepEqual(
      found.map(({ kind, place, expected }) => [kind, place.path, expected]),
      [
        ['unknown-key', 'goals.0.kommentar', undefined],
        ['unknown-key', 'goals.1.txet', 'text'],
        ['unknown-key', 'activities.0.responsibilities.0.owner.nämnd', 'namnd'],
        ['missing', 'goals.2.text', undefined],
        ['format', 'goals.3.id', undefined],
        ['unseen', 'goals.3.shortName', 'U+200B'],
      ],
    );
  });
});
