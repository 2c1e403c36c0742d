import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { late } from '../../scripts/chunks.js';
import { languages } from '../../src/i18n/languages.js';

test('what a page fetches late is what loadLate fetches: nothing is waited for while a page is rendered', () => {
  const text = readFileSync(new URL('../../src/late.ts', import.meta.url), 'utf8');
  const imported = [...text.matchAll(/import\('\.\/(.+?)\.js'\)/g)].map(([, path]) => path);
  const files = Object.entries(late)
    .filter(([name]) => !Object.hasOwn(languages, name))
    .map(([, file]) => file.replace(/^.*\/src\/(.+)\.ts$/, '$1'));
  assert.deepEqual(imported.sort(), files.sort());
});
