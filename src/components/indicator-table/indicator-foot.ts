import { html, nothing, type TemplateResult } from 'lit';
import { hasValue, type IndicatorRow, type Outcome } from '../../data/index.js';
import { reason } from '../shared/figure.js';
import { heading } from '../shared/templates.js';
import type { CellContext } from './cell-context.js';
import { lateWords } from './late-words.js';

/** What stands below the rows: what their signs mean, their notes, and on paper their sources. */
export const renderFoot = (
  rows: readonly IndicatorRow[],
  context: CellContext,
  level: number,
  printing: boolean,
): TemplateResult =>
  html`${renderLegend(rows, context)} ${renderNotes(context, level)}
  ${printing ? renderSources(rows, context, level) : nothing}`;

/** The records that something is said of. */
const recordsOf = (rows: readonly IndicatorRow[]): Outcome[] =>
  rows.flatMap(({ series: { shown } }) =>
    shown ? [...shown.records, ...(shown.later ? [shown.later] : [])] : [],
  );

/** What the signs in the cells mean: those that are there. */
function renderLegend(rows: readonly IndicatorRow[], context: CellContext) {
  const { localize } = context;
  const states = [...new Set(recordsOf(rows).flatMap((one) => (hasValue(one) ? [] : one.state)))];
  return states.length === 0
    ? nothing
    : html`<div class="legend small">
        <p>${lateWords(localize).legendOf}</p>
        <ul>
          ${states.map((state) => {
            const { text, lang, sign } = reason(state, context);
            return html`<li>
              <span class="sign" aria-hidden="true">${sign}</span>
              <span lang=${lang ?? nothing}>${text}</span>:
              ${localize.term('noValue', state, 'meaning')}
            </li>`;
          })}
          ${rows.some(({ series }) => !series.shown) ? html`<li>${lateWords(localize).emptyCell}</li>` : nothing}
        </ul>
      </div>`;
}

/** The notes that cells refer to, by number. */
const renderNotes = ({ notes, outcomes, localize }: CellContext, level: number) =>
  notes.length === 0
    ? nothing
    : html`<section class="notes small">
        ${heading(level, localize.term('notes'))}
        <ol>
          ${notes.map(
            (note, index) =>
              html`<li id="note-${index + 1}">
                <span class="visually-hidden">${localize.term('noteRef', index + 1)}: </span
                ><span lang=${outcomes?.language ?? nothing}>${note}</span>
              </li>`,
          )}
        </ol>
      </section>`;

/** On paper: where the figures come from, each source once. */
function renderSources(
  rows: readonly IndicatorRow[],
  { outcomes, localize }: CellContext,
  level: number,
) {
  const ids = new Set(
    recordsOf(rows).flatMap(({ sources }) => sources.map(({ source }) => source)),
  );
  const list = outcomes?.sources.filter(({ id }) => ids.has(id)) ?? [];
  return list.length === 0
    ? nothing
    : html`<section class="notes small">
        ${heading(level, localize.term('sources'))}
        <ol lang=${outcomes!.language}>
          ${list.map(
            ({ title, url, date }) =>
              html`<li>
                ${title}${date ? ` (${localize.calendarDate(date)})` : nothing}${
                  url ? html`<br />${url}` : nothing
                }
              </li>`,
          )}
        </ol>
      </section>`;
}
