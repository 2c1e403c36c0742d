import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { toCsv, toTsv } from '../../../../src/data/index.js';
import { anyFollowUp } from '../../../support/any-follow-up.js';

describe('export', () => {
  test('CSV as Swedish Excel reads it', () => {
    assert.equal(
      toCsv([
        ['Mål', 'Värde; med "tecken"', undefined],
        ['rad\nbrytning', 1.5, -2],
      ]),
      '\ufeffMål;"Värde; med ""tecken""";\r\n"rad\nbrytning";1,5;-2\r\n',
    );
  });

  test('what a sheet would run is made text; numbers below zero stay numbers', () => {
    for (const text of ['=1+1', '+46', '-1', '@SUM(A1)', '\t=1', ' =1']) {
      const line = toCsv([[text]]);
      assert.ok(line.replace(/^\ufeff"?/, '').startsWith("'"), JSON.stringify(line));
    }
    assert.equal(toCsv([[-1]]), '\ufeff-1\r\n');
    for (const start of ['\t', '\r', '\n']) {
      assert.ok(toTsv([[`${start}SUM(A1)`]]).startsWith("'"), JSON.stringify(start));
    }
  });

  test('a cell with any kind of line break is one cell', () => {
    for (const end of ['\r', '\n', '\r\n']) {
      assert.equal(toCsv([[`rad${end}brytning`, 'b']]), `\ufeff"rad${end}brytning";b\r\n`);
    }
  });

  test('for the clipboard: tabs, and one line a row', () => {
    assert.equal(
      toTsv([
        ['a\tb', 'c\nd'],
        [1.5, '=x'],
      ]),
      "a b\tc d\n1,5\t'=x",
    );
  });
});

describe('CSV', () => {
  /** Reads what Swedish Excel reads. */
  function parse(text: string): string[][] {
    const rows: string[][] = [[]];
    const cell = /(?:"((?:[^"]|"")*)"|([^;\r\n"]*))(;|\r\n)/gy;
    cell.lastIndex = 1;
    for (let found = cell.exec(text); found; found = cell.exec(text)) {
      rows.at(-1)!.push(found[1]?.replaceAll('""', '"') ?? found[2]!);
      if (found[3] === '\r\n') rows.push([]);
    }
    assert.deepEqual(rows.pop(), [], 'read to the end');
    return rows;
  }
  test('numbers and states come back as they were; without a value there is no number', () => {
    fc.assert(
      fc.property(anyFollowUp, fc.string(), ({ series }, name) => {
        const points = series.flatMap((one) =>
          one.periods.flatMap((period) =>
            (['all', 'women', 'men'] as const).map((sex) => one.point(period, sex)),
          ),
        );
        const rows = parse(
          toCsv(points.map((one) => [name, one?.value ?? undefined, one?.state, one?.target])),
        );
        assert.equal(rows.length, points.length || 1);
        points.forEach((one, at) => {
          const [label, value, state, target] = rows[at]!;
          assert.ok(!value!.includes('.'), 'a decimal comma');
          assert.ok(label === name || label === `'${name}`);
          const number = value === '' ? null : Number(value!.replace(',', '.'));
          // A minus before 0 is lost, as it should be.
          assert.equal(number === 0 ? 0 : number, one?.value === 0 ? 0 : (one?.value ?? null));
          assert.equal(state, one?.state ?? '');
          assert.equal(target, one?.target === undefined ? '' : String(one.target));
        });
      }),
    );
  });
});
