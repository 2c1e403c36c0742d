import { css } from '../../styles/css.js';

/** The view of charts, and figures as tables. */
export const chartsViewStyles = css`
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
  /* Heading and chart of one row of charts begin at the same height; what follows, where there is room. */
  .charts > li,
  .territories > li {
    display: grid;
    grid-row: span 2;
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
  }
  .rest > * + *,
  .territories > li > div > * + *,
  .drawn > * + * {
    margin-block-start: var(--_space);
  }
  .territories {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20em), 1fr));
    gap: calc(2 * var(--_space)) calc(4 * var(--_space));
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
    .charts > li:not(.wide) > .rest {
      display: grid;
      grid-template-columns: 40em minmax(0, 1fr);
      column-gap: calc(5 * var(--_space));
    }
    .rest > :is(.territories, details) {
      grid-column: 1 / -1;
    }
  }

  @media print {
    .charts,
    .territories {
      display: block;
    }
    /*
     * One below the other, each whole, as many as there is room for: beside one another, the tallest leaves
     * sheets half empty, and grids that go on to the next sheet run into one another.
     */
    .charts > li,
    .territories > li {
      display: flow-root;
    }
    .territories > li,
    .charts > li:not(:has(.territories)),
    .charts .title {
      break-inside: avoid;
    }
    .charts .title {
      break-after: avoid;
    }
    /* The chart, and below it what is said of it; its figures beside them. */
    :is(.drawn, .drawn ~ div, .said) {
      float: inline-start;
      clear: inline-start;
      inline-size: 100mm;
    }
    .drawn ~ .years {
      float: inline-end;
      inline-size: calc(100% - 104mm);
    }
    .said {
      grid-template-columns: repeat(auto-fit, minmax(45mm, 1fr));
    }
    .charts > li > * + *,
    .rest > * + * {
      margin-block-start: 4pt;
    }
    .charts.many > li {
      content-visibility: visible;
    }
    .charts :is(dl, table.figures, .drawn > ul) {
      font-size: 8.5pt;
    }
    .charts table.figures :is(th, td) {
      padding: 0.5pt 2pt;
      white-space: normal;
    }
    .charts table.figures tbody th {
      white-space: nowrap;
    }
  }
`;
