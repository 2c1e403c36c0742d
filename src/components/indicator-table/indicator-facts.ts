import { html, nothing, type TemplateResult } from 'lit';
import type { ColumnKind, IndicatorRow } from '../../data/index.js';
import type { IndicatorContent } from './indicator-content.js';

/**
 * What a row of the table says, as a list: each with its own period.
 *
 * @param beside - what stands after the latest figure; without it that figure is somewhere else
 */
export function renderFacts(
  row: IndicatorRow,
  { facts: { columns, heading, cell: cellOf }, context }: IndicatorContent,
  beside?: unknown,
): TemplateResult | typeof nothing {
  const isTold = (kind: ColumnKind) => beside === undefined && kind === 'latest';
  const facts = columns.flatMap((column) => {
    const cell = cellOf(row, column);
    return cell.text && !isTold(column.kind) ? [{ column, cell }] : [];
  });
  if (facts.length === 0) return nothing;
  return html`<dl>
    ${facts.map(
      ({ column, cell: { text, className = '', sign, lang, note, under } }) =>
        html`<div>
          <dt>${heading(column)}</dt>
          <dd>
            <span class=${`${column.kind} ${className}`}
              >${sign ? html`<span class="sign" aria-hidden="true">${sign}</span> ` : nothing}<span
                lang=${lang ?? nothing}
                >${text}</span
              ></span
            >${
              note === undefined
                ? nothing
                : html` <sup>${context.localize.term('noteRef', note)}</sup>`
            }${under ? html` <span class="small muted">${under}</span>` : nothing}${
              column.kind === 'latest' ? beside : nothing
            }
          </dd>
        </div>`,
    )}
  </dl>`;
}
