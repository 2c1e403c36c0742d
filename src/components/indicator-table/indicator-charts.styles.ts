import { css } from 'lit';

/** Charts, their figures as tables, and the view of charts. */
export const indicatorChartsStyles = css`
  .strip {
    display: block;
    inline-size: 100%;
    max-inline-size: 12em;
    block-size: auto;
  }
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
  svg .grid,
  svg .axis {
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
  svg .median {
    stroke-width: 2;
  }
  svg circle {
    fill: var(--_accent);
  }
  .save {
    min-block-size: 2em;
    padding-block: 0.1em;
    font-weight: 400;
    font-size: max(0.875em, 14px);
  }

  table.figures {
    font-size: max(0.9375em, 14px);
  }
  table.figures + table.figures {
    margin-block-start: calc(2 * var(--_space));
  }
  :is(table.figures, .ranking) :is(thead, tbody) :is(th, td) {
    position: static;
    background: none;
    vertical-align: baseline;
  }
  :is(table.figures, .ranking) .number {
    text-align: end;
    white-space: nowrap;
  }
  :is(table.figures, .ranking) tbody th {
    font-weight: 400;
    border-inline-start: 0;
  }

  .charts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 26em), 1fr));
    column-gap: calc(5 * var(--_space));
    row-gap: calc(3 * var(--_space));
  }
  /* Heading, chart and facts of one row of charts begin at the same height. */
  .charts > li,
  .territories > li {
    display: grid;
    grid-row: span 4;
    grid-template-rows: subgrid;
    grid-template-columns: minmax(0, 1fr);
    row-gap: var(--_space);
    max-inline-size: none;
    align-content: start;
    padding-block-start: calc(1.5 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }
  .charts > li.wide {
    grid-column: 1 / -1;
    grid-row: span 3;
  }
  .territories {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20em), 1fr));
    gap: calc(2 * var(--_space)) calc(4 * var(--_space));
  }
  .territories > li {
    grid-row: span 3;
  }
  /* Where they are many, a browser lays out those that are in view. */
  .charts.many > li {
    grid-row: auto;
    grid-template-rows: auto;
    content-visibility: auto;
    contain-intrinsic-block-size: auto 30em;
  }
  .said {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
    gap: calc(2 * var(--_space));
    align-content: start;
  }
  .charts dl > div {
    display: grid;
    grid-template-columns: 7em minmax(0, 1fr);
    gap: var(--_space);
  }
  /* One column of large charts, with room beside each for what is said of it. */
  @container vald (min-width: 75em) {
    .charts {
      grid-template-columns: minmax(0, 1fr);
    }
    .charts > li:not(.wide) {
      grid-row: auto;
      grid-template-columns: 40em minmax(0, 1fr);
      grid-template-rows: auto;
      column-gap: calc(5 * var(--_space));
    }
    .charts > li > :is(.title, .territories, details) {
      grid-column: 1 / -1;
    }
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
    .strip circle {
      fill: Highlight;
    }
  }

  @media print {
    .plot,
    .chart {
      block-size: auto;
    }
    .plot {
      max-inline-size: 80mm;
    }
    /* Boxes in lines are whole on a sheet: grids that go on to the next run into one another. */
    .charts,
    .territories {
      display: block;
    }
    .charts > li,
    .territories > li {
      display: inline-block;
      inline-size: 48%;
      margin-inline-end: 1.5%;
      vertical-align: top;
    }
    .charts > li:has(.territories) {
      display: block;
      inline-size: auto;
    }
    .charts > li > * + * {
      margin-block-start: 4pt;
    }
    .charts.many > li {
      content-visibility: visible;
    }
    .charts :is(dl, table.figures) {
      font-size: 8.5pt;
    }
    .charts table.figures :is(th, td) {
      padding: 0.5pt 2pt;
      white-space: normal;
    }
  }
`;
