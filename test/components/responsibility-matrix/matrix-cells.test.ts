import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  matrixTable,
  lineName,
} from '../../../src/components/responsibility-matrix/matrix-cells.js';
import { unfolded } from '../../../src/components/responsibility-matrix/matrix-model.js';
import { toGrid } from '../../../src/components/shared/data-table/data-table.js';
import { buildMatrix, cellMarks, itemAxis, ownerAxis } from '../../../src/data/index.js';
import { words as sv } from '../../../src/i18n/sv/index.js';
import type { MatrixLocalize } from '../../../src/components/responsibility-matrix/matrix-words.js';
import { organisation, program } from '../../support/node.js';

const now = new Date('2026-11-21T12:00:00Z');
const words: Record<string, unknown> = sv;
const localize = {
  term: (key: string, ...args: unknown[]) =>
    typeof words[key] === 'function'
      ? (words[key] as (...list: unknown[]) => string)(...args)
      : words[key],
} as unknown as MatrixLocalize;

const own = 'exempel-aldrenamnden';
const matrix = buildMatrix(program(), organisation(), own, now);
const none = () => false;
const every = () => true;

describe('the matrix as plain data', () => {
  test('every goal opened, no group, and only what fits', () => {
    const { table, rows } = unfolded(matrix, { role: 'knowledge' }, localize);
    assert.deepEqual(toGrid(table, rows), {
      headings: ['Mål', '', lineName(table.columns[0]!, localize)],
      rows: [
        ['Mål 2 Exempel på mål om vuxna och utövare', '', 'Kunskap'],
        ['Exempel på aktivitet som samordnas', 'Aktivitet', 'Kunskap'],
      ],
    });
  });

  test('a cell is the same whichever way the table is turned', () => {
    const items = itemAxis(matrix, every);
    const owners = ownerAxis(matrix, every);
    const goals = matrixTable(matrix, 'items', owners, '', localize);
    const turned = matrixTable(matrix, 'owners', items, '', localize);
    assert.notEqual(goals.lead[0]!.heading, turned.lead[0]!.heading);
    let proposed = 0;
    for (const item of items) {
      for (const owner of owners) {
        const cell = goals.cell(item, owner);
        assert.deepEqual(turned.cell(owner, item), cell);
        const marks = cellMarks(matrix, item.item, owner.owner, '');
        assert.deepEqual(cell.marks, marks);
        assert.equal(cell.text.split(', ').filter(Boolean).length, marks.length);
        if (cell.text.includes('Föreslaget: ')) proposed++;
      }
    }
    assert.ok(proposed > 0);
  });

  test('what is decided comes before what is proposed', () => {
    const mixed = program((raw) => {
      const [decided, proposed] = raw.activities[2].responsibilities.slice(1);
      raw.activities[2].responsibilities = [proposed, { ...decided, owner: proposed.owner }];
    });
    const made = buildMatrix(mixed, organisation(), own, now);
    const owners = ownerAxis(made, none);
    const table = matrixTable(made, 'items', owners, '', localize);
    const line = itemAxis(made, every).find(({ item }) => item.id === 'exempel-a3')!;
    const cell = table.cell(
      line,
      owners.find(({ owner }) => owner.own)!,
    );
    assert.equal(cell.text, 'Kunskap, Föreslaget: ansvar');
  });

  test('a figure only above one; as what is said of an item, and not of a goal', () => {
    const owners = ownerAxis(matrix, none);
    const table = matrixTable(matrix, 'items', owners, '', localize);
    const text = (id: string, owner: string) =>
      table.cell(
        itemAxis(matrix, every).find(({ item }) => item.id === id)!,
        owners.find((line) => line.owner.id === owner)!,
      ).text;
    assert.equal(text('exempel-a2', own), 'Ansvar som arbetsgivare via grupp');
    assert.equal(text('exempel-m1', own), 'Delansvar, Ansvar via grupp');
    const two = program((raw) => {
      raw.activities[0].responsibilities = raw.activities[1].responsibilities;
    });
    const made = buildMatrix(two, organisation(), own, now);
    const [line] = itemAxis(made, none).filter(({ item }) => item.id === 'exempel-m1');
    const [mine] = ownerAxis(made, none);
    assert.equal(
      matrixTable(made, 'items', [mine!], '', localize).cell(line!, mine!).text,
      'Ansvar (2) via grupp',
    );
  });

  test('the cells that are filled are those that say something, whichever way', () => {
    for (const isTurned of [false, true]) {
      const axes = [itemAxis(matrix, every), ownerAxis(matrix, every)] as const;
      const [rows, columns] = isTurned ? [axes[1], axes[0]] : axes;
      const table = matrixTable(matrix, rows[0]!.axis, columns, '', localize);
      const filled = table.filled(rows);
      rows.forEach((row, at) => {
        const said = columns.flatMap((column, index) =>
          table.cell(row, column).text ? [index] : [],
        );
        assert.deepEqual(
          [...(filled.get(at) ?? [])].sort((a, b) => a - b),
          said,
        );
      });
    }
  });

  test('goals of which nothing more is said have one name', () => {
    const bare = program((raw) => {
      for (const number of [8, 9])
        raw.goals.push({ ...raw.goals[3], id: `exempel-m${number}`, number });
    });
    const made = buildMatrix(bare, organisation(), own, now);
    const lines = itemAxis(made, none, true);
    const last = lines.at(-1)!;
    assert.equal(last.count, 3);
    assert.equal(lineName(last, localize), '3 mål: ingen uppgift om ansvar');
    const numbered = { ...last, item: { ...last.item, children: last.item.children.slice(1) } };
    assert.equal(lineName(numbered, localize), 'Mål 8 och 9: ingen uppgift om ansvar');
  });
});
