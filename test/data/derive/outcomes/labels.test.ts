import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  overlaps,
  pushedApart,
  shortened,
  widthOf,
  wrapped,
} from '../../../../src/data/derive/outcomes/labels.js';

const labels = fc.array(
  fc.record({
    at: fc.double({ min: -50, max: 250, noNaN: true }),
    size: fc.integer({ min: 10, max: 45 }),
  }),
  { maxLength: 8 },
);

test('labels in a column: in their order, none over another, all in it; where there is room they stay', () => {
  fc.assert(
    fc.property(labels, (wanted) => {
      const high = wanted.reduce((sum, { size }) => sum + size, 0) + 40;
      const places = pushedApart(wanted, 0, high);
      const found = wanted
        .map(({ at, size }, index) => ({ at, top: places[index]! - size / 2, size }))
        .sort((a, b) => a.top - b.top);
      found.forEach(({ at, top, size }, index) => {
        assert.ok(top >= -1e-6 && top + size <= high + 1e-6, 'it is in the column');
        const next = found[index + 1];
        if (!next) return;
        assert.ok(top + size <= next.top + 1e-6, 'none over another');
        assert.ok(at <= next.at, 'in their order');
      });
    }),
  );
  assert.deepEqual(
    pushedApart(
      [
        { at: 80, size: 15 },
        { at: 20, size: 15 },
      ],
      0,
      100,
    ),
    [80, 20],
  );
});

const words = fc.stringMatching(/^[a-zåäöA-ZÅÄÖ -]{0,60}$/);

test('a text is as short as it has to be, and says that it was longer', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 40, max: 300 }), (text, width) => {
      const short = shortened(text, width);
      assert.ok(widthOf(short) <= width);
      assert.equal(short === text, widthOf(text) <= width);
      if (short !== text) assert.ok(text.startsWith(short.slice(0, -1)) && short.endsWith('…'));
    }),
  );
  assert.equal(shortened('Ny lag om våld i nära relationer', 130), 'Ny lag om våld…');
});

test('lines: no wider than asked for, no more than asked for, every word in them', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 90, max: 300 }), (text, width) => {
      const lines = wrapped(text, width);
      for (const line of lines) assert.ok(widthOf(line) <= width);
      assert.equal(lines.join('').replace(/[ -]/g, ''), text.replace(/[ -]/g, ''));
      assert.ok(wrapped(text, width, 2).length <= 2);
    }),
  );
  assert.deepEqual(wrapped('54 Enskede-Årsta-Vantörs stadsdelsnämnd', 160), [
    '54 Enskede-Årsta-',
    'Vantörs',
    'stadsdelsnämnd',
  ]);
  // On paper nothing can be opened: what is longer than a line is parted, and not cut.
  assert.deepEqual(wrapped('41 Provinge stadsdelsnämnd', 102, 3), [
    '41 Provinge',
    'stadsdels-',
    'nämnd',
  ]);
  assert.deepEqual(wrapped('Arbetsmarknadsnämnden', 130), ['Arbetsmarknads-', 'nämnden']);
  assert.deepEqual(
    wrapped('Abcdefghijklmnop', 60).join('').replaceAll('-', ''),
    'Abcdefghijklmnop',
  );
});

test('boxes: those that touch have nothing in common', () => {
  const box = (left: number, top: number) => ({ left, top, width: 10, height: 10 });
  assert.ok(overlaps(box(0, 0), box(9, 9)));
  assert.ok(!overlaps(box(0, 0), box(10, 0)));
  assert.ok(!overlaps(box(0, 0), box(0, 10)));
});
