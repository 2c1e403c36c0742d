import { html, noChange, nothing, render, svg, type TemplateResult } from 'lit';
import { directive, Directive, type ElementPart } from 'lit/directive.js';
import { chartPicture, type Picture } from '../../data/index.js';
import type { ChartModel } from './chart-lines.js';

/*
 * Draws charts as wide as they are, so that their text is as large as it should be at every width. The
 * browser tells how wide that is, after it has laid out and before it paints: nobody asks it meanwhile.
 */

interface Drawn {
  model: ChartModel;
  width: number | undefined;
}

const plots = new Map<Element, Drawn>();
let observer: ResizeObserver | undefined;
/** A chart that has not been measured is as wide as the last one. */
let usual = 480;
/** On paper it is as wide as a column there, and nobody is told when that is laid out. */
const PAPER = 378;

function start(): ResizeObserver {
  addEventListener('beforeprint', () => redraw(PAPER));
  addEventListener('afterprint', () => redraw(undefined));
  return new ResizeObserver(measured);
}

/** Draws all that are on the page anew. @param width - left out: as wide as each is */
function redraw(width: number | undefined): void {
  for (const [element, drawn] of plots)
    if (element.isConnected) draw(element, width ? { ...drawn, width } : drawn);
}

function measured(entries: readonly ResizeObserverEntry[]): void {
  for (const { target, contentRect } of entries) {
    const drawn = plots.get(target);
    // What has gone is told of too.
    if (!target.isConnected) {
      plots.delete(target);
      observer?.unobserve(target);
    }
    if (!drawn || contentRect.width === 0) continue;
    // Text grows with that of the page, and is never smaller than on one of 16 px.
    const scale = Math.max(1, parseFloat(getComputedStyle(target).fontSize) / 16);
    const width = Math.round(contentRect.width / scale);
    if (width === drawn.width) continue;
    drawn.width = usual = width;
    draw(target, drawn);
  }
}

function draw(element: Element, { model, width = usual }: Drawn): void {
  const picture = chartPicture(model.chart, model.words, width);
  render(renderPicture(picture, model.label), element as HTMLElement);
}

/** A picture, with its name. */
const renderPicture = ({ width, height, shapes }: Picture, label: string): TemplateResult =>
  html`<svg class="chart" viewBox="0 0 ${width} ${height}" role="img" aria-label=${label}>
    ${shapes.map((shape) =>
      shape.kind === 'path'
        ? svg`<path class=${shape.className} d=${shape.d}></path>`
        : svg`<text class=${shape.className} x=${shape.x} y=${shape.y} text-anchor=${shape.end ? 'end' : nothing}>${shape.text}</text>`,
    )}
  </svg>`;

class Plot extends Directive {
  override render(_model: ChartModel): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [model]: [ChartModel]): unknown {
    const drawn = plots.get(element);
    if (drawn?.model === model) return noChange;
    const now: Drawn = { model, width: drawn?.width };
    plots.set(element, now);
    draw(element, now);
    if (!drawn) (observer ??= start()).observe(element);
    return noChange;
  }
}

const plot = directive(Plot);

/** A chart, drawn. Its height is the same, whatever is in it. */
export const renderPlot = (model: ChartModel): TemplateResult =>
  html`<div class="plot" ${plot(model)}></div>`;
