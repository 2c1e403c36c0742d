import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import {
  districtsOf,
  multiplesOf,
  type DistrictOrder,
  type Districts,
  type IndicatorRow,
} from '../../data/index.js';
import { selectControl } from '../shared/filter-controls.js';
import { heading } from '../shared/templates.js';
import { renderMultiples } from './district-multiples.js';
import { renderDistrictTable } from './district-table.js';
import type { LateView } from './late-view.js';
import { lateWords } from './late-words.js';

/** What the reader has chosen in the comparison of an element. */
interface Chosen {
  /** Key of the row of the whole. */
  key: string;
  order: DistrictOrder;
}

const chosenIn = new WeakMap<LitElement, Chosen>();

/**
 * The view of stadsdelar: one indicator at a time as a table of bars in order, and each stadsdel over
 * time. On paper every indicator, one after the other.
 */
export function renderDistricts(options: LateView): TemplateResult {
  const { model, host, printing, level, say } = options;
  const { content, shown } = model;
  const { context } = content;
  const { localize, program, organisation } = context;
  const words = lateWords(localize);
  const wanted = new Set<unknown>(shown.map(({ series }) => series.siblings));
  const leads = content.rows.filter(
    ({ series }) => series.namnd === undefined && wanted.has(series.siblings),
  );
  const compared = leads.filter(({ spread }) => spread);
  const chosen = chosenIn.get(host) ?? { key: '', order: 'value' };
  const at = Math.max(
    0,
    compared.findIndex(({ key }) => key === chosen.key),
  );
  const choose = (change: Partial<Chosen>) => {
    chosenIn.set(host, { key: compared[at]?.key ?? '', order: chosen.order, ...change });
    host.requestUpdate();
  };
  const of = (row: IndicatorRow) =>
    districtsOf(row.series, organisation, row.spread?.own?.namnd.id, chosen.order)!;
  const nameOf = ({ series: { indicator, part } }: IndicatorRow) =>
    indicator.text + (part ? `. ${part.name}` : '');
  const step = (by: number) => {
    const to = (at + by + compared.length) % compared.length;
    choose({ key: compared[to]!.key });
    say(words.stepped(nameOf(compared[to]!), to + 1, compared.length));
  };
  const rest = leads.filter(({ spread }) => !spread);
  const without =
    rest.length === 0
      ? nothing
      : html`<details>
          <summary>${words.uncompared(rest.length)}</summary>
          <ul class="bullets">
            ${rest.map((row) => html`<li lang=${program.language}>${nameOf(row)}</li>`)}
          </ul>
        </details>`;
  if (compared.length === 0)
    return html`<div class="districts">
      <p>${words.noDistricts}</p>
      ${without}
    </div>`;
  const one = (row: IndicatorRow) => {
    const districts = of(row);
    return html`<section>
      ${heading(level, html`<span lang=${program.language}>${nameOf(row)}</span>`)}
      ${renderDistrictTable(districts, context)}
      ${printing ? nothing : renderOverTime(districts, options)}
    </section>`;
  };
  if (printing) return html`<div class="districts">${compared.map(one)}</div>`;
  const row = compared[at]!;
  return html`<div class="districts">
    <div class="choices no-print">
      ${
        compared.length > 1
          ? html`<p class="steps">
                <button type="button" @click=${() => step(-1)}>
                  <span aria-hidden="true">◂ </span>${words.previous}
                </button>
                <span>${words.step(at + 1, compared.length)}</span>
                <button type="button" @click=${() => step(1)}>
                  ${words.next}<span aria-hidden="true"> ▸</span>
                </button>
              </p>
              ${selectControl(
                words.indicator,
                compared.map((each) => ({ value: each.key, text: nameOf(each) })),
                row.key,
                (key) => choose({ key }),
                program.language,
              )}`
          : nothing
      }
      ${selectControl(
        words.order,
        [
          { value: 'value', text: words.byValue(row.series.indicator.direction) },
          { value: 'name', text: words.byName },
        ],
        chosen.order,
        (order) => choose({ order: order as DistrictOrder }),
      )}
    </div>
    ${one(row)} ${without}
  </div>`;
}

function renderOverTime(districts: Districts, { model, level }: LateView) {
  const { context } = model.content;
  const found = multiplesOf(districts, context.organisation);
  if (!found) return nothing;
  return html`${heading(level + 1, lateWords(context.localize).overTime)}
  ${renderMultiples(found, context)}`;
}
