import {
  buildMatrix,
  currentTime,
  directory,
  isOwnerKey,
  itemAxis,
  matrixChoices,
  ownerAxis,
  sortByTotal,
  visibleLines,
  type ItemAxisLine,
  type Matrix,
  type MatrixFilter,
  type MatrixLine,
  type Organisation,
  type OwnerAxisLine,
  type Program,
  type ProgramData,
} from '../../data/index.js';
import type { MatrixLocalize } from './matrix-words.js';
import type { DataTable } from '../shared/data-table/data-table.js';
import { memo } from '../shared/memo.js';
import { goalName, matrixTable } from './matrix-cells.js';

/** What the matrix is made from. */
interface Inputs {
  data: ProgramData;
  /** Id of the own nämnd. */
  ownId: string | undefined;
  /** The attributes of the element. */
  attributes: { rows: 'goals' | 'namnder'; expanded: boolean };
  /** Keys of the lines that are not as `expanded` says. */
  toggled: ReadonlySet<string>;
  printing: boolean;
  filter: MatrixFilter;
  localize: MatrixLocalize;
}

/** What the rows say: another object when any of it may be something else. */
export interface MatrixContent {
  table: DataTable<MatrixLine, MatrixLine>;
  localize: MatrixLocalize;
  /** Language of the programme. */
  lang: string;
  /** Language of the names of nämnder. */
  namesLang: string;
}

/** What the matrix shows. */
export interface MatrixModel {
  matrix: Matrix;
  choices: ReturnType<typeof matrixChoices>;
  content: MatrixContent;
  /** In the order in which they are shown. */
  rows: readonly MatrixLine[];
  columns: readonly MatrixLine[];
  /** Keys of the rows and columns that fit the filter. */
  visible: ReadonlySet<string>;
  /** How many rows and columns that is. */
  shown: [rows: number, columns: number];
}

/** Makes the model, each part of it anew only when something that it is made of is another. */
export function matrixModel(): (inputs: Inputs) => MatrixModel {
  const matrixOf = memo((program: Program, organisation?: Organisation, ownId?: string) =>
    buildMatrix(program, organisation, ownId, currentTime()),
  );
  const choicesOf = memo(matrixChoices);
  const linesOf = memo(
    (matrix: Matrix, expanded: boolean, printing: boolean, toggled: ReadonlySet<string>) => {
      const isOpen = (key: string) => {
        const isItem = !isOwnerKey(key);
        return (isItem && printing) || (isItem && expanded) !== toggled.has(key);
      };
      return { items: itemAxis(matrix, isOpen), owners: ownerAxis(matrix, isOpen) };
    },
  );
  const sorted = memo(sortedOwners);
  const contentOf = memo(
    (
      matrix: Matrix,
      [first]: readonly MatrixLine[],
      columns: readonly MatrixLine[],
      role: MatrixFilter['role'],
      lang: string,
      namesLang: string,
      localize: MatrixLocalize,
      /** Not read: it is here because other words are another content. */
      _lang: string,
    ): MatrixContent => ({
      table: matrixTable(matrix, first?.axis ?? 'items', columns, role, localize),
      localize,
      lang,
      namesLang,
    }),
  );
  const visibleOf = memo(visibleKeys);
  return ({ data, ownId, attributes, toggled, printing, filter, localize }) => {
    const { program, organisation } = data;
    const matrix = matrixOf(program, organisation, ownId);
    const { items, owners } = linesOf(matrix, attributes.expanded, printing, toggled);
    const ordered = sorted(owners, filter.sort);
    const isTurned = attributes.rows === 'namnder';
    const [rows, columns] = isTurned ? [ordered, items] : [items, ordered];
    const lang = localize.lang();
    const content = contentOf(
      matrix,
      // Rows in another order are the same content.
      isTurned ? owners : items,
      columns,
      filter.role,
      program.language,
      directory(organisation).language,
      localize,
      lang,
    );
    const visible = visibleOf(matrix, items, owners, filter, localize, lang);
    const count = (lines: readonly MatrixLine[]) =>
      lines.filter(({ key }) => visible.has(key)).length;
    return {
      matrix,
      choices: choicesOf(matrix),
      content,
      rows,
      columns,
      visible,
      shown: [count(rows), count(columns)],
    };
  };
}

const sortedOwners = (
  owners: readonly OwnerAxisLine[],
  sort: MatrixFilter['sort'],
): readonly OwnerAxisLine[] => (sort === 'total' ? sortByTotal(owners) : owners);

const visibleKeys = (
  matrix: Matrix,
  items: readonly ItemAxisLine[],
  owners: readonly OwnerAxisLine[],
  filter: MatrixFilter,
  localize: MatrixLocalize,
  _lang?: string,
): Set<string> => visibleLines(matrix, items, owners, filter, (item) => goalName(item, localize));

/** The matrix with every goal opened and no group: those rows and columns of it that fit the filter. */
export function unfolded(
  matrix: Matrix,
  filter: MatrixFilter,
  localize: MatrixLocalize,
): { rows: ItemAxisLine[]; owners: OwnerAxisLine[]; table: DataTable<MatrixLine, MatrixLine> } {
  const items = itemAxis(matrix, () => true);
  const all = sortedOwners(
    ownerAxis(matrix, () => false),
    filter.sort,
  );
  const keys = visibleKeys(matrix, items, all, filter, localize);
  const owners = all.filter(({ key }) => keys.has(key));
  return {
    rows: items.filter(({ key }) => keys.has(key)),
    owners,
    table: matrixTable(matrix, 'items', owners, filter.role, localize),
  };
}
