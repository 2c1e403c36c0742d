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
        ['Mål 2 Exempel på mål om vuxna och utövare', '', 'Kunskap (1)'],
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
        assert.equal(cell.text.split(',\n').filter(Boolean).length, marks.length);
        const isProposed = marks.length > 0 && marks.every(({ status }) => status === 'proposed');
        assert.equal(cell.className === 'mark proposed', isProposed);
        if (isProposed) proposed++;
      }
    }
    assert.ok(proposed > 0);
  });

  test('a cell is a proposal where all in it is', () => {
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
    assert.equal(cell.text, 'Kunskap,\nFöreslaget: ansvar');
    assert.equal(cell.short, 'K,\n(A)');
    assert.equal(cell.className, 'mark');
  });

  test('two of one kind meet in no cell', () => {
    const [item] = itemAxis(matrix, none);
    const table = matrixTable(matrix, 'items', [item!], '', localize);
    assert.throws(() => table.cell(item!, item!), /one item and one owner/);
  });
});
