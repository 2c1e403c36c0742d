import assert from 'node:assert/strict';
import { it } from 'node:test';
import { explain } from '../../src/i18n/explain.js';
import { quotable } from '../../src/i18n/quotable.js';
import { faults as en } from '../../src/i18n/en/faults.js';
import { faults as sv } from '../../src/i18n/sv/faults.js';

/** What a stranger would have us say: sentences, numbers in any spelling, names of sites, no end. */
const foreign = [
  'Ring stadens jour 0939-123 45 67 i stället',
  '0939-1234567',
  'ring-0939-123-45-67',
  'ring-09-39-12-34-56-7',
  'ring_116111',
  '112',
  'polisen-11414',
  '2020-2021-0939',
  'www.example.org',
  'https://example.org/',
  'två ord',
  'a\u202Eb',
  '<b>',
  '”',
  '',
  'x'.repeat(41),
];

it('a notice repeats one short word of the tag, and no number', () => {
  for (const word of [
    'm9',
    'chef',
    'finns-inte',
    '2021-m12',
    'socialnämnden',
    'stockholm-2021-2025',
  ])
    assert.equal(quotable(word), word);
  for (const words of foreign) assert.equal(quotable(words), '…', words);
});

it('every notice about what a tag says is of that kind, in each language', () => {
  for (const words of [sv, en]) {
    for (const said of foreign.filter((text) => text.length > 1)) {
      for (const notice of [
        words.unknownNamnd(said, []),
        words.unknownNamnd(said, [{ id: 'a', name: 'A' }]),
        words.unknownGoal(said, ['m']),
        words.unknownAudience(said, ['victim']),
        words.unknownChoice('sort', said, ['name']),
        words.problemWhy({ kind: 'unknown-program', url: 'https://a.se/', id: said, known: [] }),
      ]) {
        assert.ok(!notice.includes(said), notice);
        assert.match(notice, /…/);
      }
    }
  }
  const { why } = explain({ kind: 'unknown-program', url: '', id: 'finns-inte', known: [] });
  assert.match(why, /”finns-inte”/);
});
