import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseHead, documents as entries } from '../../../src/data/index.js';
import { rawIndex, rawOrganisation, rawProgram, type Raw } from '../../support/node.js';

const url = 'https://exempel.test/api/v1/document.json';

describe('parseHead', () => {
  test('an index is one that has programs, a programme is anything else', () => {
    assert.equal(parseHead(url, rawIndex()).kind, 'index');
    assert.equal(parseHead(url, rawProgram()).kind, 'program');
  });
  test('both know where they came from', () => {
    assert.equal(parseHead(url, rawIndex()).url, url);
    assert.equal(parseHead(url, rawProgram()).url, url);
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
