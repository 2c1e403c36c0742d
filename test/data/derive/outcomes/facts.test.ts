import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ownerNames } from '../../../../src/data/index.js';
import { exempel, stad } from '../../../support/example.js';

describe('who answers', () => {
  const [first, second] = stad.namnder;
  const one = (namnd: string, status: 'decided' | 'proposed') => ({
    owner: { namnd },
    role: 'responsible' as const,
    capacity: 'operations' as const,
    status,
    sources: [],
  });
  const names = (...responsibilities: ReturnType<typeof one>[]) =>
    ownerNames({ ...exempel.indicators[0]!, responsibilities }, stad, 'föreslaget');

  test('each once, and what is only proposed is said to be', () => {
    const [a, b] = [first!.name, second!.name];
    assert.equal(names(one(first!.id, 'decided'), one(first!.id, 'decided')), a);
    assert.equal(
      names(one(first!.id, 'decided'), one(second!.id, 'proposed')),
      `${a}, ${b} (föreslaget)`,
    );
    assert.equal(names(), '');
  });
});
