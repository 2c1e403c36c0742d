import { css } from 'lit';

export const indicatorTableStyles = css`
  .notes ol {
    list-style: decimal;
    padding-inline-start: 1.5em;
  }
  .legend li,
  .figures li {
    max-inline-size: none;
  }
  .sign {
    display: inline-block;
    min-inline-size: 1em;
    font-weight: 700;
  }
  .empty {
    color: var(--_muted);
    font-size: max(0.875em, 13px);
  }
  .number {
    font-weight: 600;
  }
  /* As a shape too: filled, half, empty. */
  .full::before,
  .partial::before,
  td.none::before,
  dd.none::before {
    content: '';
    display: inline-block;
    inline-size: 0.75em;
    block-size: 0.75em;
    margin-inline-end: 0.35em;
    border: 0.14em solid currentColor;
    border-radius: 50%;
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .full::before {
    background: currentColor;
  }
  .partial::before {
    background: linear-gradient(90deg, currentColor 50%, transparent 50%);
  }

  /* A table of grids: a body that is out of view is not laid out, which no table row can do. */
  @media not print {
    table.rows {
      display: block;
      min-inline-size: max(100%, var(--_least));
      inline-size: min-content;
    }
    .rows caption,
    .rows thead,
    .rows tbody {
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
    .rows .details {
      display: block;
    }
    .rows td {
      display: block;
    }
  }
  .rows tbody th {
    font-weight: 400;
  }
  .rows th .small {
    display: block;
  }
  .rows th .eyebrow {
    display: block;
  }
  .rows th button.name {
    text-align: start;
    overflow-wrap: anywhere;
  }
  /* Signs are not read out: the state of the button says the same. */
  tbody th button.name::before {
    content: '▸';
    content: '▸' / '';
    display: inline-block;
    inline-size: 1em;
  }
  tbody th button.name[aria-expanded='true']::before {
    content: '▾';
    content: '▾' / '';
  }
  .rows thead th button.name {
    overflow-wrap: normal;
  }
  thead th button.name::after {
    content: ' ↕';
    content: ' ↕' / '';
    font-weight: 400;
    color: var(--_muted);
  }
  thead th[aria-sort='ascending'] button.name::after {
    content: ' ↑';
    content: ' ↑' / '';
    color: inherit;
  }
  thead th[aria-sort='descending'] button.name::after {
    content: ' ↓';
    content: ' ↓' / '';
    color: inherit;
  }
  tbody .own-line th {
    border-inline-start: 4px solid var(--_accent);
  }
  .details > td {
    padding: calc(2 * var(--_space)) calc(3 * var(--_space));
    background: var(--_tint);
  }
  .about {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
    gap: calc(3 * var(--_space));
  }
  /* The words stay in view while the table is scrolled sideways. */
  .details .about {
    position: sticky;
    inset-inline-start: calc(3 * var(--_space));
    inline-size: calc(100cqi - 8 * var(--_space));
  }
  .about > * > * + * {
    margin-block-start: calc(1.5 * var(--_space));
  }
  .facts > div {
    margin-block-end: var(--_space);
  }
  dt {
    font-weight: 600;
  }
  .figures li + li {
    margin-block-start: calc(0.5 * var(--_space));
  }
  .history > * + * {
    margin-block-start: var(--_space);
  }

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

  .cards {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(3 * var(--_space));
  }
  .cards.charts {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20em), 1fr));
  }
  .cards > li {
    max-inline-size: none;
    padding-block-start: calc(1.5 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }
  .cards.many > li {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 16em;
  }
  .cards > li > * + * {
    margin-block-start: var(--_space);
  }
  .cards dl > div {
    display: grid;
    grid-template-columns: 7.5em minmax(0, 1fr);
    gap: var(--_space);
    padding-block: calc(0.25 * var(--_space));
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
    .rows th button.name::before,
    .rows th button.name::after {
      content: none !important;
    }
    .rows .number,
    .rows .empty {
      white-space: nowrap;
    }
    .rows thead th:first-child {
      inline-size: 30%;
    }
    .rows :is(th, td) {
      padding: 2pt 3pt;
      overflow-wrap: anywhere;
    }
    .rows :is(.small, .eyebrow) {
      font-size: inherit;
    }
    .cards.many > li {
      content-visibility: visible;
    }
    .cards > li {
      break-inside: avoid;
    }
    svg path,
    svg .line {
      stroke: #000;
    }
  }
`;
