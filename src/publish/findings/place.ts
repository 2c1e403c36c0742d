import type { Issue } from '../../data/index.js';
import { shown } from '../tables/cell.js';
import type { TableFile } from '../tables/assemble.js';
import { columnLetter, type Finding, type Place, type Severity } from './finding.js';

/** Finds where the place of an issue is for the one who mends it: a row and a column, or a line. */
export type Locate = (path: Issue['path']) => Place;

/** A path as one text. A key of blanks alone can be seen in it. */
export const pathOf = (path: Issue['path']): string =>
  path.map((key) => (/\S/.test(String(key)) ? key : JSON.stringify(key))).join('.');

/** Places in a document that was put together from tables. */
export const locateInTables =
  ({ raw, origins, file }: TableFile): Locate =>
  (path) => {
    let part: unknown = raw;
    let deepest: { at: number; origin: NonNullable<ReturnType<typeof origins.get>> } | undefined;
    for (let at = 0; at <= path.length; at++) {
      const origin = typeof part === 'object' && part !== null ? origins.get(part) : undefined;
      if (origin) deepest = { at, origin };
      part = (part as Record<string, unknown> | undefined | null)?.[path[at]!];
    }
    if (!deepest) return { file, path: pathOf(path) };
    const { table, row, part: plan, columns } = deepest.origin;
    // Numbers are places in a list that stands in one cell.
    const names = path.slice(deepest.at).filter((key) => typeof key === 'string');
    const isWithin = (field: readonly string[]) =>
      field.every((name, at) => names[at] === name) ||
      names.every((name, at) => field[at] === name);
    const column =
      names.length === 0
        ? undefined
        : plan.columns.find(({ target, path: field }) => target === 'record' && isWithin(field));
    const index = column && columns.get(column.header);
    return {
      file: table.file,
      sheet: table.sheet,
      row,
      ...(column ? { column: column.header } : {}),
      ...(index === undefined ? {} : { letter: columnLetter(index) }),
      path: pathOf(path),
    };
  };

/** What stands at a path, for what is said of it. */
function foundAt(raw: unknown, path: Issue['path']): string | undefined {
  const found = path.reduce<unknown>(
    (part, key) =>
      typeof part === 'object' && part !== null && Object.hasOwn(part, key)
        ? (part as Record<string, unknown>)[key]
        : undefined,
    raw,
  );
  return ['string', 'number', 'boolean'].includes(typeof found)
    ? shown(found as string).slice(0, 200)
    : undefined;
}

/** What an issue of the schemas or the checks is, for the one who mends it. */
export function findingOf(
  { path, rule, detail }: Issue,
  raw: unknown,
  locate: Locate,
  severity: Severity = 'error',
): Finding {
  const found = foundAt(raw, path);
  return {
    severity,
    kind: rule,
    place: locate(path),
    ...(found === undefined ? {} : { found }),
    ...(detail === undefined ? {} : { expected: detail }),
  };
}
