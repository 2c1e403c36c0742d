import { css } from 'lit';

export const responsibilityMatrixStyles = css`
  tbody th,
  thead th:first-child {
    min-inline-size: 14em;
    max-inline-size: 24em;
    border-inline-end: 1px solid var(--_line);
  }
  thead th + th {
    min-inline-size: 7.5em;
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
  th.own-line {
    border-inline-start: 4px solid var(--_accent);
    font-weight: 700;
  }
  thead .expand {
    display: block;
  }
  tbody .expand {
    float: inline-start;
    margin-inline-end: 0.25em;
    text-align: center;
  }
  tbody .expand ~ .name {
    max-inline-size: calc(100% - 2.25em);
  }
  td,
  tbody .name,
  .name > span {
    white-space: pre-line;
  }
  .more summary {
    padding-block: var(--_space);
  }
  .more {
    grid-column: 1 / -1;
  }
  .more > .filter {
    border: 0;
    padding-block: var(--_space);
  }
  .expand::before {
    content: '▸';
    content: '▸' / '';
  }
  .expand[aria-expanded='true']::before {
    content: '▾';
    content: '▾' / '';
  }
  /* An image, so that the colour of a marked line shows through it. */
  .mark {
    background-image: linear-gradient(var(--_tint) 0 0);
  }
  .mark.proposed {
    background-image: none;
    box-shadow: inset 0 0 0 1px var(--_control);
    font-style: italic;
  }
  /* The letter is what is seen, the word is what is read aloud, found and copied. */
  .short .mark {
    padding: 6px 8px;
    font-size: 0;
    text-align: center;
  }
  .short .mark::before {
    content: attr(data-short);
    content: attr(data-short) / '';
    font-size: max(1rem, 14px);
  }
  .short thead th + th {
    min-inline-size: 3.5em;
  }

  .owners > li {
    max-inline-size: none;
    padding-block: calc(2 * var(--_space));
  }
  .owners > li + li {
    border-block-start: 1px solid var(--_line);
  }
  .owners > li > * + * {
    margin-block-start: var(--_space);
  }
  .owners > li > ul > li + li {
    margin-block-start: var(--_space);
  }

  @media print {
    .mark {
      background-image: none;
    }
    .short .mark {
      font-size: inherit;
      text-align: start;
    }
    .short .mark::before,
    th .expand {
      display: none;
    }
    thead th + th {
      min-inline-size: 0;
    }
  }
`;
