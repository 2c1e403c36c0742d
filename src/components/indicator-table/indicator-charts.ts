import { html, nothing, type TemplateResult } from 'lit';
import {
  CHART_HEIGHT,
  chartPicture,
  hasValue,
  isMeasured,
  sexes,
  sourceTitles,
  type Axes,
  type Outcome,
  type Series,
} from '../../data/index.js';
import { offerFile } from '../shared/data-table/table-exports.js';
import type { CellContext } from './cell-context.js';
import { chartFile } from './chart-file.js';
import { chartModel, territoryOf, type ChartModel } from './chart-lines.js';
import { figure, periodText } from '../shared/figure.js';
import { lateWords } from './late-words.js';
import { renderPlot } from './plot.js';

/** Charts are made once for what they are made of. */
const made = new WeakMap<CellContext, Map<string, ChartModel | undefined>>();

/**
 * A chart of a territory, or of the whole and the own nämnd; what its signs stand for; and its file.
 * Values that are words are a line of words. Nothing where there is nothing to show.
 *
 * @param axes - those of what it is looked at with
 */
export function renderChart(
  told: readonly Series[],
  axes: () => Axes,
  context: CellContext,
): TemplateResult | typeof nothing {
  const [first] = told;
  if (first?.indicator.unit === 'yes-no') return renderWords(told, context);
  const charts = made.get(context) ?? new Map<string, ChartModel | undefined>();
  made.set(context, charts);
  const key = `${told.map((one) => one.key).join()} ${context.localize.lang()}`;
  if (!charts.has(key)) charts.set(key, chartModel(told, axes(), context));
  const model = charts.get(key);
  if (!model) return renderSigns(told, context);
  return html`${renderPlot(model)} ${renderSigns(told, context)}
    <p class="no-print">
      <button type="button" class="save" @click=${() => saveChart(model, context)}>
        ${lateWords(context.localize).saveImage}<span class="visually-hidden"
          >: ${first!.indicator.text},
          ${told.map((one) => territoryOf(one, context)).join(', ')}</span
        >
      </button>
    </p>`;
}

/** Yes and no in words, and when. */
const renderWords = (told: readonly Series[], context: CellContext): TemplateResult =>
  html`<ul class="figures">
    ${told.map(
      (series) =>
        html`<li>
          ${lateWords(context.localize).gist(
            territoryOf(series, context),
            series.periods.flatMap((period) => {
              const { text } = figure(series.point(period), series.indicator, context);
              return text ? [`${periodText(period, context.localize)} ${text}`] : [];
            }),
            '',
          )}
        </li>`,
    )}
  </ul>`;

/** What the signs on the axis stand for, each where it is; or why nothing is drawn. */
function renderSigns(told: readonly Series[], context: CellContext) {
  const { localize } = context;
  const words = lateWords(localize);
  const gaps = told.flatMap((series) =>
    series.periods.flatMap((period) => {
      const outcome = series.point(period);
      if (!outcome || isMeasured(outcome)) return [];
      const { text, sign = words.boundSign } = figure(outcome, series.indicator, context);
      const whose = told.length > 1 ? `${territoryOf(series, context)} ` : '';
      return [`${sign} ${whose}${periodText(period, localize)} ${text}`];
    }),
  );
  return gaps.length === 0
    ? nothing
    : html`<p class="small muted">${words.withoutValue}: ${gaps.join(' · ')}</p>`;
}

/** Offers a chart as a file that needs nothing else. */
function saveChart({ told, chart, words, label }: ChartModel, context: CellContext): void {
  const { localize, outcomes, program } = context;
  const texts = lateWords(localize);
  const [{ indicator, namnd, part }] = told as [Series];
  const titles = new Set(
    told.flatMap((series) => recordsOf(series).flatMap((one) => sourceTitles(one, outcomes))),
  );
  const text = chartFile(chartPicture(chart, words, 672, CHART_HEIGHT * 1.6), {
    lang: program.language,
    label,
    title: indicator.text,
    subtitle: `${told.map((one) => territoryOf(one, context)).join(', ')}. ${localize.term('unit', indicator)}`,
    footer: [
      ...(outcomes?.sample || program.sample ? [localize.term('sample')] : []),
      ...(titles.size > 0 ? [texts.imageSource([...titles].join('; '))] : []),
      ...(outcomes ? [texts.imageUpdated(localize.calendarDate(outcomes.updated))] : []),
    ],
  });
  offerFile(
    text,
    'image/svg+xml',
    `${[indicator.id, part?.id, namnd].filter(Boolean).join('-')}.svg`,
  );
}

const recordsOf = ({ periods, point }: Series): Outcome[] =>
  periods.flatMap((period) => sexes.flatMap((sex) => point(period, sex) ?? [])).filter(hasValue);
