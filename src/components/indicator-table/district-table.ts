import { html, nothing, svg, type TemplateResult } from 'lit';
import {
  directory,
  isRough,
  type DistrictGap,
  type DistrictRow,
  type Districts,
  type SpreadGap,
} from '../../data/index.js';
import type { CellContext } from './cell-context.js';
import { territoryOf } from './chart-lines.js';
import { figure, figureInUnit, periodText, quantity, reason } from '../shared/figure.js';
import { lateWords } from './late-words.js';

const percent = (at: number): string => `${Number((at * 100).toFixed(2))}%`;

/**
 * A table of stadsdelar with a bar for each. Roles are written out: where it is narrow its rows are grids.
 * Bars and lines are for the eye: what they say is in the
 * numbers, and in the words above.
 */
export function renderDistrictTable(districts: Districts, context: CellContext): TemplateResult {
  const { localize, program, organisation } = context;
  const words = lateWords(localize);
  const { spread, series, rows, without, city, isSum, target, hasTargets, since } = districts;
  const { indicator } = spread;
  const { language } = directory(organisation);
  const cityText = city && figure(city, indicator, context).text;
  const lines = {
    city: city && !isSum ? districts.scale.at(city.value) : undefined,
    whole: cityText && !isSum ? words.wholeLine(program.level, cityText) : '',
    target: target === undefined ? '' : words.aim(localize.term('number', target), ''),
  };
  return html`<p>
      ${periodText(spread.period, localize)}, ${localize.term('unit', indicator)}.
      ${cityText ? html`${words.whole(territoryOf(series, context), figureInUnit(city, indicator, context).text)}. ` : nothing}
      ${
        target === undefined
          ? hasTargets
            ? words.ownTargets
            : nothing
          : words.targetIs(quantity(target, indicator, localize))
      }
    </p>
    <table class="ranking" role="table">
      <caption class="visually-hidden">
        ${indicator.text}, ${periodText(spread.period, localize)},
        ${localize.term('unit', indicator)}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${words.district}</th>
          <th scope="col" role="columnheader" class="number">
            ${periodText(spread.period, localize)}
          </th>
          <td aria-hidden="true" class="bar">${renderHead(districts, lines, context)}</td>
          <th scope="col" role="columnheader" class="number">
            ${words.since(since === undefined ? '' : periodText(since, localize))}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${[...rows, ...without].map(
          (row) =>
            html`<tr role="row" class=${row.own ? 'own-line' : nothing}>
              ${renderName(row, language, context)}
              ${
                isGap(row)
                  ? html`<td role="cell" colspan="3" class="empty">${reasonOf(row, context)}</td>`
                  : html`<td role="cell" class="number">
                        ${figure(row.outcome, indicator, context).text}
                      </td>
                      <td aria-hidden="true" class="bar">${renderBar(row, lines.city)}</td>
                      <td role="cell" class="number change">${changeText(row, since, context)}</td>`
              }
            </tr>`,
        )}
      </tbody>
    </table>`;
}

const isGap = (row: DistrictRow | DistrictGap): row is DistrictGap => 'state' in row;

const renderName = (
  { namnd, own }: Pick<DistrictRow, 'namnd' | 'own'>,
  lang: string | undefined,
  { localize }: CellContext,
) =>
  html`<th scope="row" role="rowheader">
    <span lang=${lang ?? nothing}>${namnd.name}</span>${
      own ? html` <span class="eyebrow">${localize.term('ourNamnd')}</span>` : nothing
    }
  </th>`;

/** Why there is no number: in the words of the city, or of the source. */
function reasonOf({ state, bound }: SpreadGap, context: CellContext) {
  if (bound) return html`<span lang=${context.outcomes?.language ?? nothing}>${bound}</span>`;
  const { text, lang, sign } = reason(state, context);
  return html`<span class="sign" aria-hidden="true">${sign}</span> ${
      lang
        ? html`<span lang=${lang}>${text}</span>`
        : `${text}: ${context.localize.term('noValue', state, 'meaning')}`
    }`;
}

function changeText(
  { trend }: DistrictRow,
  since: string | undefined,
  { localize }: CellContext,
): string {
  if (!trend) return '';
  const words = lateWords(localize);
  // The unit stands above; a difference of shares is in percentage points, as the detail says.
  const change =
    trend.change === 0 ? words.unchanged : localize.term('change', trend.change, 'count');
  const isRound = isRough(trend.from.asPublished) || isRough(trend.to.asPublished);
  const text = isRound ? localize.term('roughly', change) : change;
  return since === trend.from.period
    ? text
    : words.sinceOne(text, periodText(trend.from.period, localize));
}

/** A line through a bar, with a space around it: it is seen on any ground. */
const through = (at: number, className: string) =>
  ['halo', className].map(
    (one) => svg`<line class=${one} x1=${percent(at)} x2=${percent(at)} y2="100%"></line>`,
  );

/** A bar from the left, where the scale begins; the lines of city and target through it. */
const renderBar = ({ at, targetAt, own }: DistrictRow, city: number | undefined) =>
  html`<svg class=${own ? 'own-bar' : nothing} focusable="false">
    <rect class="value" width=${percent(at)} y="22%" height="56%"></rect>
    ${city === undefined ? nothing : through(city, 'city')}
    ${targetAt === undefined ? nothing : through(targetAt, 'target')}
  </svg>`;

/** The ends of the scale, and what the lines are. */
function renderHead(
  { scale, rows }: Districts,
  lines: { city: number | undefined; whole: string; target: string },
  { localize }: CellContext,
): TemplateResult {
  const [low, high] = [scale.ticks[0]!, scale.ticks.at(-1)!];
  const targetAt = rows.find((row): row is DistrictRow => !isGap(row))?.targetAt;
  // Words stand on the side of their line where there is more room.
  const word = (at: number, y: number, text: string, className: string) =>
    svg`<text class=${className} x=${percent(at)} dx=${at > 0.5 ? -4 : 4} y=${y} text-anchor=${at > 0.5 ? 'end' : 'start'}>${text}</text>
      <line class=${className} x1=${percent(at)} x2=${percent(at)} y1=${y - 10} y2="100%"></line>`;
  return html`<svg class="head" focusable="false">
    ${lines.city === undefined ? nothing : word(lines.city, 12, lines.whole, 'city')}
    ${lines.target && targetAt !== undefined ? word(targetAt, 27, lines.target, 'target') : nothing}
    <text x="0" y="44">${localize.term('number', low.value)}</text>
    <text x="100%" y="44" text-anchor="end">${localize.term('number', high.value)}</text>
  </svg>`;
}
