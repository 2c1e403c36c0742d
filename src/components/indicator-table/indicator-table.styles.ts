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
    overflow-wrap: anywhere;
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

  @media not print {
    .rows .details {
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
    white-space: pre-line;
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
  .activities > ul > li {
    max-inline-size: none;
    margin-block: var(--_space);
  }
  .history > * + * {
    margin-block-start: var(--_space);
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
  }
`;
