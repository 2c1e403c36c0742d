import { css } from 'lit';
import { sparkPath, type Series } from '../../data/index.js';

const WIDTH = 64;
const HEIGHT = 20;
const namespace = 'http://www.w3.org/2000/svg';

/**
 * A series over the years as a small line, for the eye only: the figures stand beside it. Undefined
 * where there is no line to draw. It is an element, and not a template: a table has one in each row.
 */
export function sparkline(series: Series): SVGSVGElement | undefined {
  const path = sparkPath(series, WIDTH, HEIGHT, 2);
  if (!path) return undefined;
  const image = document.createElementNS(namespace, 'svg');
  image.setAttribute('class', 'spark');
  image.setAttribute('viewBox', `0 0 ${WIDTH} ${HEIGHT}`);
  image.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(namespace, 'path');
  line.setAttribute('d', path);
  image.append(line);
  return image;
}

export const sparklineStyles = css`
  .spark {
    inline-size: 4em;
    block-size: 1.25em;
    vertical-align: middle;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
`;
