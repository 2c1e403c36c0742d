import {
  cellMarks,
  filledCells,
  type ItemAxisLine,
  type ItemLine,
  type Mark,
  type Matrix,
  type MatrixFilter,
  type MatrixLine,
  type OwnerAxisLine,
  type OwnerLine,
} from '../../data/index.js';
import type { DataTable, TableCell } from '../shared/data-table/data-table.js';
import { markText } from './matrix-marks.js';
import type { MatrixLocalize } from './matrix-words.js';

/** A cell, as words and as what they are made from. */
export interface MatrixCell extends TableCell {
  marks: readonly Mark[];
}

/** The matrix as plain data. */
export interface MatrixTable extends DataTable<MatrixLine, MatrixLine> {
  cell: (row: MatrixLine, column: MatrixLine) => MatrixCell;
  /** The cells that may say something, by row. */
  filled: (rows: readonly MatrixLine[]) => ReadonlyMap<number, readonly number[]>;
}

/** The words of a line, as they stand in its header. */
export function lineName(line: MatrixLine, localize: MatrixLocalize): string {
  if (line.axis === 'owners') return line.owner.name;
  const { kind, text, children } = line.item;
  if (kind === 'program') return localize.term('wholeProgramRow', children.length);
  if (kind === 'bare') return bareName(children, localize);
  return [goalName(line.item, localize), text].filter(Boolean).join(' ');
}

/** A name that may break before its last part, as "Arbetsmarknads-nämnden": columns are narrow. */
export const hyphenated = (name: string): string =>
  name.replace(/(?<=[a-zåäö]{4})(?=nämnd|styrels)/g, '\u00ad');

/** Of which goals nothing more is said. */
export const bareName = (goals: readonly ItemLine[], localize: MatrixLocalize): string =>
  localize.term(
    'bareGoalsRow',
    localize.term(
      'goalNumbers',
      goals.map(({ number }) => number),
    ),
  );

/** "Mål 3", of a goal; nothing of other items. */
export const goalName = ({ kind, number }: ItemLine, localize: MatrixLocalize): string =>
  kind === 'goal' ? localize.term('goal', number) : '';

/** What stands before the name: the kind of item, that the nämnd is the own one, or that it is a group. */
export function lineLabel(line: MatrixLine, localize: MatrixLocalize): string {
  if (line.axis === 'owners') {
    const { own, kind } = line.owner;
    return own ? localize.term('ourNamnd') : kind === 'group' ? localize.term('group') : '';
  }
  const { kind } = line.item;
  return kind === 'activity' || kind === 'indicator' || kind === 'duty'
    ? localize.term('itemKind', kind)
    : '';
}

/** What the lines of an axis are, in words. */
export const axisName = (axis: MatrixLine['axis'], localize: MatrixLocalize): string =>
  localize.term(axis === 'owners' ? 'ownersHeader' : 'goalsHeader');

const nothing: MatrixCell = { text: '', marks: [] };

/** The matrix as plain data, whichever way it is turned. */
export function matrixTable(
  matrix: Matrix,
  axis: MatrixLine['axis'],
  columns: readonly MatrixLine[],
  role: MatrixFilter['role'],
  localize: MatrixLocalize,
): MatrixTable {
  // Few cells say something new: the words are put together once for each thing that is said.
  const cells = new Map<string, MatrixCell>();
  return {
    lead: [
      { heading: axisName(axis, localize), text: (line) => lineName(line, localize) },
      { heading: '', text: (line) => lineLabel(line, localize) },
    ],
    columns,
    heading: (line) => lineName(line, localize),
    filled(rows) {
      const isTurned = columns[0]?.axis === 'items';
      const [items, owners] = isTurned ? [columns, rows] : [rows, columns];
      const found = new Map<number, number[]>();
      for (const [item, owner] of filledCells(
        matrix,
        items as readonly ItemAxisLine[],
        owners as readonly OwnerAxisLine[],
      )) {
        const [row, column] = isTurned ? [owner, item] : [item, owner];
        const list = found.get(row);
        if (list) list.push(column);
        else found.set(row, [column]);
      }
      return found;
    },
    cell(row, column) {
      const { item, owner } = meet(row, column);
      const marks = cellMarks(matrix, item, owner, role);
      if (marks.length === 0) return nothing;
      const key = marks.map((mark) => Object.values(mark).join()).join(';');
      let cell = cells.get(key);
      if (!cell) {
        const text = marks.map((mark) => markText(mark, localize)).join(', ');
        cells.set(key, (cell = { text, marks }));
      }
      return cell;
    },
  };
}

/** What two lines are, that a cell is in: one of each axis. */
function meet(row: MatrixLine, column: MatrixLine): { item: ItemLine; owner: OwnerLine } {
  const [{ item }, { owner }] = (row.axis === 'items' ? [row, column] : [column, row]) as [
    ItemAxisLine,
    OwnerAxisLine,
  ];
  return { item, owner };
}
