import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  audiences,
  contactStanding,
  contactsFor,
  dialled,
  minimumContacts,
  parseDocument,
  type Audience,
  type Contact,
} from '../../../../src/data/index.js';
import { problemOf, readJson, type Raw } from '../../../support/node.js';

const url = 'https://exempel.test/contacts.json';
const shippedRaw = (): Raw => readJson('public/api/v1/contacts.json');
const shipped = parseDocument('contacts', url, shippedRaw());
const now = new Date('2026-11-22T12:00:00Z');
const view = { maxAge: 12, now };
const shown = (audience: Audience | undefined, contacts: readonly Contact[] = shipped.contacts) =>
  contactsFor(contacts, audience, view).map(({ contact }) => contact.id);

/** The shipped contacts, after a city has checked some of them on a day. */
const checked = (verifiedOn: string, ...ids: string[]) =>
  shipped.contacts.map((one) => (ids.includes(one.id) ? { ...one, verifiedOn } : one));

describe('how far a record can be trusted', () => {
  const cases: [text: string, dates: { verifiedOn?: string; validUntil?: string }, is: string][] = [
    ['nobody has checked it', {}, 'unchecked'],
    ['checked today', { verifiedOn: '2026-11-22' }, 'checked'],
    ['checked twelve months ago to the day', { verifiedOn: '2025-11-22' }, 'checked'],
    ['checked a day before that', { verifiedOn: '2025-11-21' }, 'old'],
    ['checked in a month', { verifiedOn: '2025-10' }, 'old'],
    ['checked in a day that is to come', { verifiedOn: '2027-01-01' }, 'unchecked'],
    ['its last day', { verifiedOn: '2026-11-01', validUntil: '2026-11-22' }, 'checked'],
    ['the day after', { verifiedOn: '2026-11-01', validUntil: '2026-11-21' }, 'ended'],
    ['unchecked and over', { validUntil: '2024-12-31' }, 'ended'],
  ];
  for (const [text, dates, expected] of cases) {
    test(`${text}: ${expected}`, () => assert.equal(contactStanding(dates, 12, now), expected));
  }

  test('the months can be fewer, or more, and run over years', () => {
    assert.equal(contactStanding({ verifiedOn: '2026-10-21' }, 1, now), 'old');
    assert.equal(contactStanding({ verifiedOn: '2026-10-22' }, 1, now), 'checked');
    assert.equal(contactStanding({ verifiedOn: '2024-12-31' }, 23, now), 'checked');
    assert.equal(contactStanding({ verifiedOn: '2024-10-31' }, 24, now), 'old');
    assert.equal(contactStanding({ verifiedOn: '2026-11-22' }, 0, now), 'checked');
  });

  test('the day is that of Stockholm', () => {
    const dates = { validUntil: '2026-11-22' };
    assert.equal(contactStanding(dates, 12, new Date('2026-11-22T22:59:00Z')), 'unchecked');
    assert.equal(contactStanding(dates, 12, new Date('2026-11-22T23:00:00Z')), 'ended');
  });
});

describe('who is shown what, in the shipped contacts', () => {
  const everyone: (Audience | undefined)[] = [undefined, ...audiences];

  for (const audience of everyone) {
    test(`${audience ?? 'nobody chosen'}: 112 first, and 114 14 before all that nobody has checked`, () => {
      const [first, ...rest] = shown(audience);
      assert.equal(first, 'sos-112');
      assert.equal(rest[0], 'sms112');
      assert.equal(rest[1], 'polisen');
      if (audience) assert.equal(rest[2], 'socialtjansten');
    });
  }

  test('the honour line of the public and that of professionals are never mixed up', () => {
    const seen = (id: string) => everyone.filter((audience) => shown(audience).includes(id));
    assert.deepEqual(seen('ratt-att-valja'), ['victim', 'child', 'relative']);
    assert.deepEqual(seen('nationella-stodtelefonen'), ['professional']);
    assert.deepEqual(seen('jamstalldhetsmyndighetens-stodtelefon'), ['professional']);
  });

  test('a child finds Bris both as exposed and through an adult who worries; others do not see it', () => {
    assert.ok(shown('child').includes('bris') && shown('victim').includes('bris'));
    for (const audience of ['perpetrator', 'manager', 'professional'] as const) {
      assert.ok(!shown(audience).includes('bris'), audience);
    }
  });

  test('who uses violence finds Välj att sluta, and not the lines of the exposed', () => {
    const ids = shown('perpetrator');
    assert.ok(ids.includes('valj-att-sluta'));
    for (const id of ['kvinnofridslinjen', 'brottsofferjouren', 'ratt-att-valja', 'unizon']) {
      assert.ok(!ids.includes(id), id);
    }
  });

  test('nobody chosen: what the script has without data, so that nothing moves when the data comes', () => {
    assert.deepEqual(shown(undefined), ['sos-112', 'sms112', 'polisen', 'kvinnofridslinjen']);
  });

  test('Kvinnofridslinjen always has somebody else beside it', () => {
    const { alternatives = [] } = shipped.contacts.find(({ id }) => id === 'kvinnofridslinjen')!;
    for (const audience of everyone) {
      const ids = shown(audience);
      if (ids.includes('kvinnofridslinjen')) assert.ok(alternatives.some((id) => ids.includes(id)));
    }
  });

  test('a check moves a contact before those without one, but never before emergencies', () => {
    const after = shown('victim', checked('2026-11-01', 'kvinnofridslinjen', 'brottsofferjouren'));
    assert.deepEqual(after.slice(0, 6), [
      'sos-112',
      'sms112',
      'polisen',
      'kvinnofridslinjen',
      'socialtjansten',
      'brottsofferjouren',
    ]);
    const old = shown('victim', checked('2025-11-01', 'kvinnofridslinjen'));
    assert.deepEqual(old, shown('victim'), 'a check that is too old moves nothing');
  });

  test('what was to last until a day that has passed is never among the checked', () => {
    const lines = contactsFor(checked('2026-11-01', 'stodlinjen-for-man'), 'victim', view);
    const man = lines.find(({ contact }) => contact.id === 'stodlinjen-for-man')!;
    assert.equal(man.standing, 'ended');
    assert.ok(lines.indexOf(man) > lines.findIndex(({ contact }) => contact.permanent));
  });

  test('no record is shipped as checked: that is for a city to do', () => {
    assert.ok(shipped.contacts.every(({ verifiedOn }) => verifiedOn === undefined));
  });
});

test('the minimum in the script is what contacts.json says', () => {
  for (const contact of minimumContacts.contacts) {
    const record = shipped.contacts.find(({ id }) => id === contact.id)!;
    const { sources: all, ...facts } = record;
    const { sources: some, ...copied } = contact;
    assert.deepEqual(copied, facts);
    for (const ref of some) assert.ok(all.some(({ source }) => source === ref.source));
  }
  for (const source of minimumContacts.sources) {
    const {
      url: _url,
      retrieved: _retrieved,
      ...record
    } = shipped.sources.find(({ id }) => id === source.id)!;
    assert.deepEqual(source, record);
  }
  assert.equal(minimumContacts.language, shipped.language);
  assert.equal(minimumContacts.updated, shipped.updated);
  assert.deepEqual(shown(undefined, minimumContacts.contacts), shown(undefined));
});

test('an alternative that does not exist is a fault of the document', async () => {
  const raw = shippedRaw();
  raw.contacts[2].alternatives = ['finns-inte'];
  const problem = await problemOf(() => parseDocument('contacts', url, raw));
  assert.deepEqual(problem, {
    kind: 'invalid',
    url,
    issues: [
      {
        path: ['contacts', 2, 'alternatives', 0],
        rule: 'unknown-reference',
        detail: 'finns-inte',
      },
    ],
  });
});

describe('what is dialled', () => {
  const cases: [written: string, is: string | undefined][] = [
    ['112', '112'],
    ['114 14', '11414'],
    ['1177', '1177'],
    ['116 111', '116111'],
    ['020-50 50 50', '020505050'],
    ['010-223 57 60', '0102235760'],
    ['+46 20 50 50 50', '020505050'],
    ['004620505050', '020505050'],
    ['+46 (0)8-508 00 00', '085080000'],
    ['+46 116 006', '116006'],
    ['+46112', '112'],
    ['+47 116 006', '+47116006'],
    ['fråga växeln', undefined],
    ['(08) 508 25 600', '0850825600'],
    ['020\u201150\u00a050 50', '020505050'],
    ['46 00 00', '460000'],
    // What stands beside a number is never dialled.
    ['08-000 000 00 ankn 12', undefined],
    ['08-000 000 00 12', undefined],
    ['116 006 (kl 9-18)', undefined],
    ['112 (dygnet runt, 24/7)', undefined],
    ['112 24', undefined],
    ['020-50 50 50 (24 h)', undefined],
    ['08-508 25 600 eller 08-508 25 601', undefined],
    ['08-508 25 600 08-508 25 601', undefined],
    ['08-508 25 600, 601', undefined],
    ['08-508 25 600/601', undefined],
    ['08-508 25 600 #3', undefined],
    ['08-508 25 600;ext=3', undefined],
    ['#31#08-508 25 600', undefined],
    ['020-50 50 5\u202e0', undefined],
    ['1', undefined],
    ['', undefined],
  ];
  for (const [written, expected] of cases) {
    test(`${written}: ${expected ?? 'nothing'}`, () => assert.equal(dialled(written), expected));
  }

  test('never +46, however a Swedish number is written', () => {
    const number = fc.stringMatching(/^[1-9]\d(?:[ -]?\d{2}){3}$/);
    const prefix = fc.constantFrom('0', '+46', '+46 ', '+46 (0)', '0046', '0046-');
    fc.assert(
      fc.property(prefix, number, (before, rest) => {
        const found = dialled(before + rest);
        assert.match(found ?? '', /^\d+$/);
        assert.doesNotMatch(found!, /^0046/);
        assert.ok(found!.endsWith(rest.replace(/\D/g, '')));
      }),
    );
  });

  test('the shipped numbers are dialled as they are written', () => {
    for (const { id, channels } of shipped.contacts) {
      for (const { kind, value } of channels) {
        if (kind !== 'phone' && kind !== 'sms') continue;
        assert.equal(dialled(value), value.replace(/\D/g, ''), id);
      }
    }
  });
});
