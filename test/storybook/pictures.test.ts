// What is a difference between pictures, and that nothing is lost where they are kept.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PNG } from 'pngjs';
import { differenceOf, withPalette } from './pictures.js';

/** A white picture with a dark square of a size. */
function picture({ width = 100, height = 60, side = 0, grey = 0x22 } = {}): PNG {
  const made = new PNG({ width, height });
  made.data.fill(0xff);
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) made.data.fill(grey, 4 * ((y + 9) * width + x + 9), 4 * ((y + 9) * width + x + 9) + 3);
  return made;
} // prettier-ignore

describe('pictures', () => {
  for (const colours of [2, 4, 16, 100, 256])
    it(`of ${colours} colours are kept as they are`, () => {
      const made = picture({ width: 101 });
      for (let at = 0; at < colours; at++) made.data[4 * (7 * at) + 1] = at;
      const read = PNG.sync.read(withPalette(made));
      assert.deepEqual([read.width, read.height], [101, 60]);
      assert.ok(read.data.equals(made.data));
    });

  it('of too many colours keep white, and their colours nearly', () => {
    const made = picture();
    for (let at = 0; at < 1000; at++) made.data.set([at % 256, at % 7, (at * 3) % 256], 4 * at);
    const read = PNG.sync.read(withPalette(made));
    assert.deepEqual([...read.data.subarray(-4)], [255, 255, 255, 255]);
    assert.ok(made.data.every((value, at) => Math.abs(value - read.data[at]!) <= 32));
  });

  it('are the same with some pixels of a curve, and not with a letter', () => {
    assert.equal(differenceOf(picture(), picture({ side: 2 })), undefined);
    assert.ok(differenceOf(picture(), picture({ side: 3 })));
  });

  it('differ in a colour that can be seen', () => {
    const square = { side: 20 };
    assert.equal(differenceOf(picture(square), picture({ ...square, grey: 0x23 })), undefined);
    assert.ok(differenceOf(picture(square), picture({ ...square, grey: 0x44 })));
  });

  it('differ in size, and are then shown beside each other', () => {
    const sheet = differenceOf(picture(), picture({ height: 61 }))!;
    assert.deepEqual([sheet.width, sheet.height], [3 * 100 + 2 * 16, 61]);
  });
});
