import { css } from '../../styles/css.js';

/** Charts. */
export const indicatorChartsStyles = css`
  svg {
    direction: ltr;
  }
  /* As high as what is drawn in it is made for, in letters of 16 px or more. */
  .plot {
    block-size: max(12.5em, 200px);
    max-inline-size: 40em;
  }
  .plot ~ * {
    margin-block-start: calc(0.75 * var(--_space));
  }
  .chart {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }
  svg path {
    fill: none;
    stroke: currentColor;
    stroke-width: 1;
  }
  svg text {
    font-size: 12.5px;
    fill: currentColor;
  }
  .chart :is(.tick, .unit, .sign, .event, .name) {
    fill: var(--_muted);
  }
  .chart path.mark {
    stroke: none;
    fill: currentColor;
  }
  /* Words that have to stand on a line can be read. */
  .chart :is(.start, .name) {
    paint-order: stroke;
    stroke: var(--_ground);
    stroke-width: 3px;
  }
  .chart :is(.end, .start) {
    font-weight: 600;
  }
  .chart .aim {
    font-weight: 400;
  }
  svg .grid {
    stroke: var(--_line);
  }
  .chart path:is(.event, .leader, .before) {
    stroke: var(--_control);
  }
  .chart .target {
    stroke-width: 1.5;
    stroke-dasharray: 7 4;
  }
  .chart .line {
    stroke-width: 2;
    stroke-linejoin: round;
  }
  .chart .line:is(.own, .women, .girls, .men, .boys) {
    stroke: var(--_accent);
  }
  .chart .line:is(.women, .girls) {
    stroke-dasharray: 6 3;
  }
  .chart .line:is(.men, .boys) {
    stroke-dasharray: 2 3;
  }
  .chart path.mark:is(.women, .girls) {
    fill: var(--_ground);
    stroke: var(--_accent);
    stroke-width: 1.5;
  }
  .chart path.mark:is(.men, .boys, .own) {
    fill: var(--_accent);
  }
  .chart .line.own {
    stroke-width: 3;
  }
  .chart text:is(.own, .women, .men, .girls, .boys) {
    fill: var(--_accent);
  }
  .chart text.own {
    font-weight: 700;
  }
  .chart .line.before {
    stroke-width: 1.25;
  }
  .chart path.mark.before {
    stroke: none;
    fill: var(--_control);
  }
  .save {
    min-block-size: 2em;
    padding-block: 0.1em;
    font-weight: 400;
    font-size: max(0.875em, 14px);
  }

  @media (forced-colors: active) {
    .plot,
    .multiples,
    .bar svg {
      --_accent: Highlight;
      --_control: CanvasText;
      --_line: CanvasText;
      --_muted: CanvasText;
      --_ground: Canvas;
      color: CanvasText;
    }
    svg .grid {
      stroke-width: 0.5;
    }
  }

  @media print {
    .plot,
    .chart {
      block-size: auto;
    }
    .plot {
      max-inline-size: 100mm;
    }
  }
`;
