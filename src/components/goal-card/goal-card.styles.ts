import { css } from 'lit';

export const goalCardStyles = css`
  .card:not(.row) > * + * {
    margin-block-start: calc(1.5 * var(--_space));
  }
  .card:not(.row) .title > span {
    display: block;
  }
  .text {
    font-size: max(1.125em, 16px);
    max-inline-size: 40em;
  }
  .ours {
    padding: var(--_space) calc(1.5 * var(--_space));
    background: var(--_tint);
  }

  /* In a list: number, text, marks, and what shows that there is more. */
  .row .title,
  .row > details > summary {
    display: grid;
    column-gap: calc(1.5 * var(--_space));
    align-items: baseline;
    inline-size: auto;
    max-inline-size: none;
    margin: 0;
  }
  .row .title {
    grid-template-columns: 3.5em 1fr;
    font-weight: 400;
  }
  .row .text {
    font-size: max(1em, 15px);
  }
  .row > details > summary .text {
    font-weight: 600;
  }
  .row > .title,
  .row > details > summary {
    padding-block: calc(1.25 * var(--_space));
  }
  .row > details > summary {
    grid-template-columns: 1fr 1em;
    font-weight: 400;
  }
  .row > details > summary:hover {
    background: var(--_tint);
  }
  .row > details > summary::-webkit-details-marker {
    display: none;
  }
  .row > details > summary::after {
    content: '';
    grid-area: 1 / -2;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    translate: 0 -0.2em;
  }
  .row > [open] > summary::after {
    rotate: -135deg;
    translate: 0 0.1em;
  }
  .row .marks {
    grid-column: 1;
    padding-inline-start: calc(3.5em + 1.5 * var(--_space));
    font-size: max(0.875em, 14px);
  }
  .row b {
    color: var(--_accent);
    margin-inline-end: 0.75em;
  }
  .row > details > :not(summary) {
    margin-block-end: calc(1.5 * var(--_space));
  }
  .row.own {
    padding-inline-start: var(--_space);
  }
  .row:not(.own) {
    padding-inline-start: calc(var(--_space) + 4px);
  }

  .layers {
    display: flex;
    flex-wrap: wrap;
    column-gap: calc(3 * var(--_space));
  }
  .layers details[open] {
    flex-basis: 100%;
    padding-block-end: var(--_space);
  }
  .layers details > :not(summary) {
    margin-inline-start: 1.1em;
  }
  .items > li {
    max-inline-size: none;
    padding-block: calc(0.75 * var(--_space));
    padding-inline-start: calc(1.5 * var(--_space));
    border-inline-start: 4px solid var(--_line);
  }
  .items > .own {
    border-inline-start-color: var(--_accent);
  }
  .responsible {
    color: var(--_muted);
    font-size: max(0.9375em, 14px);
  }
  .lines {
    white-space: pre-line;
  }
  @container vald (inline-size >= 45em) {
    .row > details > summary {
      grid-template-columns: 1fr auto 1em;
    }
    .row .marks {
      grid-area: 1 / 2;
      padding: 0;
    }
    .row > details > :not(summary) {
      margin-inline-start: calc(3.5em + 1.5 * var(--_space));
    }
    .items > li {
      display: grid;
      grid-template-columns: minmax(0, 3fr) minmax(14em, 2fr);
      column-gap: calc(3 * var(--_space));
    }
    .items > li > * {
      grid-column: 1;
    }
    .items > li > .responsible {
      grid-area: 1 / 2 / span 3;
    }
  }
  @media print {
    .layers {
      display: block;
    }
    .ours,
    .items > li {
      break-inside: avoid;
    }
  }
`;
