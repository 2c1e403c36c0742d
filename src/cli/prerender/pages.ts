import { existsOn, type ProgramData } from '../../data/index.js';
import { elementNames, type ElementName } from '../../elements.js';
import type { ShownName } from '../../i18n/sv/prerender.js';

/** A page that shows an element alone. */
export interface PageFile {
  name: ShownName;
  /** Its path below the folder, without its ending: `program-goals/socialnamnden`. */
  path: string;
  attributes: ReadonlyMap<string, string>;
  /** Name of the nämnd. */
  namnd?: string | undefined;
}

/** Elements that say something else for each nämnd. */
const byNamnd: ReadonlySet<ElementName> = new Set([
  'program-goals',
  'namnd-responsibilities',
  'responsibility-matrix',
  'indicator-table',
  'opinions',
]);

/** Elements that have a page. The way out alone is a link, which needs none. */
export const shownNames = elementNames.filter(
  (name): name is ShownName => name !== 'program' && name !== 'safe-exit',
);

/** What pages are wanted of. Undefined: of all. */
export interface Wish {
  only?: readonly string[] | undefined;
  namnder?: readonly string[] | undefined;
}

/** Every page of a programme: an element's own, and one for each nämnd that it says something else for. */
export function pagesOf(
  { program, organisation }: ProgramData,
  { only, namnder: wanted }: Wish,
  now: Date,
): PageFile[] {
  const namnder = (organisation?.namnder ?? []).filter(
    (namnd) => existsOn(namnd, now) && (wanted?.includes(namnd.id) ?? true),
  );
  return shownNames
    .filter((name) => only?.includes(name) ?? true)
    .flatMap((name): PageFile[] => {
      if (name === 'goal-card')
        return program.goals.map(({ id }) => ({
          name,
          path: `${name}/${id}`,
          attributes: new Map([['goal', id]]),
        }));
      const alone: PageFile = { name, path: name, attributes: new Map() };
      const each = namnder.map(({ id, name: namnd }) => ({
        name,
        path: `${name}/${id}`,
        attributes: new Map([['namnd', id]]),
        namnd,
      }));
      return [
        ...(name === 'namnd-responsibilities' ? [] : [alone]),
        ...(byNamnd.has(name) ? each : []),
      ];
    });
}
