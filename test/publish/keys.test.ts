import assert from 'node:assert/strict';
import { test } from 'node:test';
import { likeliestKey } from '../../src/publish/check/keys.js';

test('the key that was likely meant', () => {
  const spelt: [wrong: string, right: string | undefined][] = [
    ['nämnd', 'namnd'],
    ['Namnd', 'namnd'],
    ['verifiedon', 'verifiedOn'],
    ['verified_on', 'verifiedOn'],
    ['indicatorID', 'indicatorId'],
    ['responsibilites', 'responsibilities'],
    ['assesment', 'assessment'],
    ['sourses', 'sources'],
    ['vlaue', undefined],
    ['kön', undefined],
    ['kommentar', undefined],
    ['', undefined],
  ];
  for (const [wrong, right] of spelt) {
    if (right) assert.equal(likeliestKey(wrong), right, wrong);
    else assert.doesNotMatch(likeliestKey(wrong) ?? '', /^(namnd|sex|sources)$/, wrong);
  }
});
