import { css } from '../../styles/css.js';
import { comparedPeriods, sparkAxis, sparkBox, sparkline, type Series } from '../../data/index.js';

const createSvg = <Tag extends keyof SVGElementTagNameMap>(tag: Tag): SVGElementTagNameMap[Tag] =>
  Document.prototype.createElementNS.call(
    document,
    'http://www.w3.org/2000/svg',
    tag,
  ) as SVGElementTagNameMap[Tag];

/** A path of a small picture. */
export function sparkPath(d = '', className?: string): SVGPathElement {
  const path = createSvg('path');
  path.setAttribute('d', d);
  if (className) path.setAttribute('class', className);
  return path;
}

/** The box of a small line, for the eye only: the figures stand beside it. */
export function sparkImage(...paths: readonly SVGPathElement[]): SVGSVGElement {
  const image = createSvg('svg');
  image.setAttribute('class', 'spark');
  image.setAttribute('viewBox', `0 0 ${sparkBox.width} ${sparkBox.height}`);
  image.setAttribute('aria-hidden', 'true');
  image.append(...paths);
  return image;
}

/** A series over its own years as a small line. Undefined where there is no line to see. */
export function lineImage(series: Series): SVGSVGElement | undefined {
  const path = sparkline(series, sparkAxis(comparedPeriods(series)));
  return path ? sparkImage(sparkPath(path)) : undefined;
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
