import { html, nothing, type TemplateResult } from 'lit';
import type { IndicatorRow } from '../../data/index.js';
import { heading } from '../shared/templates.js';
import { goalLabel, rowLabel } from './columns.js';
import { renderStrip } from './indicator-strip.js';
import type { IndicatorContent } from './indicator-model.js';

interface CardOptions {
  content: IndicatorContent;
  /** Those that are shown, in their order. */
  rows: readonly IndicatorRow[];
  /** As many as are written; the others when the reader asks for them. */
  limit: number;
  showAll: () => void;
  level: number;
  /** With `charts` in it, each has a chart in the place of its figures. */
  className: string;
  open: ReadonlySet<string>;
  toggle: (key: string, open: boolean) => void;
  details: (row: IndicatorRow) => unknown;
  /** A chart with its figures. */
  figures: (row: IndicatorRow) => unknown;
}

/** The same as the rows of the table, one below the other: for a narrow column, and for charts. */
export function renderCards(options: CardOptions): TemplateResult {
  const { rows, limit, level, className, open } = options;
  const { table, context } = options.content;
  const charts = className.includes('charts');
  const { localize, program } = context;
  return html`<ul class="cards ${className}" role="list">
      ${rows.slice(0, limit).map((row) => {
        const { series, key, own, spread } = row;
        const facts = table.columns.flatMap((column) => {
          const cell = table.cell(row, column);
          return cell.text && !(charts && column.kind === 'period') ? [{ column, cell }] : [];
        });
        return html`<li class=${own ? 'own' : nothing}>
          <p class="eyebrow">
            ${[...(own ? [localize.term('ourNamnd')] : []), goalLabel(series.indicator, context)].join(' · ')}
          </p>
          ${heading(level, html`<span lang=${program.language}>${series.indicator.text}</span>`)}
          <p class="small muted">${rowLabel(row, context)}</p>
          ${charts ? options.figures(row) : nothing}
          <dl>
            ${facts.map(
              ({ column, cell }) =>
                html`<div>
                  <dt>${table.heading(column)}</dt>
                  <dd class=${cell.className ?? nothing}>
                    ${column.kind === 'spread' && spread ? renderStrip(spread) : nothing}${
                      cell.sign
                        ? html`<span class="sign" aria-hidden="true">${cell.sign}</span> `
                        : nothing
                    }${cell.lang ? html`<span lang=${cell.lang}>${cell.text}</span>` : cell.text}${
                      cell.note === undefined
                        ? nothing
                        : html` <sup>${localize.term('noteRef', cell.note)}</sup>`
                    }
                  </dd>
                </div>`,
            )}
          </dl>
          <details
            ?open=${open.has(key)}
            @toggle=${(event: Event) => options.toggle(key, (event.target as HTMLDetailsElement).open)}
          >
            <summary>
              ${localize.term('more')}<span class="visually-hidden"
                >: ${series.indicator.text}</span
              >
            </summary>
            ${open.has(key) ? options.details(row) : nothing}
          </details>
        </li>`;
      })}
    </ul>
    ${
      rows.length > limit
        ? html`<p class="no-print">
            <button type="button" @click=${options.showAll}>
              ${localize.term('showAllRows', rows.length)}
            </button>
          </p>`
        : nothing
    }`;
}
