/* What README shows as code is code that runs: `test/components/own-element.browser.test.ts` renders it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elementNames } from '../src/elements.js';
import { readText } from './support/node.js';

test('what listens to what React hydrates is what is tested', () => {
  const [, shown] = /```tsx\n([^]*?)```/.exec(readText('README.md'))!;
  const indented = shown!.replace(/^/gm, '  ').trimEnd();
  assert.ok(readText('examples/react/hydrated.tsx').includes(indented));
});

test('each element is named among what can be imported', () => {
  const [row] = /^\| `vald-program\/components\/.*$/m.exec(readText('README.md'))!;
  assert.deepEqual(
    [...row.matchAll(/`([\w-]+)`/g)]
      .map(([, name]) => name)
      .filter((name) => name !== 'vald-')
      .sort(),
    [...elementNames].sort(),
  );
});

test('the element of one’s own in README is the one that is tested', () => {
  const [, shown] =
    /<!-- own-element -->\s+```ts\n([^]*?)```\s+<!-- \/own-element -->/.exec(
      readText('README.md'),
    ) ?? [];
  assert.equal(
    shown,
    readText('test/fixtures/own-element.ts').replace('../../src/index.js', 'vald-program'),
  );
});
