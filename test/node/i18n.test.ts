import assert from 'node:assert/strict';
import { register } from 'node:module';
import { describe, test } from 'node:test';
import { calendarDate, grouped, listed, moment } from '../../src/i18n/formats.js';
import { words as en } from '../../src/i18n/en/index.js';
import { words as sv } from '../../src/i18n/sv/index.js';
import { common } from '../../src/i18n/sv/common.js';
import { exit } from '../../src/i18n/sv/exit.js';
import { faults } from '../../src/i18n/sv/faults.js';
import { goals } from '../../src/i18n/sv/goals.js';
import { help } from '../../src/i18n/sv/help.js';
import { indicators } from '../../src/i18n/sv/indicators.js';
import { matrix } from '../../src/i18n/sv/matrix.js';
import { tables } from '../../src/i18n/sv/tables.js';
import type { Issue, Problem } from '../../src/data/index.js';

// Lit can be loaded in Node, so that it is not enough to try: whoever asks for it from here on fails.
register(
  `data:text/javascript,${encodeURIComponent(`
  export async function resolve(specifier, context, next) {
    if (/^(lit|@lit|@lit-labs)(\\/|$)/.test(specifier)) throw new Error('words must not need ' + specifier);
    return next(specifier, context);
  }`)}`,
);

describe('words', () => {
  test('no text has the name of another text: a language is one object of all sections', () => {
    const names = [common, exit, faults, goals, help, indicators, matrix, tables].flatMap(
      Object.keys,
    );
    assert.deepEqual(names.sort(), [...new Set(names)].sort());
    assert.deepEqual(names.sort(), Object.keys(sv).sort());
    assert.deepEqual(names.sort(), Object.keys(en).sort());
  });

  test('the legend says every letter that the cells have', () => {
    assert.equal(
      sv.legend,
      'A Ansvar · D Delansvar · S Samordning · U Uppföljning · K Kunskap · (A) föreslaget · ag som arbetsgivare · g genom grupp',
    );
    assert.equal(
      en.legend,
      'R Responsible · S Shared · C Co-ordination · F Follow-up · K Knowledge · (R) proposed · em as employer · g through group',
    );
  });
});

describe('a fault in words, without Lit or a DOM', () => {
  const problem: Problem = { kind: 'timeout', url: 'https://exempel.test/', seconds: 10 };

  test('the check itself sees Lit', async () => {
    await assert.rejects(import('lit'), /must not need lit/);
  });
  test('what, why and remedy, in Swedish or English', async () => {
    const { explain } = await import('../../src/i18n/explain.js');
    assert.deepEqual(explain(problem), {
      what: 'Programmet kan inte visas.',
      why: 'Servern svarade inte inom 10 sekunder.',
      remedy: 'Försök igen om en stund.',
    });
    assert.deepEqual(explain(problem, 'en'), {
      what: 'The programme cannot be shown.',
      why: 'The server did not answer within 10 seconds.',
      remedy: 'Try again in a while.',
    });
  });
  test('one thing that is wrong in a document', async () => {
    const { explainIssue } = await import('../../src/i18n/explain.js');
    const issue: Issue = { path: ['goals', 0, 'text'], rule: 'missing' };
    assert.equal(explainIssue(issue), 'goals.0.text saknas.');
    assert.equal(explainIssue(issue, 'en'), 'goals.0.text is missing.');
  });
});

describe('formats', () => {
  const dates: [text: string, swedish: string, english: string][] = [
    ['2021', '2021', '2021'],
    ['2025-08', 'augusti 2025', 'August 2025'],
    ['2026-11-21', '21 november 2026', 'November 21, 2026'],
    ['2024-02-29', '29 februari 2024', 'February 29, 2024'],
  ];
  for (const [text, swedish, english] of dates) {
    test(`a date as exact as it is: ${text}`, () => {
      assert.equal(calendarDate('sv', text), swedish);
      assert.equal(calendarDate('en', text), english);
    });
  }
  const others = ['2026-02-30', '2023-02-29', '2026-04-31', '2026-13', '2026-00-10', '2026-11-00'];
  for (const text of [...others, '2026-1-1', '2021-2025', 'hösten-2026', '2026-T1', '-', '']) {
    test(`no day of the calendar, as it is written: “${text}”`, () => {
      assert.equal(calendarDate('sv', text), text);
    });
  }
  test('a region has its own order; what Intl does not know is written as Swedish', () => {
    assert.equal(calendarDate('en-gb', '2026-11-21'), '21 November 2026');
    assert.equal(calendarDate('xx', '2026-11-21'), '21 november 2026');
  });
  test('a moment is told by the clock of Stockholm', () => {
    assert.match(moment('sv', Date.UTC(2026, 6, 1, 12, 5)), /1 juli 2026.*14:05/);
  });
  const numbers: [value: number, swedish: string, english: string][] = [
    [0, '0', '0'],
    [-0, '0', '0'],
    [999, '999', '999'],
    [1234567.25, '1\u00a0234\u00a0567,25', '1,234,567.25'],
    [-1234.5, '−1\u00a0234,5', '−1,234.5'],
    [0.1 + 0.2, '0,30000000000000004', '0.30000000000000004'],
  ];
  for (const [value, swedish, english] of numbers) {
    test(`the number ${value}`, () => {
      assert.equal(grouped('sv', value), swedish);
      assert.equal(grouped('en', value), english);
    });
  }
  test('a list', () => {
    assert.deepEqual(
      [[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((list) => listed('sv', list)),
      ['', 'a', 'a och b', 'a, b och c'],
    );
    assert.deepEqual(
      [[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((list) => listed('en', list)),
      ['', 'a', 'a and b', 'a, b, and c'],
    );
  });
});
