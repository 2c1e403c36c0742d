import { html, nothing, svg, type TemplateResult } from 'lit';
import {
  lineChart,
  predecessorsOf,
  type ChartLine,
  type Outcome,
  type Series,
} from '../../data/index.js';
import type { CellContext } from './cell-context.js';

/** A disc for all, a ring for women, a square for men. */
export const marker = (sex: Outcome['sex'], x: number, y: number): TemplateResult<2> =>
  sex === 'men'
    ? svg`<rect x=${x - 3} y=${y - 3} width="6" height="6"></rect>`
    : svg`<circle cx=${x} cy=${y} r="3"></circle>`;

const WIDTH = 320;
const HEIGHT = 150;
const plot = { right: 20, top: 8, bottom: 22 };

/**
 * A small line chart. Lines are broken where there is no value, and those of a nämnd that has been
 * merged stand apart. A picture with a name; the values stand as text beside it.
 */
export function renderChart(
  series: Series,
  name: string,
  { organisation, localize }: CellContext,
): TemplateResult | typeof nothing {
  const before = predecessorsOf(series, organisation);
  const chart = lineChart(
    [series, ...before.map((one) => one.series)],
    series.bySex ? ['all', 'women', 'men'] : ['all'],
  );
  if (!chart) return nothing;
  const labels = chart.y.map(({ value }) => localize.term('number', value));
  const left = 12 + 7 * Math.max(...labels.map(({ length }) => length));
  const x = (at: number) => left + at * (WIDTH - left - plot.right);
  const y = (at: number) => HEIGHT - plot.bottom - at * (HEIGHT - plot.top - plot.bottom);
  const kind = (line: ChartLine) => `${line.sex}${line.series === series ? '' : ' before'}`;
  /** Which of those before a merger it is, where there are several: the same number stands in the words. */
  const number = (line: ChartLine) =>
    before.length > 1 ? before.findIndex((one) => one.series === line.series) + 1 : 0;
  return html`<svg
    class="chart"
    viewBox="0 0 ${WIDTH} ${HEIGHT}"
    role="img"
    aria-label=${localize.term('chartOf', name)}
  >
    ${chart.y.map(
      ({ at }, index) =>
        svg`<path class="grid" d="M${left} ${y(at)}H${WIDTH - plot.right}"></path><text class="end" x=${left - 5} y=${y(at) + 4}>${labels[index]}</text>`,
    )}
    ${chart.x.map(
      ({ value, at }) => svg`<text class="middle" x=${x(at)} y=${HEIGHT - 6}>${value}</text>`,
    )}
    ${chart.lines.map(
      (line) =>
        svg`<g class=${kind(line)}>${line.segments.map(
          (points) =>
            svg`<path class="line" d=${points.map((point, index) => `${index ? 'L' : 'M'}${x(point.x)} ${y(point.y)}`).join('')}></path>${points.map(
              (point) => marker(line.sex, x(point.x), y(point.y)),
            )}${
              number(line)
                ? svg`<text x=${x(points[0]!.x) + 5} y=${y(points[0]!.y) - 5}>${number(line)}</text>`
                : nothing
            }`,
        )}</g>`,
    )}
  </svg>`;
}
