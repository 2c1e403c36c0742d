import { css } from '../../styles/css.js';

export const indicatorTableStyles = css`
  .view > * + * {
    margin-block-start: var(--_space);
  }
  .end {
    text-align: end;
  }
  .under {
    display: block;
    font-size: max(0.8125em, 13 * var(--_px));
    font-weight: 400;
    color: var(--_muted);
    line-height: 1.3;
  }
  .rows tbody {
    line-height: 1.35;
  }
  .rows thead {
    line-height: 1.25;
  }
  .rows tbody th {
    font-weight: 400;
  }
  .rows :is(tbody th, thead th:first-child):not(:last-child) {
    border-inline-end: 1px solid var(--_line);
  }
  .rows .small {
    display: block;
    font-size: max(0.8125em, 13 * var(--_px));
  }
  .rows .small:empty,
  .rows:not(.flat) .goal-of {
    display: none;
  }
  .rows .goal-of {
    display: block;
  }
  .rows th button.name {
    text-align: start;
    font-weight: inherit;
    max-inline-size: 100%;
    /* What has the focus is not to be under the headers that stay. */
    scroll-margin: 8em 1em 1em 24em;
  }
  .rows thead th button.name {
    scroll-margin-block: 0;
    padding-inline: 0;
    font-weight: 600;
  }
  .rows thead .end button.name {
    text-align: end;
  }
  .rows tbody th button.name {
    padding: 0 0 0 1.1em;
    text-indent: -1.1em;
    white-space: pre-line;
    min-block-size: 24px;
  }
  .rows tbody th > .small {
    padding-inline-start: 1.35em;
  }
  .rows .child {
    padding-inline-start: calc(3 * var(--_space));
  }
  .rows .group > th {
    border-inline-end: 0;
    padding-block-start: calc(1.5 * var(--_space));
  }
  .rows .goal > th {
    padding-block-start: calc(2.5 * var(--_space));
    font-weight: 700;
    border-block-end: 2px solid var(--_control);
  }
  .rows .indicator > th {
    font-weight: 600;
  }
  .rows .indicator .small {
    display: inline;
    padding: 0;
    font-weight: 400;
  }
  /* Signs are not read out: the state of the button says the same. */
  tbody th button.name::before {
    content: '▸';
    content: '▸' / '';
    display: inline-block;
    inline-size: 1.1em;
    text-indent: 0;
  }
  tbody th button.name[aria-expanded='true']::before {
    content: '▾';
    content: '▾' / '';
  }
  thead th button.name::after {
    content: '\\a0↕';
    content: '\\a0↕' / '';
    font-weight: 400;
    color: var(--_muted);
  }
  thead th[aria-sort='ascending'] button.name::after {
    content: '\\a0↑';
    content: '\\a0↑' / '';
    color: inherit;
  }
  thead th[aria-sort='descending'] button.name::after {
    content: '\\a0↓';
    content: '\\a0↓' / '';
    color: inherit;
  }
  tbody .own-line > th {
    border-inline-start: 4px solid var(--_accent);
    font-weight: 700;
  }
  .rows .own-line .small {
    color: inherit;
  }
  @media not print {
    .rows .details {
      display: block;
    }
    .rows .group > th {
      grid-column: 1 / -1;
    }
    /* In its track, whatever the spacing of the text: words break before they run under others. */
    .rows th,
    .rows td {
      min-inline-size: 0;
      overflow-wrap: anywhere;
      hyphens: auto;
    }
    .rows thead th {
      position: static;
      align-content: end;
    }
    .rows thead th:first-child {
      position: sticky;
    }
    /* What is folded is found by a search of the page, and opens. */
    .rows tr[hidden='until-found'] {
      display: grid !important;
      content-visibility: hidden;
    }
  }
  .details > td {
    padding: calc(2 * var(--_space)) calc(3 * var(--_space));
    background: var(--_tint);
    scroll-margin: 8em 1em 1em;
  }
`;
