import { css } from 'lit';

/** Charts, small ones in cells too, and their keys. */
export const indicatorChartsStyles = css`
  .strip {
    display: block;
    inline-size: 100%;
    max-inline-size: 12em;
    block-size: auto;
  }
  .chart {
    display: block;
    inline-size: 100%;
    max-inline-size: 26em;
    block-size: auto;
  }
  svg path {
    fill: none;
    stroke: currentColor;
    stroke-width: 1;
  }
  svg .grid,
  svg .axis {
    stroke: var(--_line);
  }
  svg .line {
    stroke-width: 2;
    stroke: var(--_accent);
  }
  svg circle,
  svg rect {
    fill: var(--_accent);
  }
  svg .women .line {
    stroke-dasharray: 6 3;
  }
  svg .men .line {
    stroke-dasharray: 2 3;
  }
  svg .women circle {
    fill: var(--_ground);
    stroke: var(--_accent);
    stroke-width: 1.5;
  }
  svg .before .line {
    stroke: currentColor;
    stroke-width: 1;
    stroke-dasharray: 1 2;
  }
  svg .before circle {
    fill: currentColor;
  }
  svg .median {
    stroke-width: 2;
  }
  svg {
    direction: ltr;
  }
  svg text {
    font-size: 11px;
    fill: currentColor;
  }
  svg .end {
    text-anchor: end;
  }
  svg .middle {
    text-anchor: middle;
  }
  .key {
    margin-inline-end: 1em;
    white-space: nowrap;
  }
  svg.sample {
    all: unset;
    display: inline-block;
    inline-size: 2em;
    block-size: 0.6em;
    margin-inline-end: 0.35em;
  }

  @media (forced-colors: active) {
    svg path,
    svg .line {
      stroke: CanvasText;
    }
    svg circle,
    svg rect,
    svg text {
      fill: CanvasText;
    }
    svg .strip circle,
    .strip circle {
      fill: Highlight;
    }
  }

  @media print {
    svg path,
    svg .line {
      stroke: #000;
    }
  }
`;
