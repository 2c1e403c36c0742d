import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  audiences,
  contactStanding,
  countChecked,
  dialled,
  guidanceFor,
  minimumContacts,
  parseDocument,
  type Audience,
  type Contact,
  type GuideEntry,
} from '../../../../src/data/index.js';
import { guideIssues } from '../../../../src/data/checks/contacts.js';
import { readJson, type Raw } from '../../../support/node.js';

const url = 'https://exempel.test/contacts.json';
const shippedRaw = (): Raw => readJson('public/api/v1/contacts.json');
const shipped = parseDocument('contacts', url, shippedRaw());
const now = new Date('2026-11-22T12:00:00Z');
const standing = (contacts: readonly Contact[]) =>
  contacts.map((contact) => ({ contact, standing: contactStanding(contact, 12, now) }));
const guide = (audience: Audience, contacts: readonly Contact[] = shipped.contacts) =>
  guidanceFor(audience, shipped.guides, standing(contacts));
const idsOf = (entries: readonly GuideEntry[]) => entries.map(({ contact }) => contact.id);
const shown = (audience: Audience) => {
  const { first, special, further } = guide(audience);
  return idsOf([...first, ...special, ...further]);
};

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
  for (const audience of audiences) {
    test(`${audience}: at most three to call first, nobody twice, and the police somewhere`, () => {
      const { first, special, further } = guide(audience);
      assert.ok(first.length > 0 && first.length <= 3);
      const ids = idsOf([...first, ...special, ...further]);
      assert.equal(new Set(ids).size, ids.length);
      assert.ok(ids.includes('polisen') && ids.includes('socialtjansten'));
      assert.ok(!ids.includes('sos-112'), '112 has a place of its own');
    });
  }

  test('first of all: for the exposed the national line, for who uses violence Välj att sluta', () => {
    const leads = audiences.map((audience) => guide(audience).first[0]?.contact.id);
    assert.deepEqual(leads, [
      'kvinnofridslinjen',
      'socialtjansten',
      'valj-att-sluta',
      'kvinnofridslinjen',
      'kvinnofridslinjen',
      'kvinnofridslinjen',
    ]);
  });

  test('Välj att sluta is not among the numbers of the exposed, nor their lines among those of who uses violence', () => {
    assert.ok(!shown('victim').includes('valj-att-sluta'));
    for (const id of ['kvinnofridslinjen', 'brottsofferjouren', 'ratt-att-valja', 'unizon'])
      assert.ok(!shown('perpetrator').includes(id), id);
  });

  test('the honour line of the public and that of professionals are never mixed up', () => {
    const seen = (id: string) => audiences.filter((audience) => shown(audience).includes(id));
    assert.deepEqual(seen('ratt-att-valja'), ['victim', 'child', 'relative']);
    assert.deepEqual(seen('nationella-stodtelefonen'), ['professional']);
    assert.deepEqual(seen('jamstalldhetsmyndighetens-stodtelefon'), ['professional']);
    assert.deepEqual(seen('bris'), ['victim', 'child']);
  });

  test('a manager has what to do today, each step with a source; so has who worries', () => {
    const counts = audiences.map((audience) => guide(audience).advice.length);
    assert.deepEqual(counts, [0, 4, 0, 4, 5, 2]);
    const known = new Set(shipped.sources.map(({ id }) => id));
    for (const audience of audiences)
      for (const { text, sources } of [...guide(audience).advice, ...guide(audience).notes]) {
        assert.ok(sources.length > 0 && sources.every(({ source }) => known.has(source)), text);
        assert.ok(text.length <= 140, text);
      }
  });

  test('what was to last until a day that has passed comes last of all, and keeps whom it is for', () => {
    const { first, special, further } = guide('victim');
    const hasEnded = ({ standing }: { standing: string }) => standing === 'ended';
    assert.ok(![...first, ...special].some(hasEnded));
    const rest = further.slice(further.findIndex(hasEnded));
    assert.deepEqual(idsOf(rest), [
      'stodlinjen-for-man',
      'stodlinjen-for-transpersoner',
      'ratt-att-valja',
    ]);
    assert.ok(rest.every(hasEnded));
    assert.equal(rest[0]!.who, 'är man');
    // Somebody has found out that it goes on.
    const { validUntil: _gone, ...going } = shipped.contacts.find(
      ({ id }) => id === 'stodlinjen-for-man',
    )!;
    const contacts = shipped.contacts.map((one) => (one.id === going.id ? going : one));
    assert.ok(idsOf(guide('victim', contacts).special).includes(going.id));
  });

  test('everybody can be reached; nobody is in no guide', () => {
    assert.deepEqual(guideIssues(shipped), []);
    for (const { id, channels } of shipped.contacts) assert.ok(channels.length > 0, id);
  });

  test('a guide that names nobody we know, or nobody who can be reached, is passed over', () => {
    const guides = [{ ...shipped.guides[0]!, first: ['finns-inte', 'unizon', 'polisen'] }];
    const contacts = shipped.contacts.map((one) =>
      one.id === 'unizon' ? { ...one, channels: [] } : one,
    );
    assert.deepEqual(idsOf(guidanceFor('victim', guides, standing(contacts)).first), ['polisen']);
  });

  test('no document: those of the script, each to its own', () => {
    const first = (audience: Audience) =>
      idsOf(guidanceFor(audience, [], standing(minimumContacts.contacts)).first);
    for (const audience of audiences) {
      const some = first(audience);
      assert.ok(
        some.every((id) => shown(audience).includes(id)),
        audience,
      );
      assert.equal(
        some.includes('kvinnofridslinjen'),
        shown(audience).includes('kvinnofridslinjen'),
      );
      assert.ok(some.includes('polisen'));
    }
  });

  test('no record is shipped as checked: that is for a city to do', () => {
    assert.ok(shipped.contacts.every(({ verifiedOn }) => verifiedOn === undefined));
    assert.deepEqual(countChecked(standing(shipped.contacts)), { checked: 0, all: 13 });
    const some = shipped.contacts.map((one, index) =>
      index < 3 ? { ...one, verifiedOn: '2026-11-01' } : one,
    );
    assert.equal(countChecked(standing(some)).checked, 3);
  });
});

test('the minimum in the script is what contacts.json says, without what can wait', () => {
  for (const {
    sources,
    violenceTypes,
    languages,
    channels,
    ...facts
  } of minimumContacts.contacts) {
    const record = shipped.contacts.find(({ id }) => id === facts.id)!;
    for (const [key, value] of Object.entries(facts))
      assert.deepEqual(value, record[key as keyof Contact], `${facts.id}: ${key}`);
    for (const channel of channels)
      assert.ok(
        record.channels.some(({ value }) => value === channel.value),
        facts.id,
      );
    for (const ref of sources)
      assert.ok(
        record.sources.some(({ source }) => source === ref.source),
        facts.id,
      );
    assert.deepEqual([violenceTypes, languages], [[], []]);
  }
  assert.equal(minimumContacts.language, shipped.language);
  assert.equal(minimumContacts.updated, shipped.updated);
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
