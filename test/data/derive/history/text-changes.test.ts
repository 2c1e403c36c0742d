import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { isSameText, textChanges } from '../../../../src/data/index.js';

/** “a [-b-] {+c+}”. */
const shown = (before: string, after: string): string =>
  textChanges(before, after)
    .parts.map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`,
    )
    .join('');

describe('word by word', () => {
  test('what was taken away stands before what came in its place', () => {
    assert.equal(
      shown(
        'Myndigheter och aktörer arbetar våldsförebyggande.',
        'Stadens verksamheter arbetar våldsförebyggande',
      ),
      '[-Myndigheter och aktörer-] {+Stadens verksamheter+} arbetar våldsförebyggande',
    );
  });

  test('a word with a sign in it is one word', () => {
    assert.equal(
      shown('vilar på evidens eller på erfarenhet', 'vilar på evidens och/eller på erfarenhet'),
      'vilar på evidens [-eller-] {+och/eller+} på erfarenhet',
    );
  });

  test('what is only added or only removed has its blank outside', () => {
    assert.equal(
      shown('stöd och skydd', 'stöd och skydd till alla'),
      'stöd och skydd {+till alla+}',
    );
    assert.equal(shown('stöd och snabbt skydd', 'stöd och skydd'), 'stöd och [-snabbt-] skydd');
    assert.equal(shown('vi ger stöd', 'ger stöd'), '[-vi-] ger stöd');
  });

  test('one word between two changes is no island', () => {
    assert.equal(
      shown('röd och grön båt', 'blå och vit båt'),
      '[-röd och grön-] {+blå och vit+} båt',
    );
  });

  test('a full stop at the end is no change, and is that of the later text', () => {
    assert.ok(isSameText('Ett mål.', 'Ett  mål'));
    assert.ok(!isSameText('Ett mål.', 'Ett mål?'));
    assert.equal(shown('Ett mål.', 'Två mål'), '[-Ett-] {+Två+} mål');
    assert.equal(shown('Ett mål', 'Två mål.'), '[-Ett-] {+Två+} mål.');
  });

  test('signs that are written in two ways are no change', () => {
    for (const [before, after] of [
      ['Våld ska upphöra', 'Våld ska upphöra'.normalize('NFD')],
      ['våld – hot', 'våld - hot'],
      ['”våld” och hot', '"våld" och hot'],
      ['hedersrelaterat våld', 'hedersrelaterat\u00a0våld'],
      ['vård-kontakt', 'vård\u2011kontakt'],
      ['program mot våld', 'pro\u00adgram mot våld'],
    ] as const) {
      assert.ok(isSameText(before, after), after);
      const { parts, likeness } = textChanges(`${before} nu`, `${after} då`);
      assert.deepEqual(parts.filter(({ kind }) => kind !== 'same').map(({ text }) => text), ['nu', 'då'], after);
      assert.ok(likeness >= 0.5);
    }
    assert.ok(!isSameText('mål;', 'mål'));
    assert.ok(!isSameText('Våld', 'våld'));
  }); // prettier-ignore

  test('how alike they are', () => {
    assert.equal(textChanges('a b c d', 'a b c d').likeness, 1);
    assert.equal(textChanges('a b', 'c d').likeness, 0);
    assert.equal(textChanges('a b c d', 'a b x y').likeness, 0.5);
    assert.equal(textChanges('', '').likeness, 0);
  });
});

test('nothing is lost: the later text is what is the same and added, the earlier the same and removed', () => {
  const text = fc
    .array(fc.constantFrom('och', 'eller', 'våld', 'stöd', 'barn,', 'vuxna', '”mål”', 'hot'), {
      maxLength: 12,
    })
    .map((words) => words.join(' '));
  const bare = (value: string) => value.replace(/\s+/g, '').replace(/\.$/, '');
  fc.assert(
    fc.property(text, text, (before, after) => {
      const { parts, likeness } = textChanges(before, after);
      const without = (kind: string) =>
        parts
          .filter((part) => part.kind !== kind)
          .map((part) => part.text)
          .join('');
      assert.equal(bare(without('removed')), bare(after));
      assert.equal(bare(without('added')), bare(before));
      assert.ok(likeness >= 0 && likeness <= 1);
      for (const { text: piece } of parts) assert.notEqual(piece, '');
    }),
  );
});
