import { roles } from '../../schema/vocabulary.js';
import type { NamndKind, Role } from '../../model.js';
import { matches, searchWords, searchable } from '../goals/filter.js';
import type { ItemLine, Mark, Matrix, OwnerLine } from './matrix.js';

interface Place {
  key: string;
  /** 1 for one that is under another. */
  level: 0 | 1;
  /** Key of the one that it is under. */
  parent: string | undefined;
  /** How many it can show under it. */
  count: number;
  /** Whether they are shown. */
  open: boolean;
}

/** A row or column of what there is to answer for. */
export interface ItemAxisLine extends Place {
  axis: 'items';
  item: ItemLine;
}

/** A row or column of who answers. */
export interface OwnerAxisLine extends Place {
  axis: 'owners';
  owner: OwnerLine;
}

/** A row or a column of the matrix, as it is shown. */
export type MatrixLine = ItemAxisLine | OwnerAxisLine;

/** What the reader narrows the matrix by. */
export interface MatrixFilter {
  kind?: NamndKind | '';
  role?: Role | '';
  /** Id of a goal. */
  goal?: string;
  text?: string;
  onlyOwn?: boolean;
  /** By name, unless told. */
  sort?: 'total' | '';
}

/**
 * What there is to answer for, with what is under those that are open.
 *
 * @param folded - puts the goals of which nothing more is said together, in one line after the others
 */
export const itemAxis = (
  matrix: Matrix,
  open: (key: string) => boolean,
  folded = false,
): ItemAxisLine[] =>
  axisOf(
    folded ? fold(matrix.items) : matrix.items,
    ({ key }) => key,
    ({ children }) => children,
    open,
    (place, item) => ({ ...place, axis: 'items', item }),
  );

/** Key of the line of goals of which nothing more is said. */
export const BARE = 'bare';

function fold(items: readonly ItemLine[]): readonly ItemLine[] {
  const bare = items.filter(({ kind, children }) => kind === 'goal' && children.length === 0);
  if (bare.length < 2) return items;
  return [
    ...items.filter((item) => !bare.includes(item)),
    {
      id: BARE,
      key: BARE,
      kind: 'bare',
      number: undefined,
      text: '',
      goalId: undefined,
      children: bare,
    },
  ];
}

/** Those who answer, with the members of the groups that are open. */
export const ownerAxis = (matrix: Matrix, open: (key: string) => boolean): OwnerAxisLine[] =>
  axisOf(
    matrix.owners,
    ({ id }) => `owner ${id}`,
    ({ members }) => members,
    open,
    (place, owner) => ({ ...place, axis: 'owners', owner }),
  );

/** Whether a key is that of somebody who answers. */
export const isOwnerKey = (key: string): boolean => key.startsWith('owner ');

function axisOf<Thing, Line extends MatrixLine>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => string,
  under: (thing: Thing) => readonly Thing[],
  isOpen: (key: string) => boolean,
  make: (place: Place, thing: Thing) => Line,
): Line[] {
  return things.flatMap((thing) => {
    const key = keyOf(thing);
    const open = isOpen(key);
    const count = under(thing).length;
    return [
      make({ key, level: 0, parent: undefined, count, open }, thing),
      ...(open ? under(thing) : []).map((one) =>
        make({ key: `${key} ${keyOf(one)}`, level: 1, parent: key, count: 0, open: false }, one),
      ),
    ];
  });
}

/** Those who answer for the most come first, each with its members; the own nämnd is before them all. */
export function sortByTotal(lines: readonly OwnerAxisLine[]): OwnerAxisLine[] {
  return lines
    .filter(({ level }) => level === 0)
    .sort(({ owner: a }, { owner: b }) => Number(b.own) - Number(a.own) || b.total - a.total)
    .flatMap((line) => [line, ...lines.filter(({ parent }) => parent === line.key)]);
}

/** What a cell says, with the roles that the filter leaves out taken away. */
export function cellMarks(
  matrix: Matrix,
  item: ItemLine,
  owner: OwnerLine,
  role: Role | '' | undefined,
): readonly Mark[] {
  const marks = matrix.marks(item, owner);
  return role ? marks.filter((mark) => mark.role === role) : marks;
}

/**
 * The cells that may say something, as places of an item and an owner among their lines. In a large
 * matrix they are a few of each hundred.
 */
export function* filledCells(
  matrix: Matrix,
  items: readonly ItemAxisLine[],
  owners: readonly OwnerAxisLine[],
): Generator<[item: number, owner: number]> {
  const places = new Map<string, number[]>();
  items.forEach(({ item }, place) => {
    for (const { key } of item.children.length > 0 ? item.children : [item]) {
      const found = places.get(key);
      if (found) found.push(place);
      else places.set(key, [place]);
    }
  });
  for (const [at, { owner }] of owners.entries()) {
    const filled = new Set<number>();
    for (const key of matrix.itemsOf(owner)) places.get(key)?.forEach((place) => filled.add(place));
    for (const place of filled) yield [place, at];
  }
}

/**
 * The keys of the lines that fit a filter.
 *
 * @param label - what stands before the text of an item, and can be searched for too: `Mål 3`
 */
export function visibleLines(
  matrix: Matrix,
  items: readonly ItemAxisLine[],
  owners: readonly OwnerAxisLine[],
  filter: MatrixFilter,
  label: (item: ItemLine) => string,
): Set<string> {
  const words = searchWords(filter.text ?? '');
  const found = (...texts: string[]) =>
    words.length === 0 || matches(searchable(texts.join(' ')), words);
  const keys = (lines: readonly MatrixLine[]) => new Set(lines.map(({ key }) => key));
  const itemHits = keys(
    items.filter(({ item }) =>
      found(label(item), item.text, ...item.children.map(({ text }) => text)),
    ),
  );
  const ownerHits = keys(
    owners.filter(({ owner }) => [owner, ...owner.members].some(({ name }) => found(name))),
  );
  // Words are looked for in what is to be done; a name that is not found there is that of a nämnd.
  const byOwner = itemHits.size === 0 && ownerHits.size > 0;
  const hasMark = ({ item }: ItemAxisLine, { owner }: OwnerAxisLine) =>
    cellMarks(matrix, item, owner, filter.role).length > 0;

  const shownOwners = owners.filter(
    ({ key, parent, owner }) =>
      (!filter.onlyOwn || owner.own) &&
      (!filter.kind || [owner, ...owner.members].some(({ kind }) => kind === filter.kind)) &&
      (!byOwner || ownerHits.has(key) || ownerHits.has(parent ?? '')),
  );
  const shownItems = items.filter(
    (line) =>
      (!filter.goal || line.item.goalId === filter.goal) &&
      (byOwner || itemHits.has(line.key)) &&
      (!filter.role || shownOwners.some((owner) => hasMark(line, owner))),
  );
  const left = filter.role
    ? shownOwners.filter((owner) => shownItems.some((line) => hasMark(line, owner)))
    : shownOwners;
  return keys([...shownItems, ...left]);
}

/** The kinds of nämnd and the roles that there are to choose from; and what else sets marks apart. */
export function matrixChoices(matrix: Matrix): {
  kinds: NamndKind[];
  /** In the order of the vocabulary. */
  roles: Role[];
  hasProposed: boolean;
  hasCounts: boolean;
} {
  const kinds = matrix.owners
    .flatMap((owner) => (owner.members.length > 0 ? owner.members : [owner]))
    .flatMap(({ kind }) => (kind === 'group' ? [] : [kind]));
  const items = itemAxis(matrix, () => false);
  const owners = ownerAxis(matrix, () => false);
  const marks = [...filledCells(matrix, items, owners)].flatMap(([item, owner]) =>
    matrix.marks(items[item]!.item, owners[owner]!.owner),
  );
  return {
    kinds: [...new Set(kinds)],
    roles: roles.filter((role) => marks.some((mark) => mark.role === role)),
    hasProposed: marks.some(({ status }) => status === 'proposed'),
    hasCounts: marks.some(({ count }) => count > 1),
  };
}
