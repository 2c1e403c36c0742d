/* What is asked of a document before it is published, and not of one that is read. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  unusableInContacts,
  lostLetters,
  unknownOwners,
  unknownKeys,
  type Issue,
} from '../../../src/data/index.js';
import { documents, url } from '../../support/documents.js';
import type { Raw } from '../../support/node.js';

const places = (issues: readonly Issue[]) =>
  issues.map(({ path, rule, detail }) => [path.join('.'), rule, ...(detail ? [detail] : [])]);

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
      const names = texts.map((name) => ({ name: name.replaceAll('\ufffd', '') }));
      assert.deepEqual(lostLetters({ namnder: names }), []);
      names[index]!.name += '\ufffd';
      assert.deepEqual(places(lostLetters({ namnder: names })), [
        [`namnder.${index}.name`, 'lost-letters'],
      ]);
    }),
  );
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
});
