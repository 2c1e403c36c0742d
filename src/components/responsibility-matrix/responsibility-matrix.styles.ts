import { css } from '../../styles/css.js';

export const responsibilityMatrixStyles = css`
  .view > * + * {
    margin-block-start: var(--_space);
  }
  .bar > .more > summary {
    padding-block: 0;
  }
  .more > .filter {
    border: 0;
  }
  .more > :is(.filter, .actions) {
    padding-block: var(--_space);
  }
  .legend,
  .legend + * {
    margin-block-start: calc(0.5 * var(--_space));
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(3 * var(--_space));
  }

  tbody th,
  thead th:first-child {
    border-inline-end: 1px solid var(--_line);
  }
  @media not print {
    /* In its track, whatever the spacing of the text: words break before they run under others. */
    .rows th,
    .rows td {
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
    /* The arrow beside the label; the name has the whole width below them. */
    .rows:not(.turned) thead :is(.expand, .eyebrow) {
      display: inline-block;
      float: none;
    }
    .rows:not(.turned) thead .name {
      display: block;
    }
  }
  .rows thead th {
    position: static;
    align-content: end;
  }
  .rows thead th:first-child {
    position: sticky;
  }
  tbody th {
    font-weight: 400;
  }
  tbody th button {
    font-weight: inherit;
  }
  tbody tr:not(.child) th button {
    font-weight: 600;
  }
  .child > th {
    padding-inline-start: calc(3 * var(--_space));
  }
  th .eyebrow {
    display: block;
  }
  .own-line > th,
  th.own-line,
  .own-first td:nth-child(2) {
    border-inline-start: 4px solid var(--_accent);
  }
  .own-line > th,
  th.own-line {
    font-weight: 700;
  }
  .rows th button {
    max-inline-size: 100%;
    /* What has the focus is not to be under the headers that stay. */
    scroll-margin: 8em 1em 1em 24em;
  }
  .rows thead th button {
    scroll-margin-block: 0;
  }
  .expand {
    float: inline-start;
    margin-inline-end: 0.25em;
    text-align: center;
  }
  .rows thead {
    line-height: 1.25;
  }
  .rows.turned .expand ~ .name,
  .rows tbody .expand ~ .name {
    max-inline-size: calc(100% - 2.25em);
  }
  tbody .name,
  .name > span {
    white-space: pre-line;
  }
  /* Some lines of each goal: all of it where it is marked, in the list of the goals, and on paper. */
  .turned thead .name > span {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
  }
  .turned thead .name[aria-pressed='true'] > span {
    -webkit-line-clamp: none;
  }
  .turned thead .name {
    font-weight: 400;
    font-size: max(0.875em, 14 * var(--_px));
  }
  .expand::before {
    content: '▸';
    content: '▸' / '';
  }
  .expand[aria-expanded='true']::before {
    content: '▾';
    content: '▾' / '';
  }
  td .mark {
    display: inline-block;
    margin-inline-end: 0.5em;
  }
  td sup {
    margin-inline-start: -0.15em;
  }
  /* A dash, painted: as text it would be laid out in each of some thousand cells. */
  .rows td:empty {
    background-image: linear-gradient(var(--_control) 0 0);
    background-position: var(--_space) 1.1em;
    background-size: 0.6em 1px;
    background-repeat: no-repeat;
  }

  @media print, (forced-colors: active) {
    .rows td:empty::before {
      content: '–';
      content: '–' / '';
    }
  }

  .owners > li {
    max-inline-size: none;
    padding-block: calc(2 * var(--_space));
  }
  .owners > li + li {
    border-block-start: 1px solid var(--_line);
  }
  .owners summary > :is(h2, h3, h4, h5, h6) {
    display: inline;
  }
  .owners > li > * + *,
  .owners details > * + *,
  .owners .goals > li + li {
    margin-block-start: var(--_space);
  }
  /* The sign of the role is its bullet. */
  .said > li {
    padding-inline-start: 1.2em;
    text-indent: -1.2em;
  }

  @media print {
    .rows caption {
      position: static;
      inline-size: auto;
      block-size: auto;
      margin: 0;
      clip-path: none;
    }
    .turned thead .name > span {
      display: inline;
    }
    th .expand {
      display: none;
    }
    .rows tbody th,
    .rows thead th:first-child {
      inline-size: 30%;
    }
    .rows :is(th, td) {
      overflow-wrap: break-word;
    }
  }
`;
