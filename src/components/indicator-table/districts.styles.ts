import { css } from '../../styles/css.js';

/** The comparison of stadsdelar: bars in a table, and small charts. */
export const districtsStyles = css`
  .districts > * + *,
  .districts section > * + * {
    margin-block-start: calc(2 * var(--_space));
  }
  .steps {
    display: flex;
    align-items: center;
    flex-wrap: wrap;
    gap: var(--_space);
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) calc(3 * var(--_space));
  }
  .choices label {
    display: flex;
    flex: 0 1 30em;
    align-items: center;
    gap: var(--_space);
    min-inline-size: 0;
    white-space: nowrap;
  }
  .choices label:last-child {
    flex-basis: 16em;
  }
  .choices select {
    flex: 1 1 0;
    min-inline-size: 0;
    /* WebKit counts what a choice says, also where it is cut off. */
    contain: paint;
  }
  .ranking {
    inline-size: 100%;
    max-inline-size: 60em;
  }
  .ranking :is(th, td) {
    vertical-align: middle !important;
  }
  .ranking thead :is(th, td) {
    vertical-align: bottom !important;
    border-block-end: 1px solid var(--_control);
  }
  .ranking tbody th {
    min-inline-size: 12em;
    hyphens: auto;
  }
  .ranking .change {
    font-weight: 400;
  }
  .ranking .eyebrow {
    white-space: nowrap;
  }
  .ranking .bar {
    inline-size: 50%;
    padding: 0 var(--_space);
  }
  .ranking tbody .bar {
    position: relative !important;
  }
  .bar svg {
    display: block;
    inline-size: 100%;
    overflow: visible;
  }
  /* As high as its row, whatever that is: the lines go through from one to the next. */
  tbody .bar svg {
    position: absolute;
    inset-block: 0;
    inset-inline-start: var(--_space);
    inline-size: calc(100% - 2 * var(--_space));
    block-size: 100%;
  }
  .bar .head {
    block-size: 48px;
  }
  .bar .value {
    fill: color-mix(in srgb, currentColor 45%, transparent);
  }
  .bar .own-bar .value {
    fill: var(--_accent);
    stroke: none;
  }
  .bar line {
    stroke: currentColor;
    stroke-width: 2;
  }
  .bar line.halo {
    stroke: var(--_ground);
    stroke-width: 5;
  }
  .bar line.target {
    stroke-dasharray: 4 3;
  }
  .ranking .own-line > * {
    font-weight: 700;
  }
  .ranking tbody .own-line th {
    font-weight: 700;
    border-inline-start: 4px solid var(--_accent);
  }
  .ranking .empty {
    text-align: start;
  }

  .shared {
    position: absolute;
    inline-size: 0;
    block-size: 0;
  }
  .multiples {
    display: grid;
    grid-template-columns: repeat(auto-fill, max(8.5em, 136px));
    gap: calc(2 * var(--_space));
  }
  .multiples > li {
    display: grid;
    align-content: end;
  }
  .multiples svg {
    display: block;
    inline-size: max(8.5em, 136px);
    block-size: auto;
  }
  .multiples > li.own {
    padding-inline-start: var(--_space);
    margin-inline-start: calc(-4px - var(--_space));
  }
  .multiples .line {
    stroke-width: 2;
    stroke-linecap: round;
  }
  .multiples .own .line {
    stroke: var(--_accent);
    stroke-width: 3;
  }
  .multiples .own .mark {
    fill: var(--_accent);
  }
  .multiples .others {
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke: color-mix(in srgb, currentColor 22%, transparent);
  }
  .shared path {
    stroke: inherit;
    stroke-width: inherit;
  }
  .multiples .mark {
    stroke: none;
    fill: currentColor;
  }
  .multiples text {
    font-weight: 600;
    paint-order: stroke;
    stroke: var(--_ground);
    stroke-width: 3px;
  }

  /* The name has a line of its own, and the bar the one below it. */
  @container vald (max-width: 34em) {
    .ranking,
    .ranking :is(thead, tbody) {
      display: block;
    }
    .ranking tr {
      display: grid;
      grid-template-columns: 3.5em minmax(0, 1fr) 6em;
      align-items: center;
      border-block-end: 1px solid var(--_line);
    }
    .ranking :is(th, td) {
      border: 0 !important;
      padding-block: 0.2em;
    }
    .ranking :is(tbody th, td[colspan], thead th:first-child) {
      grid-column: 1 / -1;
    }
    .ranking .bar {
      inline-size: auto;
    }
    .ranking tbody .bar {
      block-size: 1.75em;
    }
    .ranking :is(.change, th:last-child) {
      white-space: normal !important;
    }
    .steps button {
      padding-inline: 0.5em;
    }
    .ranking .own-line {
      border-inline-start: 4px solid var(--_accent);
    }
  }

  @media (forced-colors: active) {
    .bar .value {
      fill: Canvas;
      stroke: CanvasText;
    }
    .multiples .others {
      stroke: CanvasText;
      stroke-width: 0.5;
    }
  }

  @media print {
    .districts section {
      break-inside: avoid;
    }
    .bar svg {
      print-color-adjust: exact;
    }
    .ranking {
      font-size: 10pt;
    }
  }
`;
