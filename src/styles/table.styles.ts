import { css } from './css.js';
import { filterStyles } from './filter.styles.js';
import { actionStyles, bulletStyles, selectStyles } from './list.styles.js';
import { reserveStyles } from './reserve.styles.js';

/** A data table with sticky headers in a region that scrolls both ways, and what stands around it. */
const tableStyles = css`
  .view > * + * {
    margin-block-start: calc(2 * var(--_space));
  }
  .root {
    --_marked: var(--vald-marked, color-mix(in srgb, var(--_accent) 14%, var(--_ground)));
  }
  /* One line, where there is room for one. */
  .opening {
    display: flex;
    flex-wrap: wrap;
    gap: calc(0.25 * var(--_space)) calc(3 * var(--_space));
    align-items: baseline;
  }
  .opening .validity {
    max-inline-size: none;
  }
  .scroll {
    overflow: auto;
    max-block-size: var(--vald-table-height, 85vh);
    /* What has the focus is not to be under the headers that stay. */
    scroll-padding: 9em 1em 1em 18em;
    border-block: 1px solid var(--_line);
  }
  table {
    border-collapse: separate;
    border-spacing: 0;
    empty-cells: show;
    /* Where a page is in quirks mode, a table takes neither colour nor font from around it. */
    color: inherit;
    font: inherit;
    text-align: inherit;
    white-space: inherit;
    font-variant-numeric: tabular-nums;
  }
  caption {
    caption-side: top;
    text-align: start;
    padding-block: var(--_space);
    color: var(--_muted);
  }
  th,
  td {
    padding: calc(0.75 * var(--_space)) var(--_space);
    text-align: start;
    vertical-align: top;
    border-block-end: 1px solid var(--_line);
    overflow-wrap: normal;
  }
  th {
    font-weight: 600;
    background-color: var(--_ground);
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    vertical-align: bottom;
    border-block-end: 2px solid var(--_control);
  }
  tbody th,
  thead th:first-child {
    position: sticky;
    inset-inline-start: 0;
  }
  thead th:first-child {
    z-index: 2;
  }
  /* A table of grids: a body that is out of view is not laid out, which no table row can do. */
  @media not print {
    .rows {
      display: block;
      inline-size: max(100%, var(--_least));
    }
    .rows caption,
    .rows thead,
    .rows tbody,
    .rows td {
      display: block;
    }
    .rows thead {
      position: sticky;
      inset-block-start: 0;
      z-index: 2;
    }
    .rows.many tbody {
      content-visibility: auto;
    }
    .rows tr {
      display: grid;
      grid-template-columns: var(--_tracks);
    }
  }
  tbody tr:hover > *,
  tbody tr.marked > * {
    background-color: var(--_marked);
  }
  th button {
    min-block-size: 24px;
    min-inline-size: 24px;
    padding: 2px;
    border: 0;
    text-align: start;
  }
  /* A header is at least as wide as its longest word: long compounds ran under the next one. */
  thead th button {
    max-inline-size: 14em;
    overflow-wrap: break-word;
  }
  th button[aria-pressed='true'] {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
  }

  /* Where the headers would take the whole region, they scroll with the rest. */
  @media (max-height: 40em) {
    .scroll {
      max-block-size: none;
    }
    thead th,
    .rows thead {
      position: static;
    }
  }

  @media (forced-colors: active) {
    tbody tr.marked > * {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }

  @media print {
    .scroll {
      overflow: visible;
      max-block-size: none;
    }
    table {
      inline-size: 100%;
      font-size: 9pt;
    }
    thead {
      display: table-header-group;
    }
    tr {
      break-inside: avoid;
    }
    th,
    td {
      position: static !important;
    }
    /* As text: in a header that is repeated on the next sheet, Chromium leaves out the boxes of buttons. */
    th button {
      display: contents;
    }
  }
`;

/** What an element with a table needs beside its own. */
export const dataTableStyles = [
  actionStyles,
  bulletStyles,
  filterStyles,
  reserveStyles,
  selectStyles,
  tableStyles,
];
