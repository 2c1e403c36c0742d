import { html, nothing, type TemplateResult } from 'lit';
import {
  directory,
  predecessorsOf,
  sexes,
  type Indicator,
  type IndicatorRow,
  type Opinion,
  type Opinions,
  type Outcome,
  type Series,
  type Spread,
  type SpreadGap,
  type SpreadMark,
} from '../../data/index.js';
import { leadTo, onPage } from '../shared/on-page.js';
import { sourceList } from '../shared/source-list.js';
import type { CellContext } from './cell-context.js';
import { ownersOf } from './columns.js';
import { figure, periodText } from './figure.js';
import { marker, renderChart } from './indicator-charts.js';

/** What there is to know about an indicator: definition, caveat, figures, spread, opinions, sources. */
export function renderDetails(
  { series, spread }: IndicatorRow,
  context: CellContext,
  opinions: Opinions | undefined,
  host: Element,
): TemplateResult {
  const { localize, program } = context;
  const { indicator } = series;
  const lang = program.language;
  const fact = (label: string, text: string | undefined, textLang?: string) =>
    text
      ? html`<div>
          <dt>${label}</dt>
          <dd lang=${textLang ?? nothing}>${text}</dd>
        </div>`
      : nothing;
  const { lifecycle } = indicator;
  return html`<div class="about">
    <div>
      <dl class="facts">
        ${
          lifecycle.state === 'active'
            ? nothing
            : html`<div>
                <dt>${localize.term('lifecycle', lifecycle.state)}</dt>
                <dd>
                  ${lifecycle.from ? localize.term('span', localize.calendarDate(lifecycle.from), '') : nothing}
                  ${lifecycle.reason ? html`<span lang=${lang}>${lifecycle.reason}</span>` : nothing}
                </dd>
              </div>`
        }
        ${fact(localize.term('definition'), indicator.definition, lang)}
        ${fact(localize.term('caveat'), indicator.caveat, lang)}
        ${fact(localize.term('periodicity'), indicator.periodicity, lang)}
        ${fact(localize.term('column', 'owners'), ownersOf(indicator, context))}
        ${fact(localize.term('originLabel'), localize.term('origin', indicator.origin))}
      </dl>
      ${renderOpinions(
        opinions?.opinions.filter(
          ({ about }) => about.kind === 'indicator' && about.id === indicator.id,
        ) ?? [],
        opinions?.language ?? lang,
        context,
        host,
      )}
      <p class="small muted">${localize.term('sources')}</p>
      ${sourceList(indicator.sources, program.sources, localize, lang)}
    </div>
    ${renderFigures(series, context)} ${spread ? renderSpread(spread, context) : nothing}
  </div>`;
}

/** The figures of every period, and of those before a merger, as a chart and as text. */
export function renderFigures(series: Series, context: CellContext): TemplateResult {
  const { localize, organisation, outcomes } = context;
  const before = predecessorsOf(series, organisation);
  const given = sexes.filter((sex) => series.periods.some((period) => series.point(period, sex)));
  const lang = outcomes?.language ?? nothing;
  /** A figure of a period, as its source prints it too, and its note. */
  const record = (outcome: Outcome, indicator: Indicator) => {
    const { sex, asPublished, note } = outcome;
    const { text, lang: own } = figure(outcome, indicator, context);
    return html`${
      sex === 'all' ? nothing : `${localize.term('lineKind', sex).toLowerCase()} `
    }${own ? html`<span lang=${own}>${text}</span>` : text}${
      own || outcome.value === null ? nothing : localize.term('unitSign', indicator)
    }${
      asPublished && !own
        ? html`. ${localize.term('asPublished')} <q lang=${lang}>${asPublished}</q>`
        : nothing
    }${note ? html` <span class="muted" lang=${lang}>${note}</span>` : nothing}`;
  };
  const list = (one: Series) =>
    one.periods.length === 0
      ? nothing
      : html`<ul class="figures">
          ${one.periods.map(
            (period) =>
              html`<li>
                <strong>${periodText(period, localize)}</strong>:
                ${given
                  .flatMap((sex) => one.point(period, sex) ?? [])
                  .map(
                    (outcome, index) =>
                      html`${index > 0 ? ', ' : nothing}${record(outcome, one.indicator)}`,
                  )}
              </li>`,
          )}
        </ul>`;
  const kinds = [
    ...(series.bySex ? given : []),
    ...(before.length > 0 ? (['before'] as const) : []),
  ];
  return html`<div class="history">
    ${renderChart(series, series.indicator.text, context)}
    ${
      kinds.length > 0
        ? html`<p class="small">
            ${kinds.map(
              (kind) =>
                html`<span class="key"
                  ><svg class="sample" viewBox="0 0 24 8" aria-hidden="true">
                    <g class=${kind}>
                      <path class="line" d="M0 4h24"></path>
                      ${marker(kind === 'before' ? 'all' : kind, 12, 4)}
                    </g></svg
                  >${localize.term('lineKind', kind)}</span
                > `,
            )}
          </p>`
        : nothing
    }
    ${list(series)}
    ${before.map(
      ({ namnd, series: one }, index) =>
        html`<p>
            ${before.length > 1 ? `${index + 1}. ` : ''}${localize.term('before', localize.calendarDate(namnd.validTo ?? ''), namnd.name)}
          </p>
          ${list(one)}`,
    )}
  </div>`;
}

/** The spread in words, and each stadsdel by its value. */
function renderSpread(spread: Spread, context: CellContext): TemplateResult {
  const { localize } = context;
  const { values, without, own, indicator } = spread;
  const reasonOf = ({ state, bound }: SpreadGap) =>
    bound ?? localize.term('noValue', state, 'words');
  // The best first; where nothing says which that is, the lowest.
  const inRank = indicator.direction === 'higher' ? [...values].reverse() : values;
  const names = ({ namnder }: SpreadMark) => namnder.map(({ name }) => name).join(', ');
  return html`<div class="spread">
    <p>
      <strong
        >${localize.term(
          'spreadTitle',
          periodText(spread.period, localize),
          values.length,
          values.length + without.length,
        )}</strong
      >
    </p>
    <p>
      ${localize.term('spreadLine', spread, indicator.unit, names)}
      ${own ? localize.term('spreadOwn', spread, own, 'rank' in own ? '' : reasonOf(own)) : nothing}
    </p>
    <ul class="figures">
      ${inRank.map(
        ({ namnd, outcome }) =>
          html`<li class=${own?.namnd === namnd ? 'own' : nothing}>
            ${namnd.name}:
            ${figure(outcome, indicator, context).text}${localize.term('unitSign', indicator)}
          </li>`,
      )}
      ${without.map((one) => html`<li>${one.namnd.name}: ${reasonOf(one)}</li>`)}
    </ul>
  </div>`;
}

function renderOpinions(
  list: readonly Opinion[],
  lang: string,
  { localize, organisation }: CellContext,
  host: Element,
) {
  if (list.length === 0) return nothing;
  const { name } = directory(organisation);
  return html`<p><strong>${localize.term('opinions')}</strong></p>
    <ul class="opinions">
      ${list.map(
        ({ author, onBehalfOf, stance, quote }) =>
          html`<li>
            ${localize.term('opinion', stance, onBehalfOf ? `${author} (${name(onBehalfOf)})` : author)}
            <q lang=${lang}>${quote}</q>
          </li>`,
      )}
    </ul>
    ${leadTo(onPage(host, 'vald-opinions'), localize.term('allOpinions'))}`;
}
