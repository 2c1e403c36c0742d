import {
  matches,
  searchWords,
  searchable,
  type ItemLine,
  type Mark,
  type Matrix,
  type OwnerLine,
  type Role,
  type NamndKind,
} from '../../data/index.js';

/** One row or column of the table: what there is to answer for, or who answers. */
export type Line = { key: string; level: 0 | 1; parent: string | undefined } & (
  { axis: 'items'; item: ItemLine } | { axis: 'owners'; owner: OwnerLine }
);

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

/** The lines of an axis, with those under the lines that are open. */
export function itemLines(matrix: Matrix, open: (key: string) => boolean): Line[] {
  return matrix.items.flatMap((item): Line[] => {
    const key = `${item.kind} ${item.id}`;
    return [
      { key, level: 0, parent: undefined, axis: 'items', item },
      ...(open(key)
        ? item.children.map((child): Line => ({
            key: `${key} ${child.kind} ${child.id}`,
            level: 1,
            parent: key,
            axis: 'items',
            item: child,
          }))
        : []),
    ];
  });
}

export function ownerLines(
  matrix: Matrix,
  open: (key: string) => boolean,
  sort: MatrixFilter['sort'] = '',
): Line[] {
  // The own nämnd stays first, however the others are ordered.
  const owners =
    sort === 'total'
      ? [...matrix.owners].sort((a, b) => Number(b.own) - Number(a.own) || b.total - a.total)
      : matrix.owners;
  return owners.flatMap((owner): Line[] => {
    const key = `owner ${owner.id}`;
    return [
      { key, level: 0, parent: undefined, axis: 'owners', owner },
      ...(open(key)
        ? owner.members.map((member): Line => ({
            key: `${key} ${member.id}`,
            level: 1,
            parent: key,
            axis: 'owners',
            owner: member,
          }))
        : []),
    ];
  });
}

/** How many lines a line has under it. */
export const childCount = (line: Line): number =>
  line.axis === 'items' ? line.item.children.length : line.owner.members.length;

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

/** The keys of the lines that fit a filter. */
export function visibleLines(
  matrix: Matrix,
  items: readonly Line[],
  owners: readonly Line[],
  filter: MatrixFilter,
): Set<string> {
  const words = searchWords(filter.text ?? '');
  const found = (text: string) => matches(searchable(text), words);
  const itemText = (item: ItemLine): string =>
    [
      item.number === undefined ? '' : `mål ${item.number}`,
      item.text,
      ...item.children.map(({ text }) => text),
    ].join(' ');
  const itemHits = new Set(
    items
      .filter((line) => line.axis === 'items' && (!words.length || found(itemText(line.item))))
      .map(({ key }) => key),
  );
  const ownerHits = new Set(
    owners
      .filter(
        (line) =>
          line.axis === 'owners' &&
          [line.owner, ...line.owner.members].some(({ name }) => found(name)),
      )
      .map(({ key }) => key),
  );
  // Words are looked for in what is to be done; a name that is not found there is that of a nämnd.
  const byOwner = words.length > 0 && itemHits.size === 0 && ownerHits.size > 0;

  const fitsOwner = (line: Line): boolean => {
    if (line.axis !== 'owners') return false;
    const { owner } = line;
    return (
      (!filter.onlyOwn || owner.own) &&
      (!filter.kind ||
        owner.kind === filter.kind ||
        owner.members.some(({ kind }) => kind === filter.kind)) &&
      (!byOwner || ownerHits.has(line.key) || ownerHits.has(line.parent ?? ''))
    );
  };
  const shownOwners = owners.filter(fitsOwner);
  const fitsItem = (line: Line): boolean => {
    if (line.axis !== 'items') return false;
    const { item } = line;
    return (
      (!filter.goal || item.goalId === filter.goal) &&
      (byOwner || words.length === 0 || itemHits.has(line.key)) &&
      (!filter.role || hasMark(item, shownOwners))
    );
  };
  const hasMark = (item: ItemLine, lines: readonly Line[]): boolean =>
    lines.some(
      (line) =>
        line.axis === 'owners' && cellMarks(matrix, item, line.owner, filter.role).length > 0,
    );
  const shownItems = items.filter(fitsItem);
  const keptOwners = filter.role
    ? shownOwners.filter(
        (line) =>
          line.axis === 'owners' &&
          shownItems.some((one) => one.axis === 'items' && hasMark(one.item, [line])),
      )
    : shownOwners;
  return new Set([...shownItems, ...keptOwners].map(({ key }) => key));
}

/** The kinds of nämnd and the roles that there are to choose from. */
export function choices(matrix: Matrix): { kinds: NamndKind[]; roles: Role[] } {
  const kinds = matrix.owners
    .flatMap((owner) => (owner.members.length > 0 ? owner.members : [owner]))
    .flatMap(({ kind }) => (kind === 'group' ? [] : [kind]));
  const roles = matrix.items.flatMap((item) =>
    matrix.owners.flatMap((owner) => matrix.marks(item, owner).map(({ role }) => role)),
  );
  return { kinds: [...new Set(kinds)], roles: [...new Set(roles)] };
}
