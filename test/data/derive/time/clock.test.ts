import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { stockholmTime } from '../../../../src/data/index.js';
import '../../../support/node.js';

const instants = fc.date({
  min: new Date('1996-01-01T00:00:00Z'),
  max: new Date('2060-12-31T23:00:00Z'),
  noInvalidDate: true,
});

describe('the clock of Stockholm', () => {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Stockholm',
    dateStyle: 'short',
    timeStyle: 'short',
  });
  const same = (moment: Date) =>
    assert.equal(stockholmTime(moment), format.format(moment).replace(' ', 'T'), String(+moment));

  test('is that of the time zone, 1996 to 2060', () => {
    fc.assert(fc.property(instants, same), { numRuns: 3000 });
  });

  test('to the minute, when the clocks change', () => {
    for (let year = 1996; year <= 2060; year++) {
      for (const month of [2, 9]) {
        for (let day = 24; day <= 31; day++) {
          const hour = Date.UTC(year, month, day, 1);
          for (const minutes of [-61, -1, 0, 59]) same(new Date(hour + minutes * 60_000));
        }
      }
    }
  });
});
