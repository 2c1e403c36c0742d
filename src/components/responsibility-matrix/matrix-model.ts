import {
  BARE,
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
import { toGrid, type Grid } from '../shared/data-table/data-table.js';
import { memo } from '../shared/memo.js';
import { goalName, matrixTable, type MatrixTable } from './matrix-cells.js';
import { matrixWidths, type MatrixWidths } from './matrix-widths.js';
import type { MatrixLocalize } from './matrix-words.js';

/** A table with more rows or columns than this has a box of its own to scroll in, and its headers are one stop. */
const LARGE = 30;
/** With so many goals and nämnder there is nothing to look for. */
const SMALL = 12;

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
  table: MatrixTable;
  isLarge: boolean;
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
  /** Whether all of it is seen at a glance, so that there is nothing to look for. */
  isSmall: boolean;
  /** Whether something that is shown comes through a group. */
  isViaGroup: boolean;
  content: MatrixContent;
  /** In the order in which they are shown. */
  rows: readonly MatrixLine[];
  columns: readonly MatrixLine[];
  /** Keys of the rows and columns that fit the filter. */
  visible: ReadonlySet<string>;
  /** Of the columns that are shown. */
  widths: MatrixWidths;
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
    (
      matrix: Matrix,
      expanded: boolean,
      printing: boolean,
      toggled: ReadonlySet<string>,
      isFolded: boolean,
    ) => {
      const isOpen = (key: string) => {
        const isItem = !isOwnerKey(key) && key !== BARE;
        return (isItem && printing) || (isItem && expanded) !== toggled.has(key);
      };
      return { items: itemAxis(matrix, isOpen, isFolded), owners: ownerAxis(matrix, isOpen) };
    },
  );
  const sorted = memo(sortedOwners);
  const contentOf = memo(
    (
      matrix: Matrix,
      rows: readonly MatrixLine[],
      columns: readonly MatrixLine[],
      role: MatrixFilter['role'],
      lang: string,
      namesLang: string,
      localize: MatrixLocalize,
      /** Not read: it is here because other words are another content. */
      _lang: string,
    ): MatrixContent => ({
      table: matrixTable(matrix, rows[0]?.axis ?? 'items', columns, role, localize),
      isLarge: Math.max(rows.length, columns.length) > LARGE,
      localize,
      lang,
      namesLang,
    }),
  );
  const visibleOf = memo(visibleKeys);
  const viaGroupOf = memo(hasViaGroup);
  const widthsOf = memo(
    ({ localize }: MatrixContent, columns: readonly MatrixLine[], visible: ReadonlySet<string>) =>
      matrixWidths(
        columns.filter(({ key }) => visible.has(key)),
        localize,
      ),
  );
  return ({ data, ownId, attributes, toggled, printing, filter, localize }) => {
    const { program, organisation } = data;
    const matrix = matrixOf(program, organisation, ownId);
    const { items, owners } = linesOf(
      matrix,
      attributes.expanded,
      printing,
      toggled,
      // What is looked for is not in a fold.
      !filter.text && !filter.goal,
    );
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
      isSmall: Math.max(matrix.items.length, matrix.owners.length) <= SMALL,
      isViaGroup: viaGroupOf(matrix, owners),
      content,
      rows,
      columns,
      visible,
      widths: widthsOf(content, columns, visible),
      shown: [count(rows), count(columns)],
    };
  };
}

const sortedOwners = (
  owners: readonly OwnerAxisLine[],
  sort: MatrixFilter['sort'],
): readonly OwnerAxisLine[] => (sort === 'total' ? sortByTotal(owners) : owners);

const hasViaGroup = (matrix: Matrix, owners: readonly OwnerAxisLine[]): boolean =>
  owners.some(
    ({ owner }) =>
      owner.throughGroups &&
      matrix.items.some((item) => matrix.marks(item, owner).some(({ viaGroup }) => viaGroup)),
  );

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
): { rows: ItemAxisLine[]; owners: OwnerAxisLine[]; table: MatrixTable } {
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

/** All of it that fits the filter, to be taken along. */
export function gridOf(
  { matrix }: MatrixModel,
  filter: MatrixFilter,
  localize: MatrixLocalize,
): Grid {
  const { table, rows } = unfolded(matrix, filter, localize);
  return toGrid(table, rows);
}
