import { html, nothing, type TemplateResult } from 'lit';
import {
  directory,
  sexes,
  type Indicator,
  type IndicatorRow,
  type Opinion,
  type Opinions,
  type Series,
  type Spread,
  type SpreadGap,
  type SpreadMark,
} from '../../data/index.js';
import { renderWayToOpinions } from '../shared/on-page.js';
import { sourceList } from '../shared/source-list.js';
import type { CellContext } from './cell-context.js';
import { alike, canMeet, sharedAxes } from './chart-lines.js';
import { ownersOf } from './owners.js';
import { figureInUnit, periodText, reason } from '../shared/figure.js';
import { renderAllYears } from './figures-table.js';
import { renderChart } from './indicator-charts.js';
import type { IndicatorContent } from './indicator-content.js';
import { lateWords } from './late-words.js';

/** What there is to know about an indicator: its chart and figures beside what it is. */
export function renderDetails(
  row: IndicatorRow,
  content: Pick<IndicatorContent, 'rows' | 'context'>,
  opinions: Opinions | undefined,
  host: Element,
): TemplateResult {
  return html`<div class="about">
    ${renderFigures(row, content)} ${renderAbout(row, content.context, opinions, host)}
  </div>`;
}

/** The chart of a row, where its scale is that of the rows it is shown with, and its figures. */
function renderFigures(
  { series }: IndicatorRow,
  { rows, context }: Pick<IndicatorContent, 'rows' | 'context'>,
): TemplateResult {
  const all = rows.map((one) => one.series);
  const own = rows.find((one) => one.own && one.series.siblings === series.siblings)?.series;
  const told =
    own && series.namnd === undefined && series.periods.length > 0 && canMeet(series, own)
      ? [series, own]
      : [series];
  return html`<div class="history">
    ${renderChart(told, () => sharedAxes(alike(series, all), context), context)}
    ${renderAllYears(told, context)}
  </div>`;
}

/** What it measures, what to bear in mind, who answers for it, what has changed, and where it comes from. */
export function renderAbout(
  { series, spread }: IndicatorRow,
  context: CellContext,
  opinions: Opinions | undefined,
  host: Element,
): TemplateResult {
  const { localize, program } = context;
  const words = lateWords(localize);
  const { indicator } = series;
  const lang = program.language;
  const fact = (label: string, text: unknown, textLang?: string) =>
    text && text !== nothing
      ? html`<div>
          <dt>${label}</dt>
          <dd lang=${textLang ?? nothing}>${text}</dd>
        </div>`
      : nothing;
  const { lifecycle } = indicator;
  return html`<div>
    <dl class="facts">
      ${renderBySex(series, context, fact)}
      ${
        lifecycle.state === 'active'
          ? nothing
          : fact(
              localize.term('lifecycle', lifecycle.state),
              html`${lifecycle.from ? localize.term('span', localize.calendarDate(lifecycle.from), '') : nothing}
              ${lifecycle.reason ? html`<span lang=${lang}>${lifecycle.reason}</span>` : nothing}`,
            )
      }
      ${fact(words.definition, indicator.definition, lang)}
      ${fact(words.caveat, indicator.caveat, lang)}
      ${fact(words.reading, indicator.direction && words.readingOf(indicator.direction))}
      ${fact(words.breaks, renderBreaks(series, context))}
      ${fact(words.owners, ownersOf(indicator, context))}
      ${fact(words.dataSource, indicator.dataSource, lang)}
      ${fact(words.periodicity, indicator.periodicity, lang)}
      ${fact(words.theme, indicator.theme, lang)}
      ${fact(words.formerGoals, formerGoals(indicator, context))}
      ${fact(
        words.wordings,
        indicator.textVariants.length > 0 &&
          indicator.textVariants.map(({ text }) => html`<p><q lang=${lang}>${text}</q></p>`),
      )}
      ${fact(words.originLabel, words.origin(indicator.origin))}
    </dl>
    ${renderOpinions(
      opinions?.opinions.filter(
        ({ about }) => about.kind === 'indicator' && about.id === indicator.id,
      ) ?? [],
      opinions?.language ?? lang,
      context,
      host,
    )}
    ${spread ? renderSpread(spread, context) : nothing}
    <details>
      <summary>
        ${localize.term('sources')}<span class="visually-hidden">: ${indicator.text}</span>
      </summary>
      ${sourceList(indicator.sources, program.sources, localize, lang)}
    </details>
  </div>`;
}

/** From when its figures are of something else, and why: a chart has room for some words of it alone. */
export const renderBreaks = (
  { breaks }: Series,
  { localize, outcomes }: CellContext,
): TemplateResult | typeof nothing =>
  breaks.length === 0
    ? nothing
    : html`<ul class="bullets">
        ${breaks.map(
          ({ from, why }) =>
            html`<li>
              ${lateWords(localize).breakFrom(periodText(from, localize))}
              <span lang=${outcomes?.language ?? nothing}>${why}</span>
            </li>`,
        )}
      </ul>`;

/** Women and men, girls and boys, in the latest period that has them. */
function renderBySex(
  series: Series,
  context: CellContext,
  fact: (label: string, text: string) => unknown,
) {
  const { localize } = context;
  const parts = sexes.filter((sex) => sex !== 'all');
  const period = [...series.periods]
    .reverse()
    .find((one) => parts.some((sex) => series.point(one, sex)));
  if (!period) return nothing;
  const texts = parts.flatMap((sex) => {
    const { text } = figureInUnit(series.point(period, sex), series.indicator, context);
    return text ? [`${localize.term('lineKind', sex)} ${text}`] : [];
  });
  return fact(lateWords(localize).latest(periodText(period, localize)), texts.join(' · '));
}

/** The goals that an indicator has stood under. */
const formerGoals = (
  { formerGoalIds }: Indicator,
  { program, localize }: CellContext,
): string | false => {
  const numbers = program.goals
    .filter(({ id }) => formerGoalIds.includes(id))
    .map(({ number }) => String(number));
  return numbers.length > 0 && lateWords(localize).formerGoal(numbers);
};

/** The spread in words. */
function renderSpread(spread: Spread, context: CellContext): TemplateResult {
  const { localize } = context;
  const words = lateWords(localize);
  const { values, without, own, indicator } = spread;
  const reasonOf = ({ state, bound }: SpreadGap) => bound ?? reason(state, context).text;
  const bounds = without.filter(({ bound }) => bound);
  const names = ({ namnder }: SpreadMark) => namnder.map(({ name }) => name).join(', ');
  return html`<div class="spread">
    <p>
      <strong
        >${words.spreadTitle(
          periodText(spread.period, localize),
          values.length + bounds.length,
          values.length + without.length,
        )}</strong
      >
    </p>
    <p>
      ${words.spreadLine(spread, indicator.unit, names)}
      ${
        bounds.length > 0
          ? words.notCounted(bounds.map(({ namnd, bound }) => `${namnd.name} (${bound})`))
          : nothing
      }
      ${own ? words.spreadOwn(spread, own, 'value' in own ? localize.term('number', own.value) : reasonOf(own)) : nothing}
    </p>
  </div>`;
}

function renderOpinions(
  list: readonly Opinion[],
  lang: string,
  context: CellContext,
  host: Element,
) {
  if (list.length === 0) return nothing;
  const words = lateWords(context.localize);
  const { name } = directory(context.organisation);
  return html`<p><strong>${words.opinions}</strong></p>
    <ul class="opinions">
      ${list.map(
        ({ author, onBehalfOf, stance, quote }) =>
          html`<li>
            ${words.opinion(stance, onBehalfOf ? `${author} (${name(onBehalfOf)})` : author)}
            <q lang=${lang}>${quote}</q>
          </li>`,
      )}
    </ul>
    ${renderWayToOpinions(host, context.program, context.localize)}`;
}
