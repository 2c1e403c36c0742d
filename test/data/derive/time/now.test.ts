import assert from 'node:assert/strict';
import { afterEach, describe, mock, test } from 'node:test';
import { compareClock, currentTime, isClockSure } from '../../../../src/data/index.js';
import '../../../support/node.js';

const noon = Date.parse('2026-11-25T12:00:00Z');
const header = (minutes: number) => new Date(noon + minutes * 60_000).toUTCString();
const minutesAhead = () => (+currentTime() - noon) / 60_000;

describe('the clock of the device, held against that of the server', () => {
  mock.timers.enable({ apis: ['Date'], now: noon });
  afterEach(() => compareClock(header(0)));

  test('they agree, within five minutes', () => {
    for (const minutes of [-5, -1, 0, 1, 5]) {
      compareClock(header(minutes));
      assert.equal(isClockSure(), true);
      assert.equal(minutesAhead(), 0);
    }
  });
  test('a server that is ahead is right: no answer comes out of the future', () => {
    for (const minutes of [6, 8 * 60, 3 * 365 * 24 * 60]) {
      compareClock(header(minutes));
      assert.equal(isClockSure(), false);
      assert.equal(minutesAhead(), minutes);
    }
  });
  test('one that is behind may be an old answer: the device is believed, and not sure', () => {
    for (const minutes of [-6, -8 * 60, -3 * 365 * 24 * 60]) {
      compareClock(header(minutes));
      assert.equal(isClockSure(), false);
      assert.equal(minutesAhead(), 0);
    }
  });
  test('no date, or none that can be read, says nothing', () => {
    compareClock(header(60));
    for (const date of [null, '', 'i dag', '2026-13-45']) compareClock(date);
    assert.equal(minutesAhead(), 60);
  });
  test('the next answer corrects the one before', () => {
    compareClock(header(60));
    compareClock(header(0));
    assert.equal(isClockSure(), true);
    assert.equal(minutesAhead(), 0);
  });
});
