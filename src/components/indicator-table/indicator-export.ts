import type { CsvCell } from '../../data/index.js';
import { cellOf, columnHeader, goalLabel, lineLabel, type CellContext } from './indicator-cells.js';
import type { Column, Line } from './indicator-model.js';

/** The table as a table of words and numbers: the rows that are shown, in their order. */
export function exportCells(
  lines: readonly Line[],
  columns: readonly Column[],
  context: CellContext,
): CsvCell[][] {
  const { localize } = context;
  return [
    [
      localize.term('column', 'goal'),
      localize.term('indicatorHeader'),
      localize.term('territoryFilter'),
      ...columns.map((column) => columnHeader(column, localize)),
    ],
    ...lines.map((line) => [
      goalLabel(line.series.indicator, context),
      line.series.indicator.text,
      lineLabel(line, context),
      ...columns.map((column): CsvCell => {
        const { value, text } = cellOf(column, line, context);
        return value ?? (text || undefined);
      }),
    ]),
  ];
}
