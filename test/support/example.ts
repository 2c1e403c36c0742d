/* The made-up city and its programme, read; and short ways to what tests ask of them. */
import assert from 'node:assert/strict';
import { buildSeries, spreadOf, type IndicatorRow, type Series } from '../../src/data/index.js';
import { organisation, outcomes, program } from './node.js';

/** The day on which tests of data take place. */
export const today = new Date('2026-11-21T12:00:00Z');
export const exempel = program();
export const stad = organisation();

export const ids = (list: Iterable<{ id: string }>): string[] => [...list].map(({ id }) => id);
/** An id without what all of them begin with. */
export const short = (id: string): string => id.replace('exempel-', '');

/** The series of the made-up follow-up. */
export const exampleSeries: readonly Series[] = buildSeries(exempel, outcomes(), stad, today);
/** `norra`, `sodra` or `gamla`. */
export const namndIds = (name: string): string => `exempel-${name}-stadsdelsnamnden`;
export const find = (list: readonly Series[], id: string, namnd?: string): Series =>
  list.find((series) => series.indicator.id === id && series.namnd === namnd) ??
  assert.fail(`no series of ${id} for ${namnd}`);

/** Rows as the table has them, where no nämnd is one's own. */
export const rowsOf = (list: readonly Series[]): IndicatorRow[] =>
  list.map((series) => ({
    key: series.key,
    series,
    own: false,
    isWithout: series.periods.length === 0,
    spread: series.namnd === undefined ? spreadOf(series, stad) : undefined,
  }));
export const keys = (rows: readonly IndicatorRow[]): string[] => rows.map(({ key }) => key);
