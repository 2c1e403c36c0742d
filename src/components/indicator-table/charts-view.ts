import { html, nothing, type TemplateResult } from 'lit';
import type { Axes, IndicatorRow, Series } from '../../data/index.js';
import { heading } from '../shared/templates.js';
import { alike, canMeet, sharedAxes, territoryOf } from './chart-lines.js';
import { goalLabel } from './row-words.js';
import { renderAllYears } from './figures-table.js';
import { renderChart } from './indicator-charts.js';
import type { CellContext } from './cell-context.js';
import { renderAbout, renderBreaks } from './indicator-details.js';
import { renderFacts } from './indicator-facts.js';
import type { IndicatorContent } from './indicator-content.js';
import { lateWords } from './late-words.js';
import type { LateView } from './late-view.js';

/** The rows of one indicator, or of one value of its breakdown. */
function groupsOf(rows: readonly IndicatorRow[]): IndicatorRow[][] {
  const groups = new Map<unknown, IndicatorRow[]>();
  for (const row of rows) {
    const { siblings } = row.series;
    groups.set(siblings, [...(groups.get(siblings) ?? []), row]);
  }
  return [...groups.values()];
}

/**
 * The view of charts: each indicator with a chart of the whole, the own nämnd in it or below it; or
 * with one for each nämnd, on axes that they have in common. Those without figures are a list.
 */
export function renderCharts(options: LateView): TemplateResult {
  const { model, limit, showAll, level } = options;
  const { content, shown } = model;
  const { program, localize } = content.context;
  const words = lateWords(localize);
  const hasFigures = ({ series }: IndicatorRow) => series.periods.length > 0;
  const groups = groupsOf(shown.filter(hasFigures));
  // A nämnd has figures where the whole has none: then there is something to draw.
  const told = new Set(groups.map(([row]) => row!.series.indicator));
  const without = [
    ...new Set(shown.map(({ series }) => series.indicator).filter((one) => !told.has(one))),
  ];
  let left = limit;
  const count = groups.reduce((sum, group) => sum + group.length, 0);
  return html`<ul class="charts ${count > 100 ? 'many' : ''}" role="list">
      ${groups.map((group) => {
        const rows = group.slice(0, Math.max(0, left));
        left -= rows.length;
        return rows.length > 0 ? renderGroup(rows, options) : nothing;
      })}
    </ul>
    ${
      count > limit
        ? html`<p class="no-print">
            <button type="button" @click=${showAll}>${localize.term('showAllRows', count)}</button>
          </p>`
        : nothing
    }
    ${
      without.length > 0
        ? html`${heading(level, words.undrawn(without.length))}
            <ul class="bullets">
              ${without.map(
                ({ text, lifecycle }) =>
                  html`<li>
                    <span lang=${program.language}>${text}</span>${
                      lifecycle.state === 'active'
                        ? nothing
                        : ` (${localize.term('lifecycle', lifecycle.state).toLowerCase()})`
                    }
                  </li>`,
              )}
            </ul>`
        : nothing
    }`;
}

function renderGroup(rows: readonly IndicatorRow[], options: LateView): TemplateResult {
  const { model, level, open, toggle, opinions, host } = options;
  const { context } = model.content;
  const { localize, program } = context;
  const [lead] = rows as [IndicatorRow];
  const { indicator, part } = lead.series;
  // The rest of it is told once, under the whole.
  const city = model.content.rows.find(
    ({ series }) => series.siblings === lead.series.siblings && series.namnd === undefined,
  );
  const about = city ?? lead;
  const { key } = about;
  return html`<li class=${rows.length > 2 ? 'wide' : nothing}>
    <div class="title">
      <p class="eyebrow">${goalLabel(indicator, context)}</p>
      ${heading(level, html`<span lang=${program.language}>${indicator.text}</span>${part ? `. ${part.name}` : nothing}`)}
      <p class="small muted">${localize.term('unit', indicator)}</p>
    </div>
    <div class="rest">
      ${renderTerritories(rows, options)}
      <details
        class="no-print"
        ?open=${open.has(key)}
        @toggle=${(event: Event) => toggle(key, (event.target as HTMLDetailsElement).open)}
      >
        <summary>
          ${localize.term('more')}<span class="visually-hidden">: ${indicator.text}</span>
        </summary>
        ${open.has(key) ? renderAbout(unbroken(about), context, opinions, host) : nothing}
      </details>
    </div>
  </li>`;
}

/** The whole with the own nämnd in its chart, or each territory with its own, then what there is to say of each. */
function renderTerritories(rows: readonly IndicatorRow[], { model, level }: LateView) {
  const { rows: all, context } = model.content;
  const { localize } = context;
  const [lead, second] = rows as [IndicatorRow, IndicatorRow?];
  const axes = (row: IndicatorRow) => () =>
    sharedAxes(
      alike(
        row.series,
        all.map(({ series }) => series),
      ),
      context,
    );
  const own = (row: IndicatorRow) =>
    row.own ? html`<span class="eyebrow">${localize.term('ourNamnd')}</span> ` : nothing;
  if (rows.length === 1 || (rows.length === 2 && canMeet(lead.series, second!.series))) {
    const told = rows.map(({ series }) => series);
    const named = rows.length > 1 || lead.series.namnd !== undefined;
    return html`<div class=${lead.own ? 'own' : nothing}>
        ${lead.own ? html`<p>${own(lead)}</p>` : nothing} ${renderDrawn(told, axes(lead), context)}
      </div>
      <div class="said">
        ${rows.map((row) => renderSaid(row, model.content, named ? territoryOf(row.series, context) : ''))}
      </div>`;
  }
  return html`<ul class="territories" role="list">
    ${rows.map((row) => {
      const name = territoryOf(row.series, context);
      return html`<li class=${row.own ? 'own' : nothing}>
        ${heading(level + 1, html`${own(row)}${name}`)}
        <div>
          ${renderDrawn([row.series], axes(row), context)} ${renderSaid(row, model.content, '')}
        </div>
      </li>`;
    })}
  </ul>`;
}

/** Its breaks stand below the chart already. */
const unbroken = (row: IndicatorRow): IndicatorRow => ({
  ...row,
  series: { ...row.series, breaks: [] },
});

/** A chart, the whole of what its lines say, and its figures. */
const renderDrawn = (
  told: readonly Series[],
  axes: () => Axes,
  context: CellContext,
): TemplateResult =>
  html`<div class="drawn">
      ${renderChart(told, axes, context)} ${renderBreaks(told[0]!, context)}
    </div>
    ${renderAllYears(told, context)}`;

/** What the row of the table says beside its figures, where there are several with the name of each. */
const renderSaid = (row: IndicatorRow, content: IndicatorContent, name: string): TemplateResult =>
  html`<div>
    ${name ? html`<p class="small"><strong>${name}</strong></p>` : nothing}
    ${renderFacts(row, content)}
  </div>`;
