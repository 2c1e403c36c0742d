import assert from 'node:assert/strict';
import { test } from 'node:test';
import { minimumContacts } from '../../src/data/index.js';
import { urgentNumbers } from '../../src/data/urgent-numbers.js';

test('the numbers that the loader carries are those of the first contacts', () => {
  const phones = minimumContacts.contacts.flatMap(({ name, channels }) =>
    channels.flatMap(({ kind, value }) =>
      // 112 needs no name.
      kind === 'phone' ? [[name === value ? '' : name, value]] : [],
    ),
  );
  assert.deepEqual(urgentNumbers, phones);
  assert.deepEqual(
    phones.map(([name]) => name),
    ['', 'Polisen', 'Kvinnofridslinjen'],
  );
});
