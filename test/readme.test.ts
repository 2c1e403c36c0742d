/* What README shows as code is code that runs: `test/components/own-element.browser.test.ts` renders it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from './support/node.js';

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
