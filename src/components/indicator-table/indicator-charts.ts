import { html, nothing, svg, type TemplateResult } from 'lit';
import {
  lineChart,
  predecessorsOf,
  valueScale,
  type ChartLine,
  type Series,
  type Spread,
} from '../../data/index.js';
import type { CellContext } from './indicator-cells.js';

/**
 * The spread between stadsdelar as dots on a line, the own one filled and larger, the median a
 * stroke. For the eye only: the same stands beside it in words.
 */
export function renderStrip({ indicator, values, median, own }: Spread): TemplateResult {
  const { at } = valueScale(
    indicator.unit,
    values.map(({ value }) => value),
  );
  const x = (value: number) => 6 + at(value) * 108;
  return html`<svg class="strip" viewBox="0 0 120 16" aria-hidden="true" focusable="false">
    <path class="axis" d="M6 8h108"></path>
    ${values.map(({ value, namnd }) => {
      const isOwn = own?.namnd === namnd;
      return svg`<circle class=${isOwn ? 'own-dot' : 'dot'} cx=${x(value)} cy="8" r=${isOwn ? 4.5 : 3}></circle>`;
    })}
    <path class="median" d="M${x(median.value)} 2v12"></path>
  </svg>`;
}

const WIDTH = 320;
const HEIGHT = 150;
const plot = { left: 34, right: 20, top: 8, bottom: 22 };

/**
 * A small line chart. Lines are broken where there is no value, and those of a nämnd that has been
 * merged stand apart. A picture with a name; the values stand as text beside it.
 */
export function renderChart(
  series: Series,
  name: string,
  { data, localize }: CellContext,
): TemplateResult | typeof nothing {
  const before = predecessorsOf(series, data.organisation);
  const chart = lineChart(
    [series, ...before.map((one) => one.series)],
    series.bySex ? ['all', 'women', 'men'] : ['all'],
  );
  if (!chart) return nothing;
  const x = (at: number) => plot.left + at * (WIDTH - plot.left - plot.right);
  const y = (at: number) => HEIGHT - plot.bottom - at * (HEIGHT - plot.top - plot.bottom);
  const kind = (line: ChartLine) => `${line.sex}${line.series === series ? '' : ' before'}`;
  return html`<svg
    class="chart"
    viewBox="0 0 ${WIDTH} ${HEIGHT}"
    role="img"
    aria-label=${localize.term('chartOf', name)}
  >
    ${chart.y.map(
      ({ value, at }) =>
        svg`<path class="grid" d="M${plot.left} ${y(at)}H${WIDTH - plot.right}"></path><text class="end" x=${plot.left - 5} y=${y(at) + 4}>${localize.term('number', value)}</text>`,
    )}
    ${chart.x.map(
      ({ value, at }) => svg`<text class="middle" x=${x(at)} y=${HEIGHT - 6}>${value}</text>`,
    )}
    ${chart.lines.map(
      (line) =>
        svg`<g class=${kind(line)}>${line.segments.map(
          (points) =>
            svg`<path class="line" d=${points.map((point, index) => `${index ? 'L' : 'M'}${x(point.x)} ${y(point.y)}`).join('')}></path>${points.map(
              (point) => svg`<circle cx=${x(point.x)} cy=${y(point.y)} r="3"></circle>`,
            )}`,
        )}</g>`,
    )}
  </svg>`;
}
