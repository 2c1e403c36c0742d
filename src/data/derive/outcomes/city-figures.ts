import { sexes } from '../../schema/vocabulary.js';
import type { Outcome } from '../../model.js';
import { latestFigure, latestRecord } from './facts.js';
import { hasValue, type Series } from './outcomes.js';

/** What there is to tell in a line of an indicator, or of a part of it. */
export interface CityFigure {
  series: Series;
  /** The latest figure: of all, or else of each sex. Without any: the latest record, which says why. */
  latest: readonly Outcome[];
  /** A record that is later, and says why it has no figure. */
  later: Outcome | undefined;
}

/**
 * The latest of each indicator in the whole city, by its id: of all that it is about, and of its parts
 * only where there is no such figure. Empty for one of which there is no record.
 */
export function cityFigures(list: readonly Series[]): Map<string, CityFigure[]> {
  const found = new Map<string, CityFigure[]>();
  for (const series of list) {
    if (series.namnd !== undefined) continue;
    const { id } = series.indicator;
    const before = found.get(id) ?? [];
    found.set(id, before);
    // That of all comes first.
    const isPart = series.part && before[0] && !before[0].series.part;
    const last = latestRecord(series);
    const figure = latestFigure(series) ?? last;
    if (!figure || isPart) continue;
    const { period, sex } = figure;
    before.push({
      series,
      latest: sex === 'all' ? [figure] : sexes.flatMap((one) => series.point(period, one) ?? []),
      later: last && last.period !== period && !hasValue(last) ? last : undefined,
    });
  }
  return found;
}
