import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCalendarDate } from '../../../../src/data/index.js';

test('a date is a day, a month or a year of the calendar, written as in the API', () => {
  for (const date of ['2021', '2021-12', '2021-12-31', '2024-02-29', '2000-02-29', '0001-01-01'])
    assert.ok(isCalendarDate(date), date);
  for (const other of [
    '',
    '21',
    '2021-13',
    '2021-00',
    '2021-1',
    '2021-02-29',
    '2021-02-30',
    '1900-02-29',
    '2021-04-31',
    '2021-12-32',
    '2021-01-00',
    '2021-01-01T00:00',
    '2021-01-01-01',
    ' 2021',
    '2024/25',
    '2025-Q1',
    '+02021',
  ])
    assert.ok(!isCalendarDate(other), other);
});
