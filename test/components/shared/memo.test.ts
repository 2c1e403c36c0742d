import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memo } from '../../../src/components/shared/memo.js';

test('the last result again for the same arguments, a new one for any other', () => {
  let made = 0;
  const pair = memo((a: unknown, b?: unknown) => ({ a, b, made: ++made }));
  const first = pair('x', 1);
  assert.equal(pair('x', 1), first);
  assert.notEqual(pair('x', 2), first);
  assert.notEqual(pair('x', 1), first, 'only the last one is kept');
  assert.equal(made, 3);
  const one = pair('x');
  assert.notEqual(pair('x', 1), one, 'one more argument');
  assert.notEqual(pair('x'), pair('x', 1), 'one less');
  assert.notEqual(pair({}, 1), pair({}, 1), 'an object is itself, not what is in it');
});

test('without arguments, once', () => {
  const once = memo(() => ({}));
  assert.equal(once(), once());
});
