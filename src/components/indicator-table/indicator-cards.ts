import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../shared/templates.js';
import { cellOf, columnHeader, goalLabel, lineLabel, type CellContext } from './indicator-cells.js';
import { renderStrip } from './indicator-charts.js';
import { renderFigures } from './indicator-details.js';
import type { Column, Line } from './indicator-model.js';

interface CardOptions {
  lines: readonly Line[];
  /** As many as are written; the others when the reader asks for them. */
  limit: number;
  showAll: () => void;
  columns: readonly Column[];
  context: CellContext;
  level: number;
  /** With `charts` in it, each has a chart in the place of its figures. */
  className: string;
  open: ReadonlySet<string>;
  toggle: (key: string, open: boolean) => void;
  details: (line: Line) => unknown;
}

/** The same as the rows of the table, one below the other: for a narrow column, and for charts. */
export function renderCards(options: CardOptions): TemplateResult {
  const { lines, limit, columns, context, level, className, open } = options;
  const charts = className.includes('charts');
  const { localize, data } = context;
  return html`<ul class="cards ${className}" role="list">
      ${lines.slice(0, limit).map((line) => {
        const { series, key, own, spread } = line;
        const facts = columns.flatMap((column) => {
          const cell = cellOf(column, line, context);
          return cell.text && !(charts && column.kind === 'period') ? [{ column, cell }] : [];
        });
        return html`<li class=${own ? 'own' : nothing}>
          <p class="eyebrow">
            ${[...(own ? [localize.term('ourNamnd')] : []), goalLabel(series.indicator, context)].join(' · ')}
          </p>
          ${heading(level, html`<span lang=${data.program.language}>${series.indicator.text}</span>`)}
          <p class="small muted">${lineLabel(line, context)}</p>
          ${charts ? renderFigures(series, context) : nothing}
          <dl>
            ${facts.map(
              ({ column, cell }) =>
                html`<div>
                  <dt>${columnHeader(column, localize)}</dt>
                  <dd class=${cell.className ?? nothing}>
                    ${column.kind === 'spread' && spread ? renderStrip(spread) : nothing}${
                      cell.sign
                        ? html`<span class="sign" aria-hidden="true">${cell.sign}</span> `
                        : nothing
                    }${cell.text}${
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
            ${open.has(key) ? options.details(line) : nothing}
          </details>
        </li>`;
      })}
    </ul>
    ${
      lines.length > limit
        ? html`<p class="no-print">
            <button type="button" @click=${options.showAll}>
              ${localize.term('showAllRows', lines.length)}
            </button>
          </p>`
        : nothing
    }`;
}
