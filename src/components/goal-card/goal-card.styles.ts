import { css } from 'lit';

export const goalCardStyles = css`
  .card > * + * {
    margin-block-start: calc(1.5 * var(--_space));
  }
  .card .eyebrow {
    display: block;
  }
  .card .text {
    display: block;
    font-size: max(1.125em, 16px);
    max-inline-size: 40em;
  }
  .ours {
    padding: var(--_space) calc(1.5 * var(--_space));
    background: var(--_tint);
  }
  .ours .eyebrow {
    display: inline;
    margin-inline-end: 0.5em;
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
  .items > li + li {
    margin-block-start: calc(1.5 * var(--_space));
  }
  .items > li {
    padding-inline-start: calc(1.5 * var(--_space));
    border-inline-start: 2px solid var(--_line);
  }
  .responsible {
    color: var(--_muted);
  }
  .responsible li + li {
    margin-block-start: calc(0.5 * var(--_space));
  }
  @media print {
    .layers {
      display: block;
    }
    .ours {
      break-inside: avoid;
    }
  }
`;
