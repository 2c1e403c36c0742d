import { html, svg, type TemplateResult } from 'lit';
import type { Span, Timeline } from '../../data/index.js';

/*
 * The axis is drawn in pieces: a scale on top, and a bar at each programme in the list. It is decoration:
 * what it shows is in the words beside it. Places are in percent, so that it is as wide as it may be.
 */

const percent = (part: number): string => `${Math.round(part * 1e4) / 100}%`;

/** So many years are written at most: as many as a phone has room for. */
const YEARS = 5;

/** The years over the bars, the first of them first; and today. */
export function renderScale(
  { years: [first, last], today }: Timeline,
  word: string,
): TemplateResult {
  const length = last + 1 - first;
  const step = Math.ceil(length / YEARS);
  const written: number[] = [];
  for (let year = first; year <= last; year += step) written.push(year);
  return html`<svg class="scale" aria-hidden="true" width="100%" height="2.75em">
    <text class="today" x=${percent(today)} y="1em" text-anchor=${today > 0.5 ? 'end' : 'start'}>
      ${word}
    </text>
    ${written.map(
      (year) => svg`<text x=${percent((year - first) / length)} y="2.4em">${year}</text>`,
    )}
  </svg>`;
}

const renderToday = (today: number) =>
  svg`<line class="now" x1=${percent(today)} x2=${percent(today)} y1="0" y2="100%"></line>`;

/** When something was, is or is to be, on the axis. @param kind - a programme, or a time without one */
export function renderBar(
  { start, end }: Span,
  { today }: Timeline,
  kind: 'program' | 'gap',
): TemplateResult {
  return html`<svg class="bar" aria-hidden="true" width="100%" height="1em">
    <line class="ground" x1="0" x2="100%" y1="50%" y2="50%"></line>
    ${
      kind === 'gap'
        ? svg`<line class="gap" x1=${percent(start)} x2=${percent(end)} y1="50%" y2="50%"></line>`
        : svg`<rect class="program" x=${percent(start)} width=${percent(end - start)} y="25%" height="50%"></rect>`
    }
    ${renderToday(today)}
  </svg>`;
}
