import {
  cellMarks,
  type ItemLine,
  type Mark,
  type Matrix,
  type MatrixFilter,
  type MatrixLine,
  type OwnerLine,
} from '../../data/index.js';
import type { MatrixLocalize } from './matrix-words.js';
import type { DataTable, TableCell } from '../shared/data-table/data-table.js';

/** The words of a line, as they stand in its header. */
export function lineName(line: MatrixLine, localize: MatrixLocalize): string {
  if (line.axis === 'owners') return line.owner.name;
  const { kind, text } = line.item;
  if (kind === 'program') return localize.term('wholeProgramLine');
  return [goalName(line.item, localize), text].filter(Boolean).join(' ');
}

/** "Mål 3", of a goal; nothing of other items. */
export const goalName = ({ kind, number }: ItemLine, localize: MatrixLocalize): string =>
  kind === 'goal' ? localize.term('goal', number) : '';

/** What stands before the name: the kind of item, or that the nämnd is the own one. */
export function lineLabel(line: MatrixLine, localize: MatrixLocalize): string {
  if (line.axis === 'owners') return line.owner.own ? localize.term('ourNamnd') : '';
  const { kind } = line.item;
  return kind === 'program' || kind === 'goal' ? '' : localize.term('itemKind', kind);
}

/** What the lines of an axis are, in words. */
export const axisName = (axis: MatrixLine['axis'], localize: MatrixLocalize): string =>
  localize.term(axis === 'owners' ? 'ownersHeader' : 'goalsHeader');

const nothing: TableCell = { text: '' };

/** The matrix as plain data, whichever way it is turned. */
export function matrixTable(
  matrix: Matrix,
  axis: MatrixLine['axis'],
  columns: readonly MatrixLine[],
  role: MatrixFilter['role'],
  localize: MatrixLocalize,
): DataTable<MatrixLine, MatrixLine> {
  // Few cells say something new: the words are put together once for each thing that is said.
  const cells = new Map<string, TableCell>();
  return {
    lead: [
      { heading: axisName(axis, localize), text: (line) => lineName(line, localize) },
      { heading: '', text: (line) => lineLabel(line, localize) },
    ],
    columns,
    heading: (line) => lineName(line, localize),
    cell(row, column) {
      const { item, owner } = meet(row, column);
      const marks = cellMarks(matrix, item, owner, role);
      if (marks.length === 0) return nothing;
      const counted = item.children.length > 0;
      const key = `${counted} ${marks.map((mark) => Object.values(mark)).join(';')}`;
      let cell = cells.get(key);
      if (!cell) cells.set(key, (cell = cellOf(marks, counted, localize)));
      return cell;
    },
  };
}

/** What two lines are, that a cell is in. */
function meet(a: MatrixLine, b: MatrixLine): { item: ItemLine; owner: OwnerLine } {
  if (a.axis === 'items' && b.axis === 'owners') return { item: a.item, owner: b.owner };
  if (a.axis === 'owners' && b.axis === 'items') return { item: b.item, owner: a.owner };
  throw new Error('A cell is where one item and one owner meet.');
}

/** Several marks are parted by commas. */
function cellOf(marks: readonly Mark[], counted: boolean, localize: MatrixLocalize): TableCell {
  const words = (form: 'mark' | 'markShort') =>
    marks.map((mark) => localize.term(form, mark, counted)).join(',\n');
  return {
    text: words('mark'),
    short: words('markShort'),
    className: marks.every(({ status }) => status === 'proposed') ? 'mark proposed' : 'mark',
  };
}
