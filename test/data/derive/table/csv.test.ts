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

  test('nor what is behind a sign that may part cells, or one that is not seen, or in full width', () => {
    const formulas = [
      'x,=1+1',
      'x;=1+1',
      'x\t=1+1',
      'x\n=1+1',
      'x, +1',
      'a,b,@SUM(A1)',
      '＝1+1',
      '－1',
      '＠SUM(A1)',
      'x,＝1+1',
      '\u200b=1+1',
      '\ufeff=1',
      '\u00a0=1',
      '"=1+1"',
      '"x",=1',
    ];
    for (const text of formulas) {
      const csv = toCsv([['a', text, 'b']]).slice(1);
      const tsv = toTsv([['a', text, 'b']]);
      // However the line is taken apart, and however its quotation marks are taken away.
      for (const part of [csv, tsv].flatMap((line) => line.split(/[,;\t\r\n]/))) {
        assert.doesNotMatch(
          part,
          /^[\s\p{Cf}"]*[=+\-@＝＋－＠]/u,
          JSON.stringify([text, csv, tsv]),
        );
      }
      assert.equal(parse(toCsv([[text, 'b']])).length, 1);
    }
    assert.equal(toCsv([['x,=1+1']]), `\ufeff"x,'=1+1"\r\n`);
  });

  test('numbers have no power of ten', () => {
    assert.equal(
      toCsv([[1e-7, -2.5e-9, 1e21, -1.5e22, 0.5]]),
      '\ufeff0,0000001;-0,0000000025;1000000000000000000000;-15000000000000000000000;0,5\r\n',
    );
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

/**
 * Reads what Excel reads from the clipboard: a quotation mark at the start of a cell begins what goes on to
 * the next single one, over tabs and lines.
 */
function paste(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let [quoted, start] = [false, true];
  const end = () => {
    rows.at(-1)!.push(cell);
    cell = '';
    start = true;
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if (quoted && sign === '"' && text[at + 1] === '"') cell += text[at++];
    else if (quoted && sign === '"') quoted = false;
    else if (quoted) cell += sign;
    else if (start && sign === '"') [quoted, start] = [true, false];
    else if (sign === '\t') end();
    else if (sign === '\n') {
      end();
      rows.push([]);
    } else [cell, start] = [cell + sign, false];
  }
  end();
  return rows;
}

describe('the clipboard', () => {
  test('each row is pasted as a row, and each cell as what it says, whatever signs are in it', () => {
    const anyText = fc.string({
      unit: fc.constantFrom(...'ab"\'=,;\t\n\r \u0085\u2028\0”', '""'),
    });
    const anyRows = fc.array(fc.tuple(anyText, anyText, fc.integer()), { minLength: 1 });
    fc.assert(
      fc.property(anyRows, (rows) => {
        const pasted = paste(toTsv(rows));
        assert.equal(pasted.length, rows.length);
        rows.forEach(([one, two, number], at) => {
          assert.equal(pasted[at]!.length, 3);
          const said = (text: string) => text.replace(/[\s\p{Cc}]+/gu, '').replaceAll("'", '');
          assert.deepEqual(pasted[at]!.map(said), [said(one), said(two), String(number)]);
        });
      }),
    );
  });
  test('a quotation that is not closed, and marks round a word, stay as they are', () => {
    const rows = [
      ['"Obalanserat citat', 1],
      ['"våld"', 2],
      ['i "våld" ingår', 3],
    ] as const;
    assert.deepEqual(
      paste(toTsv(rows)),
      rows.map((row) => row.map(String)),
    );
  });
});

describe('CSV', () => {
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
          assert.equal(label!.replaceAll("'", ''), name.replaceAll("'", ''));
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
