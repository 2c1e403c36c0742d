import { css } from '../../styles/css.js';

/** The table and its cards on paper. */
export const indicatorPrintStyles = css`
  @media print {
    .rows th button.name::before,
    .rows th button.name::after {
      content: none !important;
    }
    .rows {
      table-layout: fixed;
    }
    .rows :is(th, td, button) {
      hyphens: auto;
      overflow-wrap: normal;
    }
    /* In a hundred and eighty millimetres, of which none is to be less than 14 wide. */
    .rows thead th {
      inline-size: 10%;
    }
    .rows thead th:first-child {
      inline-size: 34%;
    }
    .rows thead :is([data-column='assessment'], [data-column='spread']) {
      inline-size: 14%;
    }
    .rows :is(th, td) {
      padding: 2pt 3pt;
    }
    .rows :is(.small, .eyebrow, .under, .empty) {
      font-size: 8pt;
    }
    .rows tbody th > .small {
      padding: 0;
    }
    .rows .child {
      padding-inline-start: 9pt;
    }
    .rows .group > th {
      break-after: avoid;
    }
    .rows .spark,
    .rows .spread .dots {
      display: block;
      block-size: 12pt;
      inline-size: 40pt;
    }
    .rows td:empty {
      background: none;
    }
    .rows:not(.many) td:empty:not(.years)::before {
      content: '–';
      content: '–' / '';
    }
    /* Of thousands of rows, lines and dots are half of what a browser has to lay out. */
    .rows.many :is(.years, .spark, thead th:not([data-column])) {
      display: none;
    }
    .rows.many thead th:first-child {
      inline-size: 42%;
    }
    .cards.many > li {
      content-visibility: visible;
    }
    .cards > li {
      break-inside: avoid;
    }
  }
`;
