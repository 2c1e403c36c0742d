import {
  addsUp,
  axesOf,
  directory,
  gistOf,
  hasValue,
  lineChart,
  partsOf,
  predecessorsOf,
  sexesOf,
  type Axes,
  type ChartWords,
  type LineChart,
  type LineOf,
  type Series,
} from '../../data/index.js';
import type { CellContext } from './cell-context.js';
import { figure, figureInUnit, periodText, quantity } from '../shared/figure.js';
import { lateWords } from './late-words.js';

/* What a chart shows of some series, and what it says. */

/** The territory of a series, or the value of the breakdown that it is of. */
export function territoryOf(
  { namnd, part }: Series,
  { program, organisation, localize }: CellContext,
): string {
  const whole = namnd ? directory(organisation).name(namnd) : localize.term('whole', program.level);
  return part ? `${part.name}, ${whole}` : whole;
}

/** Those that are drawn on the same axes: where figures add up, the whole has axes of its own. */
export const alike = (series: Series, list: readonly Series[]): Series[] =>
  list.filter(
    (one) =>
      one.indicator === series.indicator &&
      (!addsUp(series.indicator) || (one.namnd === undefined) === (series.namnd === undefined)),
  );

/** Whether two series may be lines of one chart. */
export const canMeet = (one: Series, other: Series): boolean =>
  !one.bySex && !other.bySex && !addsUp(one.indicator) && one.part?.id === other.part?.id;

/** The lines of one territory, or of the whole and the own nämnd beside it, each with those before a merger. */
export const linesOf = (
  list: readonly Series[],
  { organisation }: Pick<CellContext, 'organisation'>,
): LineOf[] => [
  ...list.flatMap((series) =>
    predecessorsOf(series, organisation).map((one): LineOf => ({
      series: one.series,
      sex: 'all',
      role: 'before',
    })),
  ),
  ...list.flatMap((series, index) =>
    sexesOf(series).map((sex): LineOf => ({ series, sex, role: index > 0 ? 'own' : 'main' })),
  ),
];

/** The axes of series, and of those before them, that are shown together. */
export const sharedAxes = (
  list: readonly Series[],
  { organisation }: Pick<CellContext, 'organisation'>,
): Axes =>
  axesOf([
    ...new Set(
      list.flatMap((series) => [
        series,
        ...predecessorsOf(series, organisation).map((one) => one.series),
      ]),
    ),
  ]);

/** A chart with all that it says. */
export interface ChartModel {
  /** What is told of: one territory, or the whole and the own nämnd. */
  told: readonly Series[];
  chart: LineChart;
  words: ChartWords;
  /** The same in one sentence. */
  label: string;
}

/** Undefined where there is nothing to draw: no value, or values that are a word. */
export function chartModel(
  told: readonly Series[],
  axes: Axes,
  context: CellContext,
): ChartModel | undefined {
  const [first] = told;
  if (!first || first.indicator.unit === 'yes-no') return undefined;
  const chart = lineChart(linesOf(told, context), context.organisation, axes);
  const label = told.map((series) => gistText(series, context)).join('. ');
  return chart && { told, chart, words: chartWords(told, context), label };
}

/** “Hela staden: 64 % 2022, 67 % 2025, mål 81 %”. */
export function gistText(series: Series, context: CellContext): string {
  const { localize } = context;
  const words = lateWords(localize);
  const target = series.shown?.target;
  return words.gist(
    territoryOf(series, context),
    gistOf(series).map((outcome) => {
      const whom =
        outcome.sex === 'all' ? '' : `${localize.term('lineKind', outcome.sex).toLowerCase()} `;
      return words.oneValue(
        whom + figureInUnit(outcome, series.indicator, context).text,
        periodText(outcome.period, localize),
      );
    }),
    target === undefined ? '' : quantity(target, series.indicator, localize),
  );
}

function chartWords(told: readonly Series[], context: CellContext): ChartWords {
  const { localize } = context;
  const words = lateWords(localize);
  const { indicator } = told[0]!;
  const number = (value: number) => localize.term('number', value);
  const unit = localize.term('unitInHeader', indicator);
  return {
    unit: addsUp(indicator) ? words.ownScale(unit) : unit,
    number,
    value: (outcome) => figure(outcome, indicator, context).text,
    name: ({ series, sex, role }) =>
      role !== 'before' && told[0]!.bySex
        ? localize.term('lineKind', sex)
        : territoryOf(series, context),
    period: (period) => shortPeriod(period, context),
    target: (value, { series }) =>
      words.aim(number(value), told.length > 1 ? territoryOf(series, context) : ''),
    sign: (outcome) =>
      hasValue(outcome) ? words.boundSign : localize.term('noValue', outcome.state, 'sign'),
    event: ({ break: found, from }) =>
      found
        ? [`${found.why} ${from}`, `${found.why.split(/[.,;:(]/, 1)[0]!.trim()} ${from}`]
        : [words.merged(localize.calendarDate(from)), words.merged(from.slice(0, 4))],
  };
}

/** A period on an axis: `2024`, `2024/25`, `T2 2025`. */
function shortPeriod(period: string, { localize }: CellContext): string {
  const { kind, number = 1 } = partsOf(period) ?? {};
  return kind && kind !== 'schoolYear'
    ? lateWords(localize).shortPeriod(kind, period.slice(0, 4), number)
    : kind
      ? period
      : localize.calendarDate(period);
}
