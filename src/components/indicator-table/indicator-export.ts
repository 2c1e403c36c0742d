import {
  assessmentIn,
  isRough,
  periodsOf,
  sexesOf,
  sourceTitles,
  trendOf,
  type CsvCell,
  type IndicatorRow,
} from '../../data/index.js';
import type { Grid } from '../shared/data-table/data-table.js';
import type { CellContext } from './cell-context.js';
import { goalLabel, territory } from './row-words.js';
import { ownersOf } from './owners.js';
import { figure, periodText } from '../shared/figure.js';
import { lateWords } from './late-words.js';

/** All that is known of some rows, to be taken along: a line for each, and for women and men, with every period. */
export function exportGrid(rows: readonly IndicatorRow[], context: CellContext): Grid {
  const { localize, outcomes } = context;
  const periods = periodsOf(rows.map(({ series }) => series));
  const column = (kind: Parameters<typeof context.localize.term<'column'>>[1]) =>
    localize.term('column', kind);
  return {
    headings: [
      column('goal'),
      localize.term('indicatorHeader'),
      lateWords(localize).territoryHeader,
      lateWords(localize).sexHeader,
      lateWords(localize).unitHeader,
      ...periods.map((period) => periodText(period, localize)),
      lateWords(localize).targetOfYear,
      column('assessment'),
      column('trend'),
      lateWords(localize).sinceColumn,
      column('owners'),
      localize.term('sources'),
    ],
    rows: rows.flatMap((row) => {
      const { series } = row;
      const { indicator, shown, point } = series;
      const given = sexesOf(series);
      const trend = trendOf(series);
      const change = trend && localize.term('changeShort', trend.change);
      const isAbout = trend && (isRough(trend.from.asPublished) || isRough(trend.to.asPublished));
      return (given.length > 0 ? given : (['all'] as const)).map((sex): CsvCell[] => {
        const isAll = sex === 'all';
        const record = shown && point(shown.period, sex);
        const assessment = record && assessmentIn(record);
        return [
          goalLabel(indicator, context),
          indicator.text,
          territory(row, context),
          localize.term('lineKind', sex),
          localize.term('unit', indicator),
          ...periods.map((period): CsvCell => {
            const { value, text } = figure(point(period, sex), indicator, context);
            return (indicator.unit === 'yes-no' ? undefined : value) ?? (text || undefined);
          }),
          record?.target,
          assessment
            ? (outcomes?.labels?.[assessment] ?? localize.term('assessment', assessment))
            : undefined,
          isAll && trend ? (isAbout ? localize.term('roughly', change!) : trend.change) : undefined,
          isAll && trend ? periodText(trend.from.period, localize) : undefined,
          ownersOf(indicator, context),
          record && sourceTitles(record, outcomes).join(', '),
        ];
      });
    }),
  };
}
