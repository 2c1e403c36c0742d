import { html, nothing, svg, type TemplateResult } from 'lit';
import { valueScale, type Spread } from '../../data/index.js';

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
    <path
      class="dots"
      d=${values.map(({ value }) => `M${x(value) - 3} 8a3 3 0 1 0 6 0a3 3 0 1 0-6 0`).join('')}
    ></path>
    ${own && 'value' in own ? svg`<circle cx=${x(own.value)} cy="8" r="4.5"></circle>` : nothing}
    <path class="median" d="M${x(median.value)} 2v12"></path>
  </svg>`;
}
