import assert from 'node:assert/strict';
import { test } from 'node:test';
import { version } from '../src/version.js';
import { readJson } from './support/node.js';

test('the version in the code is the one of the package', () => {
  assert.equal(version, readJson('package.json').version);
});

test('the published schemas are of the same version', () => {
  assert.equal(readJson('public/api/v1/schema/openapi.json').info.version, version);
});
