import { html, nothing, svg, type TemplateResult } from 'lit';
import { directory, marker, type ChartLine, type Multiples } from '../../data/index.js';
import type { CellContext } from './cell-context.js';
import { gistText } from './chart-lines.js';
import { figure, periodText } from '../shared/figure.js';
import { lateWords } from './late-words.js';

const WIDTH = 136;
const HEIGHT = 96;
const edge = { left: 8, right: 8, top: 16, bottom: 6 };

const x = (at: number) => Number((edge.left + at * (WIDTH - edge.left - edge.right)).toFixed(1));
const y = (at: number) =>
  Number((HEIGHT - edge.bottom - at * (HEIGHT - edge.top - edge.bottom)).toFixed(1));

const pathOf = ({ segments }: ChartLine): string =>
  segments
    .map((points) => {
      const [first, ...rest] = points.map((point) => `${x(point.x)} ${y(point.y)}`);
      // A value by itself is a dot: a line of no length, with round ends.
      return `M${first}${rest.length > 0 ? `L${rest.join('L')}` : 'h0'}`;
    })
    .join('');

/** Each stadsdel over time, on the same axes, with all of them in grey behind: one path that is used again. */
export function renderMultiples(
  { axes, multiples }: Multiples,
  context: CellContext,
): TemplateResult {
  const { localize, organisation } = context;
  const words = lateWords(localize);
  const { language } = directory(organisation);
  const ends = <T>(list: readonly T[]): T[] => [...list.slice(0, 1), ...list.slice(1).slice(-1)];
  const { indicator } = multiples[0]!.series;
  return html`<p class="small muted">
      ${words.sameAxes(
        ends(axes.x.ticks).map(({ value }) => periodText(value, localize)),
        ends(axes.y.ticks).map(({ value }) => localize.term('number', value)),
      )}
    </p>
    <svg class="shared" aria-hidden="true" focusable="false">
      <defs>
        <path
          fill="none"
          id="all-districts"
          d=${multiples.map(({ line }) => pathOf(line)).join('')}
        ></path>
      </defs>
    </svg>
    <ul class="multiples" role="list">
      ${multiples.map(({ namnd, own, series, line }) => {
        const points = line.segments.flat();
        return html`<li class=${own ? 'own' : nothing}>
          <p class="small" lang=${language ?? nothing}>
            ${own ? html`<strong>${namnd.name}</strong>` : namnd.name}
          </p>
          ${own ? html`<p class="eyebrow">${localize.term('ourNamnd')}</p>` : nothing}
          <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${gistText(series, context)}>
            <path class="grid" d="M0 ${y(0)}H${WIDTH}M0 ${y(1)}H${WIDTH}"></path>
            <use class="others" href="#all-districts"></use>
            <path class="line" d=${pathOf(line)}></path>
            ${ends(points).map((point) => {
              const { text } = figure(point.outcome, indicator, context);
              const isEnd = points.length > 1 && point === points.at(-1);
              return svg`<path class="mark" d=${marker('all', x(point.x), y(point.y), 3)}></path>
                <text x=${x(point.x) + (isEnd ? 4 : -4)} y=${y(point.y) - 6} text-anchor=${isEnd ? 'end' : 'start'}>${text}</text>`;
            })}
          </svg>
        </li>`;
      })}
    </ul>`;
}
