import { css } from 'lit';
import { comparedPeriods, sparkAxis, sparkBox, sparkline, type Series } from '../../data/index.js';

const namespace = 'http://www.w3.org/2000/svg';

/**
 * A series over the years as a small line, for the eye only: the figures stand beside it. Undefined
 * where there is no line to see.
 */
export function sparkImage(series: Series): SVGSVGElement | undefined {
  const periods = comparedPeriods(series);
  if (periods.length === 0) return undefined;
  const image = document.createElementNS(namespace, 'svg');
  image.setAttribute('class', 'spark');
  image.setAttribute('viewBox', `0 0 ${sparkBox.width} ${sparkBox.height}`);
  image.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(namespace, 'path');
  line.setAttribute('d', sparkline({ ...series, periods }, sparkAxis(periods)));
  image.append(line);
  return image;
}

export const sparklineStyles = css`
  .spark {
    inline-size: 4em;
    block-size: 1.2em;
    vertical-align: middle;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
`;
