import { css } from 'lit';

export const indicatorTableStyles = css`
  .view > * + * {
    margin-block-start: var(--_space);
  }
  .bar > #filter,
  .bar > #take {
    flex-basis: 100%;
    order: 1;
  }
  .bar > .hits {
    order: 2;
  }
  .bar .views {
    display: flex;
    margin-inline-start: auto;
  }
  .views button {
    border-radius: 0;
    font-weight: 400;
  }
  .views button + button {
    border-inline-start: 0;
  }
  .views [aria-pressed='true'] {
    font-weight: 700;
    background: var(--_tint);
    box-shadow: inset 0 -3px var(--_accent);
  }
  .opens[aria-controls='filter']::after {
    content: ' ▾';
    content: ' ▾' / '';
  }
  .sign {
    display: inline-block;
    font-weight: 700;
  }
  .empty {
    color: var(--_muted);
    font-size: max(0.875em, 14px);
  }
  /* As a shape too: filled, half, empty, none. */
  .full::before,
  .partial::before,
  .none::before {
    content: '';
    display: inline-block;
    inline-size: 0.75em;
    block-size: 0.75em;
    margin-inline-end: 0.35em;
    border: 0.14em solid currentColor;
    border-radius: 50%;
    print-color-adjust: exact;
  }
  @media (forced-colors: active) {
    .full::before,
    .partial::before {
      color: CanvasText;
      forced-color-adjust: none;
    }
  }
  .full::before {
    background: currentColor;
  }
  .partial::before {
    background: linear-gradient(90deg, currentColor 50%, transparent 50%);
  }
  .latest {
    font-weight: 600;
  }
  .spark {
    display: block;
    inline-size: 5em;
    max-inline-size: 100%;
    block-size: 1.5em;
  }
  .spark path {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }
  /* An axis with a dot for each stadsdel; the own one a stroke. */
  .spark.dots {
    background: linear-gradient(var(--_line) 0 0) center / 100% 1px no-repeat;
  }
  .rows .spread .dots {
    display: inline-block;
    vertical-align: middle;
    inline-size: 4.5em;
    margin-inline-end: 0.5em;
  }
  .spark.dots path {
    stroke-width: 7;
    opacity: 0.75;
  }
  .spark.dots .ours {
    stroke: currentColor;
    stroke-width: 3;
    opacity: 1;
  }

  .end {
    text-align: end;
  }
  .under {
    display: block;
    font-size: max(0.8125em, 13px);
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
  .rows tbody th,
  .rows thead th:first-child {
    border-inline-end: 1px solid var(--_line);
  }
  .rows .small {
    display: block;
    font-size: max(0.8125em, 13px);
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
  /* A dash, painted: as text it would be laid out in each of some thousand cells. */
  .rows td:empty {
    background-image: linear-gradient(var(--_control) 0 0);
    background-position: var(--_space) 1.1em;
    background-size: 0.6em 1px;
    background-repeat: no-repeat;
  }
  .rows td.end:empty {
    background-position-x: calc(100% - var(--_space));
  }
  @media (forced-colors: active) {
    .rows td:empty {
      background-image: linear-gradient(CanvasText 0 0);
      forced-color-adjust: none;
      background-color: Canvas;
      border-color: CanvasText;
    }
    .spark path {
      stroke: CanvasText;
    }
    .spark.dots .ours {
      stroke: Highlight;
    }
    .views [aria-pressed='true'] {
      outline: 2px solid Highlight;
      outline-offset: -4px;
    }
  }

  .details > td {
    padding: calc(2 * var(--_space)) calc(3 * var(--_space));
    background: var(--_tint);
    scroll-margin: 8em 1em 1em;
  }
`;
