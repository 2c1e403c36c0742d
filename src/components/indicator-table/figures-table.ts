import { html, nothing, type TemplateResult } from 'lit';
import {
  directory,
  hasValue,
  isBound,
  predecessorsOf,
  sexesOf,
  targetOf,
  type Outcome,
  type Series,
} from '../../data/index.js';
import type { CellContext } from './cell-context.js';
import { territoryOf } from './chart-lines.js';
import { figure, numberIn, periodText, quantity } from '../shared/figure.js';
import { lateWords } from './late-words.js';

/** The figures of every period, and of those before a merger, as tables under a fold. */
export function renderAllYears(list: readonly Series[], context: CellContext): unknown {
  const { localize, organisation } = context;
  const words = lateWords(localize);
  const { name } = directory(organisation);
  const tables = list.flatMap((series) => [
    renderYears(series, territoryOf(series, context), context),
    ...predecessorsOf(series, organisation).map(({ namnd, series: one }) =>
      renderYears(
        one,
        words.before(localize.calendarDate(namnd.validTo ?? ''), name(namnd.id)),
        context,
      ),
    ),
  ]);
  if (list.every(({ periods }) => periods.length === 0)) return nothing;
  return html`<details class="years">
    <summary>
      ${words.allYears}<span class="visually-hidden"
        >:
        ${list[0]!.indicator.text}${
          list.length > 1 ? '' : `, ${territoryOf(list[0]!, context)}`
        }</span
      >
    </summary>
    ${tables}
  </details>`;
}

function renderYears(
  series: Series,
  caption: string,
  context: CellContext,
): TemplateResult | typeof nothing {
  const { indicator, periods, point } = series;
  if (periods.length === 0) return nothing;
  const { localize } = context;
  const words = lateWords(localize);
  const sexes = sexesOf(series);
  const rows = periods.map((period) => {
    const found = sexes.flatMap((sex) => point(period, sex) ?? []);
    return {
      period,
      target: targetOf(found),
      remarks: found.flatMap((outcome) => remarksOf(outcome, series, sexes.length > 1, context)),
    };
  });
  const hasTarget = rows.some(({ target }) => target !== undefined);
  const hasRemarks = rows.some(({ remarks }) => remarks.length > 0);
  const column = (text: string) => html`<th scope="col" class="number">${text}</th>`;
  return html`<table class="figures">
    <caption>
      ${caption}, ${localize.term('unit', indicator)}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.period}</th>
        ${sexes.map((sex) => column(sexes.length > 1 ? localize.term('lineKind', sex) : words.value))}
        ${hasTarget ? column(words.aim('', '').trim()) : nothing}
        ${hasRemarks ? html`<th scope="col">${words.remark}</th>` : nothing}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ period, target, remarks }) =>
          html`<tr>
            <th scope="row">${periodText(period, localize)}</th>
            ${sexes.map((sex) => {
              const { text, lang, sign } = figure(point(period, sex), indicator, context);
              return html`<td class="number" lang=${lang ?? nothing}>
                ${sign ? html`<span class="sign" aria-hidden="true">${sign}</span> ` : nothing}${text}
              </td>`;
            })}
            ${
              hasTarget
                ? html`<td class="number">
                    ${target === undefined ? nothing : numberIn(target, indicator, localize)}
                  </td>`
                : nothing
            }
            ${hasRemarks ? html`<td>${remarks}</td>` : nothing}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** How its source prints a figure, what there is to know of it, and what it was before it was changed. */
function remarksOf(
  outcome: Outcome,
  { indicator }: Series,
  isOneOfSeveral: boolean,
  { localize, outcomes }: CellContext,
): TemplateResult[] {
  const words = lateWords(localize);
  const lang = outcomes?.language ?? nothing;
  const { asPublished, note, revisions, sex } = outcome;
  // A figure that is hidden now has not been shown before.
  const changes = outcome.state === 'suppressed' ? [] : revisions;
  const remarks = [
    ...(asPublished && hasValue(outcome) && !isBound(asPublished)
      ? [html`${words.asPublished} <q lang=${lang}>${asPublished}</q>. `]
      : []),
    ...changes.map(({ value, asOf, why }) => {
      const before =
        value === null
          ? localize.term('noValue', 'missing', 'words')
          : quantity(value, indicator, localize);
      return html`${words.revised(before, asOf ? localize.calendarDate(asOf) : '')}${
        why ? html` <span lang=${lang}>${why}</span>` : nothing
      } `;
    }),
    ...(note ? [html`<span lang=${lang}>${note}</span> `] : []),
  ];
  return remarks.length === 0
    ? []
    : [html`<p>${isOneOfSeveral ? `${localize.term('lineKind', sex)}: ` : nothing}${remarks}</p>`];
}
