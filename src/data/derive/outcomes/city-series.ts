import type { Series } from './outcomes.js';

/**
 * The series that an indicator is told by in a line, by its id: of the whole city and all that it is about,
 * and of its parts only where there is no such record. Empty for one of which there is none.
 */
export function citySeries(list: readonly Series[]): Map<string, Series[]> {
  const found = new Map<string, Series[]>();
  for (const series of list) {
    if (series.namnd !== undefined) continue;
    const { id } = series.indicator;
    const before = found.get(id) ?? [];
    found.set(id, before);
    // That of all comes first.
    const isPart = series.part && before[0] && !before[0].part;
    if (series.shown && !isPart) before.push(series);
  }
  return found;
}
